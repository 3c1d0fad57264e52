/** Counts what formatting, fixing all and cleaning up do to adopted texts, as they are and spoilt: whether they settle at once and keep the words. */
import { cleanUp } from '../../server/src/core/ide/clean-up';
import { type FormatOptions, format } from '../../server/src/core/ide/format';
import { draftSignature, lettersOf } from '../../server/src/core/ide/format/same-draft';
import { applyEdits, parse, safeEdits } from '../../server/src/core/index';
import { fixAll } from '../../server/src/core/rules/fixes';
import { checkWithCatalogue } from './catalogue';
import { correctsWords } from './corrects-words';
import { mixed, type Spoiler, spoilers, spoilt } from './random-edits';
import type { AdoptedText } from './texts';

export const actions = ['format', 'fix all', 'clean up'] as const;
export type Action = (typeof actions)[number];

export interface LayoutCounts {
  readonly action: Action;
  readonly what: string;
  texts: number;
  /** A second time changes nothing. */
  settled: number;
  /** Letters and figures are the same but where a rule that corrects words says so; formatted, each paragraph is read as before. */
  wordsKept: number;
  /** Words, numbers or letters were corrected by such a rule. */
  corrected: number;
  /** Formatting led to no finding that was not there before. */
  noNewFinding: number;
  untouched: number;
  readonly failures: string[];
}

/** What one action made of a text. */
interface Outcome {
  readonly text: string;
  readonly keepsWords: boolean;
}

const asTheyAre: Spoiler = { name: 'as they are', spoil: (text) => text };

const settings: readonly FormatOptions[] = [
  { noBreakSpaces: 'keep', quotationMarks: 'keep' },
  { noBreakSpaces: 'add', quotationMarks: 'curly' },
  { noBreakSpaces: 'remove', quotationMarks: 'curly' },
];
const noteStyles = ['keep', 'bracket', 'superscript'] as const;

const run: Readonly<Record<Action, (text: string, variant: number) => Outcome>> = {
  format: (text, variant) => {
    const after = format(text, settings[variant % settings.length]);
    const keepsWords = sameWords(text, after) && draftSignature(parse(text)) === draftSignature(parse(after));
    return { text: after, keepsWords };
  },
  'fix all': (text) => {
    let keepsWords = true;
    const after = fixAll(text, (current) => {
      const reports = checkWithCatalogue(current);
      const others = safeEdits(reports.filter(({ rule }) => !correctsWords.has(rule)));
      keepsWords &&= wordsOf(applyEdits(current, others)) === wordsOf(current);
      return reports;
    });
    return { text: after, keepsWords };
  },
  'clean up': (text, variant) => {
    const { text: after, removedLines } = cleanUp(text, { notes: noteStyles[variant % noteStyles.length] ?? 'keep' });
    // No page line was put in, so that none may be taken out.
    return { text: after, keepsWords: removedLines.length === 0 && sameWords(text, after) };
  },
};

/** Letters and figures; entities and tags are signs, although they are spelt with letters. */
const wordsOf = (text: string): string => lettersOf(text.replace(/&(?:nbsp|amp|quot|ndash|rsquo);|<\/?sup>/g, ''));

/** The same words in their order, but that notes may stand elsewhere, each in one piece. */
function sameWords(before: string, after: string): boolean {
  if (wordsOf(before) === wordsOf(after)) return true;
  const notes = parse(after).notes.map(({ span }) => span);
  let body = '';
  let at = 0;
  for (const { start, end } of notes) {
    body += after.slice(at, start);
    at = end;
  }
  let rest = wordsOf(before);
  const words = notes.map(({ start, end }) => wordsOf(after.slice(start, end)));
  for (const note of words.sort((a, b) => b.length - a.length)) {
    const place = rest.lastIndexOf(note);
    if (place < 0) return false;
    rest = rest.slice(0, place) + rest.slice(place + note.length);
  }
  return rest === wordsOf(body + after.slice(at));
}

/** Each text as it is, and spoilt in one way that varies with its place and the seed. */
export function countLayout(texts: readonly AdoptedText[], seed: number): readonly LayoutCounts[] {
  const ways = [...spoilers, mixed, mixed];
  const rows = new Map<string, LayoutCounts>();
  for (const action of actions)
    for (const { name } of [asTheyAre, ...spoilers, mixed])
      rows.set(`${action} ${name}`, {
        action,
        what: name,
        texts: 0,
        settled: 0,
        wordsKept: 0,
        corrected: 0,
        noNewFinding: 0,
        untouched: 0,
        failures: [],
      });
  for (const [index, { name, text }] of texts.entries()) {
    const way = ways[(index + seed) % ways.length] ?? mixed;
    for (const spoiler of [asTheyAre, way])
      for (const action of actions) {
        const row = rows.get(`${action} ${spoiler.name}`);
        if (row) count(row, name, spoilt(spoiler, text, index * 1000 + seed), index + seed);
      }
  }
  return [...rows.values()];
}

function count(row: LayoutCounts, name: string, before: string, variant: number): void {
  row.texts++;
  try {
    const once = run[row.action](before, variant);
    const isSettled = once.text === before || run[row.action](once.text, variant).text === once.text;
    if (isSettled) row.settled++;
    const isNoWorse =
      row.action !== 'format' ||
      once.text === before ||
      checkWithCatalogue(once.text).length <= checkWithCatalogue(before).length;
    if (once.keepsWords) row.wordsKept++;
    if (once.keepsWords && row.action === 'fix all' && wordsOf(once.text) !== wordsOf(before)) row.corrected++;
    if (isNoWorse) row.noNewFinding++;
    if (once.text === before) row.untouched++;
    if (!isSettled) row.failures.push(`${name} does not settle`);
    if (!isNoWorse) row.failures.push(`${name} has more findings than before`);
    if (!once.keepsWords) row.failures.push(`${name} loses words`);
  } catch (error) {
    row.failures.push(`${name} ${String(error)}`);
  }
}

/** Every figure of a row but those that say nothing of its action. */
function figuresOf(row: LayoutCounts): readonly string[] {
  const { action, texts, settled, wordsKept, corrected, noNewFinding, untouched } = row;
  return [
    texts,
    settled,
    wordsKept,
    action === 'fix all' ? corrected : '',
    action === 'format' ? noNewFinding : '',
    untouched,
  ].map((figure, index) => String(figure).padStart(columns[index]?.length ?? 0));
}

const columns = [
  'texts',
  'settle at once',
  'keep their words',
  'words corrected',
  'no new finding',
  'not touched',
] as const;

export function printLayout(texts: readonly AdoptedText[], seed: number): void {
  console.log(`Layout, seed ${seed}\n  ${''.padEnd(52)}${columns.join('  ')}`);
  for (const row of countLayout(texts, seed)) {
    console.log(`  ${row.action.padEnd(10)}${row.what.padEnd(42)}${figuresOf(row).join('  ')}`);
    for (const failure of row.failures) console.log(`      ${failure}`);
  }
  console.log('');
}
