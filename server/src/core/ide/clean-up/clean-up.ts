/** Turns a pasted or converted text into a draft: whole paragraphs, one heading, notes at the end, and no word lost. */
import type { Resolution } from '../../document/nodes';
import { parse } from '../../document/parse';
import { composeEdits } from '../../text/compose-edits';
import type { Edit } from '../../text/edit';
import { applyEdits } from '../../text/edit';
import { wordsOf } from '../../text/letters';
import type { Span } from '../../text/span';
import { deadLinkEdits, escapeEdits, signEdits } from './converter-signs';
import { gluedParagraphEdits, heal, pageBreakEdits } from './cut-paragraphs';
import { gluedHeadingEdits } from './glued-heading';
import { type NoteStyle, noteNotationEdits } from './note-notation';
import { pageLineEdits } from './page-lines';
import { formatEdits } from '../format/format';
import { gatherEdits } from '../format/note-order';

export type { NoteStyle } from './note-notation';

export interface CleanUpOptions {
  /** The resulting notation of notes. */
  readonly notes: NoteStyle;
}

export interface CleanUp {
  readonly text: string;
  /** From the original to `text`, in order of place; disjoint. */
  readonly edits: readonly Edit[];
  /** The changes, in words. */
  readonly done: readonly string[];
  /** Removed lines: page numbers, job numbers, running heads. */
  readonly removedLines: readonly string[];
  /** Changes not made because words would be lost, in words. */
  readonly refused: readonly string[];
}

interface Change {
  readonly edits: readonly Edit[];
  /** Lines that are not part of the text. */
  readonly removed?: readonly Span[];
  /** Changes not made, in words. */
  readonly refused?: readonly string[];
}

interface Step {
  /** Its effect, as drafters read it: "Notes gathered at the end". */
  readonly what: string;
  readonly change: (resolution: Resolution, options: CleanUpOptions) => Change;
}

const edits =
  (of: (resolution: Resolution, options: CleanUpOptions) => readonly Edit[]): Step['change'] =>
  (resolution, options) => ({ edits: of(resolution, options) });

/** In this order: page lines before cut paragraphs, and these before their page breaks. */
const steps: readonly Step[] = [
  { what: 'Signs of a converter taken out', change: edits(signEdits) },
  { what: 'Escapes undone', change: edits(escapeEdits) },
  { what: 'Links that lead nowhere made words', change: edits(deadLinkEdits) },
  { what: 'Lines of the heading parted', change: edits(gluedHeadingEdits) },
  { what: 'Page numbers and running heads taken out', change: pageLineEdits },
  { what: 'Cut paragraphs healed', change: healing },
  { what: 'Page breaks taken out', change: edits(pageBreakEdits) },
  { what: 'Paragraphs parted', change: edits(gluedParagraphEdits) },
  { what: 'Notes gathered at the end', change: edits(gatherOnce) },
  { what: 'Notes written in one way', change: edits((resolution, { notes }) => noteNotationEdits(resolution, notes)) },
  {
    what: 'Spaces, blank lines and quotation marks put in order',
    change: edits((resolution) => formatEdits(resolution, { noBreakSpaces: 'keep', quotationMarks: 'curly' })),
  },
];

/** A step may reveal work for an earlier one; no text has needed more rounds. */
const maxRounds = 6;

export function cleanUp(text: string, options: CleanUpOptions): CleanUp {
  const rounds: (readonly Edit[])[] = [];
  const done = new Set<string>();
  const refused = new Set<string>();
  const removedLines: string[] = [];
  let resolution = parse(text);
  for (let round = 0; round < maxRounds; round++) {
    const before = rounds.length;
    for (const { what, change } of steps) {
      const { edits: own, removed = [], refused: leftUndone = [] } = change(resolution, options);
      for (const words of leftUndone) refused.add(words);
      if (own.length === 0) continue;
      const after = parse(applyEdits(resolution.text, own));
      if (!keepsWords(resolution, removed, after)) {
        refused.add(`${what}: left undone, since words would have been lost.`);
        continue;
      }
      if (after.text === resolution.text) continue;
      removedLines.push(...removed.map(({ start, end }) => resolution.text.slice(start, end)));
      rounds.push(own);
      done.add(what);
      resolution = after;
    }
    if (rounds.length === before) break;
  }
  return {
    text: resolution.text,
    edits: composeEdits(text, rounds),
    done: [...done],
    removedLines,
    refused: [...refused],
  };
}

function healing(resolution: Resolution): Change {
  const { edits: own, unread } = heal(resolution);
  const words = unread.map((each) => `A paragraph stays cut: “${each}” stands in it, and was not understood.`);
  return { edits: own, refused: words };
}

/** Notes numbered anew on each page would get mixed up. */
function gatherOnce(resolution: Resolution): readonly Edit[] {
  const marks = resolution.notes.map(({ mark, notation }) => `${notation} ${mark}`);
  return new Set(marks).size === marks.length ? gatherEdits(resolution) : [];
}

/** Whether letters and figures are the same, in order: those of the text, and those of each note wherever it is. */
function keepsWords(before: Resolution, removed: readonly Span[], after: Resolution): boolean {
  if (wordsOf(without(before.text, removed)) === wordsOf(after.text)) return true;
  const apart = ({ text, notes }: Resolution, more: readonly Span[]): string =>
    wordsOf(without(text, [...notes.map(({ span }) => span), ...more])) +
    notes
      .map(({ span }) => `\n${wordsOf(text.slice(span.start, span.end))}`)
      .sort()
      .join('');
  return apart(before, removed) === apart(after, []);
}

function without(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) result += text.slice(at, start);
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}
