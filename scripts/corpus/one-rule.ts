/** What one rule finds in adopted texts, and how many of its defects it finds when they are planted. */
import { type RuleId, rules } from '../../server/src/core/rules/index';
import { ruleMeasure } from './catalogue';
import { defects } from './defects';
import { describeFinding } from './finding';
import { plant } from './planted';
import type { AdoptedText } from './texts';

const maxListed = 60;
const maxPlanted = 60;

/** @returns whether there is such a rule */
export function printRule(id: string, texts: readonly AdoptedText[]): boolean {
  if (!Object.hasOwn(rules, id)) {
    console.error(`There is no rule “${id}”.`);
    return false;
  }
  const measure = ruleMeasure(id as RuleId);
  const found = texts.flatMap((adopted) => measure(adopted.text).map((report) => ({ ...adopted, report })));
  const disturbed = new Set(found.map(({ name }) => name));
  const organs = found.map(({ markup }) => markup.organ);
  console.log(`${id}: ${found.length} in ${disturbed.size} of ${texts.length} adopted texts${counted(organs)}`);
  for (const each of found.slice(0, maxListed)) console.log(`  ${describeFinding(each)}`);
  if (found.length > maxListed) console.log(`  … and ${found.length - maxListed} more`);
  printRecall(
    id,
    texts.filter(({ name }) => !disturbed.has(name)),
    measure,
  );
  console.log(`\nFor its authority:\n  practice('${sentence(found.length, disturbed.size, texts.length)}')`);
  return true;
}

function printRecall(id: string, clean: readonly AdoptedText[], measure: ReturnType<typeof ruleMeasure>): void {
  const own = defects.filter(({ rule }) => rule === id);
  console.log(own.length > 0 ? '\nPlanted in texts where it finds nothing:' : '\nNo defect in scripts/corpus/defects.');
  for (const defect of own) {
    const { planted, found, restored, missed } = plant(defect, clean, maxPlanted, measure);
    const fix = defect.isRestored ? `, ${restored} restored` : '';
    console.log(`  ${defect.name}: ${found} of ${planted} found${fix}`);
    if (missed.length > 0) console.log(`      missed: ${missed.slice(0, 8).join(', ')}`);
  }
}

/** " (GA 3, SC 1)". */
function counted(organs: readonly string[]): string {
  const counts = [...new Set(organs)].map((organ) => `${organ} ${organs.filter((each) => each === organ).length}`);
  return counts.length > 0 ? ` (${counts.join(', ')})` : '';
}

const sentence = (findings: number, texts: number, all: number): string =>
  findings === 0
    ? `none of ${all} texts breaks it`
    : `${texts} of ${all} texts ${texts === 1 ? 'breaks' : 'break'} it, in ${findings} ${findings === 1 ? 'place' : 'places'}`;
