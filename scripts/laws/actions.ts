/** The laws of fixing, formatting, cleaning up and renumbering, as functions that list the violations of an action. */
import { kindsOf } from '../../server/src/core/reading/kinds';
import { cleanUp } from '../../server/src/core/ide/clean-up/clean-up';
import { type FormatOptions, format } from '../../server/src/core/ide/format/format';
import { draftSignature } from '../../server/src/core/ide/format/same-draft';
import { renumber } from '../../server/src/core/ide/renumber/renumber';
import { applyEdits, parse, type Report } from '../../server/src/core/index';
import { brokenLaw, type Stage } from '../../server/src/core/rules/fix-laws';
import { fixAll } from '../../server/src/core/rules/fixes';
import { wordsOf } from '../../server/src/core/text/letters';
import { words } from './renumber-laws';
import { checkWithCatalogue } from '../corpus/catalogue';

export const actions = ['format', 'each fix', 'fix all', 'clean up', 'renumber'] as const;
export type Action = (typeof actions)[number];

const settings: readonly FormatOptions[] = [
  { noBreakSpaces: 'keep', quotationMarks: 'keep' },
  { noBreakSpaces: 'add', quotationMarks: 'curly' },
  { noBreakSpaces: 'remove', quotationMarks: 'curly' },
];
const noteStyles = ['keep', 'bracket', 'superscript'] as const;

const stageOf = (text: string): Stage => ({ resolution: parse(text), reports: checkWithCatalogue(text) });

/** The result of an action on a text. */
const leave: Readonly<Record<Action, (text: string, variant: number) => string>> = {
  format: (text, variant) => format(text, settings[variant % settings.length]),
  'each fix': (text) => text,
  'fix all': (text) => fixAll(text, stageOf).text,
  'clean up': (text, variant) => cleanUp(text, { notes: noteStyles[variant % noteStyles.length] ?? 'keep' }).text,
  renumber: (text) => applyEdits(text, renumber(parse(text)).edits),
};

/** Laws of one action beside settling; each violation in words. */
const laws: Readonly<Record<Action, (before: string, after: string, variant: number) => Iterable<string>>> = {
  *format(before, after) {
    if (draftSignature(parse(before)) !== draftSignature(parse(after))) yield 'reads otherwise';
    if (!sameWords(before, after)) yield 'loses words';
    if (before !== after && graveIn(after) > graveIn(before)) yield 'has more errors or warnings than before';
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
    const isKept = [true, false].some((fromEnd) => sameWords(withoutLines(before, removedLines, fromEnd), after));
    if (!isKept) yield 'loses words';
  },
  *renumber(before, after) {
    if (kindsOf(parse(before)) !== kindsOf(parse(after))) yield 'makes other paragraphs';
    if (words(before).join(' ') !== words(after).join(' ')) yield 'loses words';
  },
};

/** Number of errors and warnings. */
const graveIn = (text: string): number =>
  checkWithCatalogue(text).filter(({ severity }) => severity === 'error' || severity === 'warning').length;

/** Fixes that break a law: those of a rule together, and if they do, each by itself. */
function* brokenByFixes(text: string): Iterable<string> {
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

/** Whether no two edits overlap or share a start. */
function isTogether(fixes: readonly Report[]): boolean {
  const spans = fixes.flatMap(({ fix }) => fix?.edits ?? []).map(({ span }) => span);
  spans.sort((a, b) => a.start - b.start);
  return spans.every(({ start }, index) => {
    const last = spans[index - 1];
    return !last || (start >= last.end && start > last.start);
  });
}

/** A text without the page lines named to the drafter, each removed once: the last occurrence, or the first. */
function withoutLines(text: string, removed: readonly string[], fromEnd: boolean): string {
  const left = removed.flatMap((each) => each.split(/[\r\n]+/)).map(wordsOf);
  const lines = text.split(/(?<=[\r\n])/);
  const kept = (fromEnd ? lines.reverse() : lines).filter((line) => {
    const at = left.indexOf(wordsOf(line));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return (fromEnd ? kept.reverse() : kept).join('');
}

/** The same words in order, except that whole notes may have moved. */
function sameWords(before: string, after: string): boolean {
  if (wordsOf(before) === wordsOf(after)) return true;
  const [was, is] = [apart(before), apart(after)];
  if (was.body === is.body && was.notes.join('\n') === is.notes.join('\n')) return true;
  // Converter signs removed, new text may be read as a note.
  return leaves(
    wordsOf(before),
    is.notes.sort((a, b) => b.length - a.length),
    is.body,
    { tries: 500 },
  );
}

/** Whether a text is another text plus some pieces, whatever their places. */
function leaves(text: string, [piece, ...others]: readonly string[], body: string, left: { tries: number }): boolean {
  if (piece === undefined) return text === body;
  if (piece === '') return leaves(text, others, body, left);
  for (
    let at = text.lastIndexOf(piece);
    at >= 0 && left.tries-- > 0;
    at = at > 0 ? text.lastIndexOf(piece, at - 1) : -1
  )
    if (leaves(text.slice(0, at) + text.slice(at + piece.length), others, body, left)) return true;
  return false;
}

function apart(text: string): { readonly body: string; readonly notes: string[] } {
  let body = '';
  let at = 0;
  const notes = parse(text).notes.map(({ span: { start, end } }) => {
    body += text.slice(at, start);
    at = end;
    return wordsOf(text.slice(start, end));
  });
  return { body: wordsOf(body + text.slice(at)), notes: notes.sort() };
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
