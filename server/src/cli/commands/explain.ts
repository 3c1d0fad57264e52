/** `unres explain`: the page of a rule, or the list of all rules. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { conventionOf, editDistance, type Rule, rules } from '../../core/index';
import { printable, printableLines } from '../printable';
import { complain, exitCode, type ExitCode, type Terminal } from '../terminal';

const known = new Map<string, Rule>(Object.entries(rules));

export async function explain(name: string | undefined, terminal: Terminal): Promise<ExitCode> {
  if (name === undefined) {
    terminal.stdout.write(listOfRules());
    return exitCode.clean;
  }
  const rule = known.get(name);
  if (!rule) {
    const near = nearest(name);
    const hint = near === undefined ? '' : ` did you mean “${near}”?`;
    complain(terminal, `there is no rule “${printable(name)}”;${hint} “unres explain” lists all rules`);
    return exitCode.failed;
  }
  const page = await readFile(join(terminal.home, 'docs', 'rules', `${name}.md`), 'utf8').catch(() => undefined);
  terminal.stdout.write(page === undefined ? facts(rule) : withoutComments(printableLines(page)));
  return exitCode.clean;
}

function listOfRules(): string {
  const width = Math.max(...[...known.keys()].map(({ length }) => length));
  return [...known].map(([id, { meta }]) => `${id.padEnd(width)}  ${meta.title}\n`).join('');
}

/** The facts about a rule whose page was not installed. */
const facts = ({ meta }: Rule): string =>
  [
    `# ${meta.title}\n`,
    `Severity: ${meta.severity}`,
    ...meta.authority.map(({ source }) => `Authority: ${source}`),
    ...meta.conventions.map((code) => `Convention: ${code}, ${conventionOf(code).sentence}`),
    '',
  ].join('\n');

/** Comments inside an example belong to the example. */
const withoutComments = (page: string): string =>
  page
    .split(/^(```[^\n]*\n[\s\S]*?\n```)$/m)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/<!--[\s\S]*?-->/g, '')))
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .concat('\n');

/** The rule with the nearest name, or with a name that contains the typed one; undefined without one. */
function nearest(name: string): string | undefined {
  const typed = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .slice(0, 80);
  if (typed === '') return undefined;
  const limit = Math.max(2, Math.floor(typed.length / 3));
  const byDistance = [...known.keys()]
    .map((id) => ({ id, distance: editDistance(typed, id, limit) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (byDistance && byDistance.distance <= limit) return byDistance.id;
  return typed.length < 4 ? undefined : [...known.keys()].find((id) => id.includes(typed));
}
