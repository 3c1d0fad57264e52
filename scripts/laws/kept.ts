/** What is kept from the version before an edit must be what is read and judged afresh. */
import assert from 'node:assert/strict';
import { parse, type Resolution, rules } from '../../server/src/core/index';
import { outlineOf } from '../../server/src/core/ide/outline/outline';
import { semanticTokensOf } from '../../server/src/core/ide/show/semantic-tokens';
import { citationsOf } from '../../server/src/core/reading/citations/citations';
import { internalReferencesOf } from '../../server/src/core/reading/references/internal-references';
import { examine } from '../../server/src/core/rules/engine';
import { readAgain } from '../../server/src/core/rules/read-again';
import { pieces } from './any-draft';
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
    case 5:
      return text.slice(0, at) + oneOf(random, typed) + text.slice(at + random(3));
    default:
      return text.slice(0, at) + oneOf(random, typed) + text.slice(at);
  }
}

const answersOf = (resolution: Resolution): Readonly<Record<string, unknown>> => ({
  findings: examine(resolution, rules),
  outline: outlineOf(resolution),
  citations: citationsOf(resolution),
  references: internalReferencesOf(resolution),
  tokens: semanticTokensOf(resolution),
});

/**
 * Edits a draft again and again, some of the edits taken back, and compares all answers with fresh ones.
 * @throws at the first that differs
 */
export function assertKept(text: string, random: Random, edits: number): void {
  let current = parse(text);
  let before = text;
  answersOf(current);
  for (let count = 0; count < edits; count++) {
    const isUndone = random(6) === 0;
    const next = isUndone ? before : edited(current.text, random);
    before = current.text;
    current = readAgain(current, next);
    // Not every version is asked about: a later one then takes over from one before.
    if (random(5) === 0) continue;
    const [kept, fresh] = [answersOf(current), answersOf(parse(next))];
    for (const [name, answer] of Object.entries(fresh))
      assert.deepEqual(kept[name], answer, `${name} after edit ${count + 1}`);
  }
}
