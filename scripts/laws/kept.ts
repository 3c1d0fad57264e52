/** What is kept from the version before an edit must be what is read and judged afresh. */
import assert from 'node:assert/strict';
import { parse, type Resolution, rules } from '../../server/src/core/index';
import { outlineOf } from '../../server/src/core/ide/outline/outline';
import { semanticTokensOf } from '../../server/src/core/ide/show/semantic-tokens';
import { citationsOf } from '../../server/src/core/reading/citations/citations';
import { internalReferencesOf } from '../../server/src/core/reading/references/internal-references';
import type { CheckOptions } from '../../server/src/core/rules/asking';
import { examine } from '../../server/src/core/rules/engine';
import { readAgain } from '../../server/src/core/rules/read-again';
import { pieces } from './any-draft';
import { pageCatalogue } from '../rule-pages/page-catalogue';
import type { Random } from '../corpus/random-edits';

const oneOf = (random: Random, items: readonly string[]): string => items[random(items.length)] ?? '';

/** What hands type, paste and take away. */
const typed: readonly string[] = [
  ...[
    'a',
    'e ',
    ' ',
    ',',
    ';',
    '.',
    ':',
    '\n',
    '\n\n',
    '\r\n',
    '*',
    '_',
    '(',
    ')',
    '[',
    ']',
    '“',
    '”',
    '"',
    '7',
    '1. ',
  ],
  ...['\n\n2. *Requests* that it do so;', ' and', '(b) ', '[^1]', '<sup>2</sup>', '/', '’', '-', '–', '<!-- ', ' -->'],
  ...[
    ' resolution 70/1',
    ' A/78/62',
    ' paragraph 3 above',
    ' of 25 September 2015',
    'the the',
    ' 5%',
    ' States Parties',
  ],
  ...['\n\n---\n\n', '# ', '| ', '\t', '\u00A0', '  ', ' annex to the present resolution', '**', '[…]', 'ﬁ', '大', 'é'],
];

/** A word of the text in place of another: names given in one paragraph decide on others. */
function inOtherWords(text: string, random: Random): string {
  const words = [...text.matchAll(/[^\s*]{2,20}/g)];
  const [one, other] = [words[random(words.length)], words[random(words.length)]];
  return one && other ? text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length) : text;
}

const french = `${'Les États Membres et les organes des Nations Unies sont priés de faire part de leurs vues. '.repeat(40)}\n\n`;

const toggled = (text: string): string => (text.startsWith(french) ? text.slice(french.length) : french + text);

/** The text after one edit at a random place. */
function edited(text: string, random: Random): string {
  const at = random(text.length + 1);
  switch (random(10)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + random(4));
    case 1:
      return text.slice(0, at) + text.slice(at + random(400));
    case 2:
      return text.slice(0, at) + oneOf(random, pieces) + text.slice(at);
    case 3: {
      const end = at + random(300);
      const to = random(text.length + 1);
      const rest = text.slice(0, at) + text.slice(end);
      return rest.slice(0, to) + text.slice(at, end) + rest.slice(to);
    }
    case 4: {
      // At the beginning of a line, where numbers and labels stand.
      const line = text.indexOf('\n', at) + 1;
      return text.slice(0, line) + oneOf(random, typed) + text.slice(line);
    }
    case 6:
      return inOtherWords(text, random);
    case 7:
      // The first words decide on the language.
      return random(4) === 0 ? toggled(text) : text.replace(/seventy/i, 'Eighty');
    case 5:
      return text.slice(0, at) + oneOf(random, typed) + text.slice(at + random(3));
    default:
      return text.slice(0, at) + oneOf(random, typed) + text.slice(at);
  }
}

/** Conditions that change between versions: each must be honoured at once. */
const conditions: readonly CheckOptions[] = [
  {},
  { catalogue: pageCatalogue },
  { body: 'SC' },
  { profile: 'adopted' },
  { profileOverride: 'model-un' },
  { severities: { 'double-space': 'error', 'straight-quotes': 'off', 'fixed-term': 'off', abbreviation: 'error' } },
  { profile: 'own', profiles: { own: { openings: ['Reafirming'], rules: { 'number-form': 'off' } } } },
];

const answersOf = (resolution: Resolution, options: CheckOptions): Readonly<Record<string, unknown>> => ({
  findings: examine(resolution, rules, options),
  outline: outlineOf(resolution),
  citations: citationsOf(resolution),
  references: internalReferencesOf(resolution),
  tokens: semanticTokensOf(resolution),
});

/**
 * Edits a draft again and again, under changing conditions, and compares all answers with fresh ones. Some edits are
 * taken back, and some versions have two successors.
 * @throws at the first that differs
 */
export function assertKept(text: string, random: Random, edits: number): void {
  let current = parse(text);
  let before = current;
  let options = conditions[0] ?? {};
  answersOf(current, options);
  for (let count = 0; count < edits; count++) {
    if (random(4) === 0) options = conditions[random(conditions.length)] ?? {};
    const isUndone = random(6) === 0;
    const next = isUndone ? before.text : edited(current.text, random);
    const from = random(8) === 0 ? before : current;
    before = current;
    current = readAgain(from, next);
    // Not every version is asked about: a later one then takes over from one before.
    if (random(5) === 0) continue;
    const [kept, fresh] = [answersOf(current, options), answersOf(parse(next), options)];
    for (const [name, answer] of Object.entries(fresh))
      assert.deepEqual(kept[name], answer, `${name} after edit ${count + 1}`);
  }
}
