/** Tidies the layout of a draft: spaces, blank lines and the order of notes, never words. */
import type { Resolution } from '../../document/nodes';
import { parse } from '../../document/parse';
import { composeEdits } from '../../text/compose-edits';
import type { Edit } from '../../text/edit';
import { applyEdits } from '../../text/edit';
import type { Span } from '../../text/span';
import { encloses } from '../../text/span';
import { blankLineEdits } from './blank-lines';
import { applyGuarded, type Budget } from './guarded';
import { type NoBreakSpaces, noBreakSpaceEdits } from './no-break-spaces';
import { noteOrderEdits } from './note-order';
import { type QuotationMarks, quotationMarkEdits } from './quotation-marks';
import { draftSignature } from './same-draft';
import { labelSpaceEdits, wordSpaceEdits } from './spaces';

export interface FormatOptions {
  readonly noBreakSpaces: NoBreakSpaces;
  readonly quotationMarks: QuotationMarks;
}

export const defaultFormat: FormatOptions = { noBreakSpaces: 'keep', quotationMarks: 'keep' };

type Step = (resolution: Resolution, options: FormatOptions) => readonly Edit[];

/** In this order. A step that changes how the draft is read is not taken. */
const steps: readonly Step[] = [
  (resolution, { noBreakSpaces }) => noBreakSpaceEdits(resolution, noBreakSpaces),
  wordSpaceEdits,
  labelSpaceEdits,
  (resolution, { quotationMarks }) => quotationMarkEdits(resolution, quotationMarks),
  blankLineEdits,
];

/** A step may reveal work for another; no text has needed more rounds. */
const maxRounds = 8;
/** Limit of readings: a hostile text may have many refused edits. */
const maxReadings = 120;

/** Disjoint edits in order of place; none for a tidy draft. */
export function formatEdits(resolution: Resolution, options: FormatOptions): readonly Edit[] {
  return composeEdits(resolution.text, roundsOf(resolution, options, [noteOrderEdits, ...steps]));
}

/** The same for the lines of `range`; notes stay where they are. */
export function formatRangeEdits(resolution: Resolution, options: FormatOptions, range: Span): readonly Edit[] {
  const { text } = resolution;
  const reach = { start: lineStart(text, range.start), end: lineEnd(text, Math.max(range.end, range.start)) };
  return composeEdits(text, roundsOf(resolution, options, steps)).filter(({ span }) => encloses(reach, span));
}

export const format = (text: string, options: FormatOptions = defaultFormat): string =>
  applyEdits(text, formatEdits(parse(text), options));

function roundsOf(first: Resolution, options: FormatOptions, all: readonly Step[]): readonly (readonly Edit[])[] {
  const rounds: (readonly Edit[])[] = [];
  const signature = draftSignature(first);
  const isSame = (_: Resolution, after: Resolution): boolean => draftSignature(after) === signature;
  const budget: Budget = { left: maxReadings };
  let resolution = first;
  for (let round = 0; round < maxRounds; round++) {
    const before = rounds.length;
    for (const step of all) {
      const applied = applyGuarded(resolution, step(resolution, options), isSame, budget);
      if (applied.edits.length > 0) rounds.push(applied.edits);
      resolution = applied.resolution;
    }
    if (rounds.length === before) break;
  }
  return rounds;
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return start;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
  return end;
}
