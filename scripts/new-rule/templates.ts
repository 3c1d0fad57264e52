/** Templates of a new rule and its page, which pass their tests as they are. */
import { firstVersion } from '../generate/rule-block';

/** The placeholders. */
export interface Words {
  readonly constant: string;
  readonly title: string;
  readonly convention: string;
  readonly version: string;
}

interface Template {
  readonly file: (words: Words) => string;
  readonly page: (words: Words) => string;
}

const meta = ({ title, convention, version }: Words, authority: string): string => `  meta: {
    title: '${title.replaceAll("'", '’')}',
    severity: 'information',
    authority: [${authority}],
    conventions: ['${convention}'],
${version === firstVersion ? '' : `    since: '${version}',\n`}  },`;

const wordsFile = (words: Words): string => `/** ${words.title}. */
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { isTitle, replaceBy, standsAlone } from '../support/wording';

const wrong = 'words that are wrong';
const right = 'words that are right';

export const ${words.constant}: Rule = {
${meta(words, "practice('say how often adopted texts have the one and the other')")}
  checks: {},
  phrases: { starts: [wrong], check: phrase },
};

function* phrase(place: PhrasePlace, { text, part }: Context): Iterable<Finding> {
  const span = { start: place.start, end: place.start + wrong.length };
  if (!isJudged(part) || !standsAlone(text, span.start, span.end) || isTitle(text, place)) return;
  yield { span, message: \`Write “\${right}” in place of “\${wrong}”.\`, fix: replaceBy(span, right, false) };
}
`;

const structureFile = (words: Words): string => `/** ${words.title}. */
import type { Operative } from '../../document/nodes';
import type { Context, Finding, Rule } from '../rule';
import { draftingManual } from '../support/authorities';
import { isJudged } from '../support/judged';

export const ${words.constant}: Rule = {
${meta(words, 'draftingManual')}
  checks: { operative: paragraph },
};

function* paragraph(node: Operative, { text, part }: Context): Iterable<Finding> {
  if (!isJudged(part)) return;
  const words = text.slice(node.contentStart, node.span.end);
  if (!words.startsWith('Say which words are wrong')) return;
  yield { span: node.span, message: 'Say what is wrong; then say what to do.' };
}
`;

const page = ({ title, version }: Words, examples: string): string => `# ${title}

<!-- generated from the rule: npm run generate -->

- **Severity:** information
- **Since:** ${version}

<!-- /generated -->

Say in a paragraph or two what drafters do, and why; name the manual, or what was counted.

## Reported

${examples}

## Not reported

Show what comes near and is right.

\`\`\`resolution
1. *Requests* a report.
\`\`\`
`;

const wordsExample = `\`\`\`resolution
1. *Notes* the words that are wrong.
               ^^^^^^^^^^^^^^^^^^^^ Write “words that are right” in place of “words that are wrong”.
\`\`\`

\`\`\`resolution fixed
1. *Notes* the words that are right.
\`\`\``;

const structureExample = `\`\`\`resolution
1. Say which words are wrong.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Say what is wrong; then say what to do.
\`\`\``;

/** By kind: rules on words in running text, and rules on paragraphs and headings. */
export const templates = {
  words: { file: wordsFile, page: (words) => page(words, wordsExample) },
  structure: { file: structureFile, page: (words) => page(words, structureExample) },
} satisfies Readonly<Record<string, Template>>;

export type RuleKind = keyof typeof templates;

export const isKind = (kind: string): kind is RuleKind => Object.hasOwn(templates, kind);
