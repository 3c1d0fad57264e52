/** The facts at the head of a rule page, from the rule itself. */
import type { Language } from '../../server/src/core/vocabulary/languages';
import type { Authority, Rule, RuleMeta } from '../../server/src/core/rules/rule';
import type { Organ } from '../../server/src/core/vocabulary/organs';
import { organs } from '../../server/src/core/vocabulary/organs';
import type { ConventionCode } from '../../server/src/core/conventions/conventions';
import { anchorOf, conventionsPage } from './conventions';
import type { FixKind } from './rule-fix';

const start = '<!-- generated from the rule: npm run generate -->';
const end = '<!-- /generated -->';

/** The version of rules that name none. */
export const firstVersion = '0.1.0';

const fixes: Readonly<Record<FixKind, string>> = {
  none: 'none; the change is yours to make',
  safe: 'safe, and made with all other safe fixes at once',
  offered: 'offered, and made only when you choose it',
  both: 'safe in some cases; in others offered, and made only when you choose it',
};

const languageNames: Readonly<Record<Language, string>> = {
  ar: 'Arabic',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  ru: 'Russian',
  zh: 'Chinese',
};

/**
 * The head of every page: title and block of facts.
 * @param evidence findings in adopted texts
 */
export function ruleHead({ meta }: Rule, fix: FixKind, evidence?: string): string {
  const facts = [
    ['Severity', severities(meta)],
    ['Authority', meta.authority.map(authority).join('; ')],
    [meta.conventions.length > 1 ? 'Conventions' : 'Convention', meta.conventions.map(convention).join(', ')],
    ['Fix', fixes[fix]],
    ['Languages', languages(meta)],
    ...(meta.exceptFor ? [['Not for', meta.exceptFor.map(bodyName).join('; ')]] : []),
    ...(evidence === undefined ? [] : [['Evidence', evidence]]),
    ['Since', meta.since ?? firstVersion],
  ];
  return [`# ${meta.title}`, start, facts.map(([name, value]) => `- **${name}:** ${value}`).join('\n'), end].join(
    '\n\n',
  );
}

/** The page with an updated title and block; the rest is kept. */
export function withRuleHead(page: string, rule: Rule, fix: FixKind, evidence?: string): string {
  const at = page.indexOf(end);
  if (at < 0) throw new Error(`the page has no line “${end}”`);
  return ruleHead(rule, fix, evidence) + page.slice(at + end.length);
}

const languages = ({ languages = ['en'] }: RuleMeta): string =>
  languages === 'all' ? 'all six' : languages.map((language) => languageNames[language]).join(', ');

/** "error; for the Security Council warning". */
const severities = ({ severity, severityIn = {} }: RuleMeta): string =>
  [
    severity,
    ...(Object.keys(severityIn) as Organ[]).map((organ) => `for ${bodyName(organ)} ${severityIn[organ]}`),
  ].join('; ');

const authority = ({ source, url }: Authority): string => (url === undefined ? source : `[${source}](${url})`);

const convention = (code: ConventionCode): string => `[${code}](../${conventionsPage}#${anchorOf(code)})`;

const bodyName = (organ: NonNullable<RuleMeta['exceptFor']>[number]): string =>
  organ === 'OTHER' ? 'bodies other than the Assembly and the three Councils' : `the ${organs[organ].name}`;
