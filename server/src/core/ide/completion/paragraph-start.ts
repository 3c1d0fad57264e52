/** The start of a paragraph: its words so far, its context, and its number. */
import type { SequenceStep } from '../../reading/sequence-runs';
import { sequenceSteps } from '../../reading/sequence-runs';
import type { Operative, Part, Preambular } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import type { OpeningPart } from '../../vocabulary/openings';
import type { Place } from './place';
import { endOfPrevious } from './previous-end';

/** The words of the paragraph so far. */
export interface Begun {
  /** The number with the blank after it; empty if none is written. */
  readonly number: string;
  /** `*` or `_`; empty if none is written. */
  readonly sign: string;
  readonly letters: string;
  /** The continuation of the paragraph after the cursor. */
  readonly end: number;
  readonly isLast: boolean;
}

export interface ParagraphStart {
  readonly begun: Begun;
  /** The paragraph before, if only notes and remarks separate them. */
  readonly previous: Preambular | Operative | undefined;
  /** The number due in an operative paragraph: `13. `; empty if it has one. */
  readonly number: string;
  /** Whether only an operative paragraph is possible here. */
  readonly isOperative: boolean;
}

/** Undefined unless an English paragraph of a resolution begins here. */
export function paragraphStartAt(place: Place): ParagraphStart | undefined {
  const { part, text, lineStart, resolution } = place;
  if (!part || resolution.language !== 'en' || (part.type !== 'resolution' && part.type !== 'lettered'))
    return undefined;
  if (!part.organLine || part.organLine.span.start >= lineStart) return undefined;
  const begun = begunAt(place);
  if (!begun) return undefined;
  const previous = previousOf(part, lineStart);
  if (previous === 'closed') return undefined;
  return {
    begun,
    previous,
    number: begun.number === '' ? nextNumber(text, part, lineStart) : '',
    isOperative: begun.number !== '' || part.operative.some(({ span }) => span.start < lineStart),
  };
}

function begunAt({ text, offset, lineStart, lineEnd }: Place): Begun | undefined {
  const match = /^ {0,3}((?:\*\*)?\d{1,3}\\?\.(?:\*\*)?[ \t]+)?([*_]?)([A-Za-z][A-Za-z’' -]{0,80})?$/.exec(
    text.slice(lineStart, offset),
  );
  if (!match) return undefined;
  const [, number = '', sign = '', letters = ''] = match;
  if (number === '' && !/(?:^|\n)[ \t]*\r?\n$/.test(text.slice(Math.max(0, lineStart - 200), lineStart)))
    return undefined;
  const rest = text.slice(offset, lineEnd);
  const closing = sign !== '' && rest.startsWith(sign) ? 1 : 0;
  const isLast = rest.slice(closing).trim() === '';
  if (!isLast && !/^\s/.test(rest.slice(closing))) return undefined;
  return { number, sign, letters, end: isLast ? lineEnd : offset + closing, isLast };
}

/** `closed` after the end of the text. */
function previousOf({ blocks }: Part, lineStart: number): Preambular | Operative | 'closed' | undefined {
  let previous: Preambular | Operative | undefined;
  let isClosed = false;
  for (const block of blocks) {
    if (block.span.start >= lineStart) break;
    if (block.kind === 'preambular' || block.kind === 'operative') previous = block;
    else if (block.kind !== 'comment' && block.kind !== 'page-break' && block.kind !== 'note') previous = undefined;
    isClosed = block.kind === 'closing-line' || block.kind === 'note';
  }
  return isClosed ? 'closed' : previous;
}

/** The next number in the style of the previous one: `13. `, `**13.** `. */
function nextNumber(text: string, { operative }: Part, lineStart: number): string {
  const before = operative.filter(({ span }) => span.start < lineStart);
  const last = before.at(-1);
  if (!last?.number) return `${before.length + 1}. `;
  const { span, contentStart, number } = last;
  const lead = text.slice(span.start, Math.min(contentStart, span.start + 24));
  const { start, end } = number.figures;
  return lead.slice(0, start - span.start) + String(number.value + 1) + lead.slice(end - span.start);
}

/** The emphasis as begun, or as in the paragraph before. */
export function signAt({ text }: Place, begun: Begun, previous: Preambular | Operative | undefined): string {
  const emphasis = previous?.opening?.emphasis;
  return begun.sign || (emphasis ? text.slice(emphasis.span.start, emphasis.content.start) : '') || '*';
}

/** In an operative part a preamble ends with a comma, and paragraphs with a semicolon. */
export const correctionBefore = (
  place: Place,
  part: OpeningPart,
  previous: Preambular | Operative | undefined,
): Edit | undefined =>
  previous && endOfPrevious(place, previous, part === 'preambular' || previous.kind === 'preambular' ? ',' : ';');

/** The paragraph before in its run; undefined if a new paragraph takes neither “also” nor “further” after it. */
export function stepBefore(
  { part, resolution, organ }: Place,
  kind: OpeningPart,
  previous: Preambular | Operative | undefined,
): SequenceStep | undefined {
  if (!part || organ === 'SC' || previous?.kind !== kind) return undefined;
  return sequenceSteps(part, resolution).find(({ paragraph }) => paragraph === previous);
}
