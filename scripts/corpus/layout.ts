/** Counts what formatting, fixing, cleaning up and renumbering do to adopted texts, as they are and spoilt: whether they keep to the laws. */
import { cleanUp } from '../../server/src/core/ide/clean-up';
import { type FormatOptions, format } from '../../server/src/core/ide/format';
import { draftSignature } from '../../server/src/core/ide/format/same-draft';
import { renumber } from '../../server/src/core/ide/renumber';
import { kindsOf } from '../../server/src/core/document/kinds';
import { applyEdits, parse, type Report } from '../../server/src/core/index';
import { brokenLaw, type Stage } from '../../server/src/core/rules/fix-laws';
import { fixAll } from '../../server/src/core/rules/fixes';
import { wordsOf } from '../../server/src/core/text/letters';
import { checkWithCatalogue } from './catalogue';
import { conversions } from './converted-texts';
import { mixed, type Spoiler, spoilers, spoilt } from './random-edits';
import type { AdoptedText } from './texts';

export const actions = ['format', 'each fix', 'fix all', 'clean up', 'renumber'] as const;
export type Action = (typeof actions)[number];

export interface LayoutCounts {
  readonly action: Action;
  readonly what: string;
  texts: number;
  changed: number;
  /** Of all texts, in words. Empty where the laws hold. */
  readonly violations: string[];
}

const asTheyAre: Spoiler = { name: 'as they are', spoil: (text) => text };
export const ways: readonly Spoiler[] = [...spoilers, ...conversions, mixed];

const settings: readonly FormatOptions[] = [
  { noBreakSpaces: 'keep', quotationMarks: 'keep' },
  { noBreakSpaces: 'add', quotationMarks: 'curly' },
  { noBreakSpaces: 'remove', quotationMarks: 'curly' },
];
const noteStyles = ['keep', 'bracket', 'superscript'] as const;

export const stageOf = (text: string): Stage => ({ resolution: parse(text), reports: checkWithCatalogue(text) });

/** What an action leaves of a text. */
const leave: Readonly<Record<Action, (text: string, variant: number) => string>> = {
  format: (text, variant) => format(text, settings[variant % settings.length]),
  'each fix': (text) => text,
  'fix all': (text) => fixAll(text, stageOf).text,
  'clean up': (text, variant) => cleanUp(text, { notes: noteStyles[variant % noteStyles.length] ?? 'keep' }).text,
  renumber: (text) => applyEdits(text, renumber(parse(text)).edits),
};

/** Laws of one action beside that of settling; each violation in words. */
const laws: Readonly<Record<Action, (before: string, after: string, variant: number) => Iterable<string>>> = {
  *format(before, after) {
    if (draftSignature(parse(before)) !== draftSignature(parse(after))) yield 'reads otherwise';
    if (!sameWords(before, after)) yield 'loses words';
    if (before !== after && checkWithCatalogue(after).length > checkWithCatalogue(before).length)
      yield 'has more findings than before';
  },
  *'each fix'(before) {
    yield* brokenByFixes(before);
  },
  *'fix all'(before) {
    const { text, isSettled } = fixAll(before, stageOf);
    if (!isSettled) yield 'does not come to an end';
    if (kindsOf(parse(text)) !== kindsOf(parse(before))) yield 'makes other paragraphs';
  },
  *'clean up'(before, after, variant) {
    const { removedLines } = cleanUp(before, { notes: noteStyles[variant % noteStyles.length] ?? 'keep' });
    if (removedLines.length === 0 && !sameWords(before, after)) yield 'loses words';
  },
  *renumber(before, after) {
    if (kindsOf(parse(before)) !== kindsOf(parse(after))) yield 'makes other paragraphs';
  },
};

/** Fixes that break a law: those of a rule together, and where these do, each by itself. */
export function* brokenByFixes(text: string): Iterable<string> {
  const before = stageOf(text);
  const isBroken = (fixes: readonly Report[]): string | undefined => {
    const after = stageOf(
      applyEdits(
        text,
        fixes.flatMap(({ fix }) => fix?.edits ?? []),
      ),
    );
    const { law, rule } = brokenLaw(before, fixes, after) ?? {};
    return law && `${fixes[0]?.rule ?? ''} breaks “${law}”${rule && rule !== fixes[0]?.rule ? ` (${rule})` : ''}`;
  };
  const safe = before.reports.filter(({ fix }) => fix?.isSafe);
  for (const id of new Set(safe.map(({ rule }) => rule))) {
    const own = safe.filter(({ rule }) => rule === id);
    if (own.length > 1 && isTogether(own) && isBroken(own) === undefined) continue;
    for (const each of own.slice(0, 20)) {
      const broken = isBroken([each]);
      if (broken !== undefined) yield broken;
    }
  }
}

/** Whether no two edits begin in one place or overlap. */
function isTogether(fixes: readonly Report[]): boolean {
  const spans = fixes.flatMap(({ fix }) => fix?.edits ?? []).map(({ span }) => span);
  spans.sort((a, b) => a.start - b.start);
  return spans.every(({ start }, index) => {
    const last = spans[index - 1];
    return !last || (start >= last.end && start > last.start);
  });
}

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

/** Every law on one text under one action. */
export function heldAgainstLaws(
  action: Action,
  before: string,
  variant: number,
): { readonly isChanged: boolean; readonly broken: readonly string[] } {
  const broken: string[] = [];
  let after = before;
  try {
    after = leave[action](before, variant);
    if (after !== before && leave[action](after, variant) !== after) broken.push('does not settle');
    if (after.length > before.length * 1.2 + 400) broken.push('grows');
    broken.push(...laws[action](before, after, variant));
  } catch (error) {
    broken.push(String(error));
  }
  return { isChanged: after !== before, broken };
}

/**
 * Each text as it is, and spoilt.
 * @param each how many ways to spoil each text, which vary with its place and the seed
 */
export function countLayout(texts: readonly AdoptedText[], seed: number, each = 1): readonly LayoutCounts[] {
  const rows = new Map<string, LayoutCounts>();
  for (const action of actions)
    for (const { name } of [asTheyAre, ...ways])
      rows.set(`${action} ${name}`, { action, what: name, texts: 0, changed: 0, violations: [] });
  for (const [index, { name, text }] of texts.entries()) {
    const chosen = Array.from(
      { length: each },
      (_, count) => ways[(index * each + count + seed) % ways.length] ?? mixed,
    );
    for (const spoiler of [asTheyAre, ...chosen]) {
      const spoiltText = spoilt(spoiler, text, index * 1000 + seed);
      for (const action of actions) {
        const row = rows.get(`${action} ${spoiler.name}`);
        if (!row) continue;
        row.texts++;
        const { isChanged, broken } = heldAgainstLaws(action, spoiltText, index + seed);
        if (isChanged) row.changed++;
        row.violations.push(...broken.map((words) => `${name} ${words}`));
      }
    }
  }
  return [...rows.values()];
}

/** @returns how often a law was broken */
export function printLayout(texts: readonly AdoptedText[], seed: number, each: number): number {
  console.log(`Layout, seed ${seed}: every text as it is, and spoilt in ${each} of ${ways.length} ways\n`);
  console.log(`  ${''.padEnd(62)} texts  changed  violations`);
  const rows = countLayout(texts, seed, each);
  for (const { action, what, texts: count, changed, violations: broken } of rows) {
    const figures = [count, action === 'each fix' ? '' : changed, broken.length];
    const widths = [6, 9, 12];
    console.log(
      `  ${action.padEnd(10)}${what.padEnd(52)}${figures.map((figure, at) => String(figure).padStart(widths[at] ?? 0)).join('')}`,
    );
    for (const words of broken) console.log(`      ${words}`);
  }
  const total = rows.reduce((sum, row) => sum + row.violations.length, 0);
  console.log(`\n${total} violations of the laws\n`);
  return total;
}
