/** The quotation marks of a piece of text, and which places stand inside of them. */
import { firstIndexFrom } from '../text/sorted';
import type { Span } from '../text/span';

/** Quotation marks of a piece of text, in order of place. */
interface Marks {
  readonly places: readonly number[];
  /** Whether a quotation is open behind the mark. */
  readonly isOpen: readonly boolean[];
  /** Places of the curly opening ones alone. */
  readonly opening: readonly number[];
  /** Places of the straight ones alone. */
  readonly straight: readonly number[];
}

/** Kept with the piece: a paragraph is asked for each of its words. */
const known = new WeakMap<Span, Marks>();

/** Whether `at` stands inside quotation marks that open in the same piece of text: a title, or the words of another text. */
export function isQuoted(text: string, range: Span, at: number): boolean {
  const { places, isOpen } = marksOf(text, range);
  return isOpen[firstIndexFrom(places, (place) => place, at) - 1] ?? false;
}

/** Start of the last words before `at` that a curly mark opens, or else of the piece. */
export function quotationStart(text: string, range: Span, at: number): number {
  const { opening } = marksOf(text, range);
  const mark = opening[firstIndexFrom(opening, (place) => place, at) - 1];
  return mark === undefined ? range.start : mark + 1;
}

/** Offsets of the straight quotation marks of a piece of text, in order. */
export const straightMarksOf = (text: string, range: Span): readonly number[] => marksOf(text, range).straight;

function marksOf(text: string, range: Span): Marks {
  let marks = known.get(range);
  if (!marks) {
    marks = read(text, range);
    known.set(range, marks);
  }
  return marks;
}

const quotationMark = /[“”"]/g;

function read(text: string, { start, end }: Span): Marks {
  const places: number[] = [];
  const isOpen: boolean[] = [];
  const opening: number[] = [];
  const straight: number[] = [];
  let isCurly = false;
  let isCurlyOpen = false;
  let isStraightOpen = false;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(quotationMark)) {
    if (mark === '“') {
      isCurly = isCurlyOpen = true;
      opening.push(start + index);
    } else if (mark === '”') isCurlyOpen = false;
    // Straight quotation marks, as converters leave them, open and close in turn.
    else {
      isStraightOpen = !isStraightOpen;
      straight.push(start + index);
    }
    places.push(start + index);
    isOpen.push(isCurly ? isCurlyOpen : isStraightOpen);
  }
  return { places, isOpen, opening, straight };
}
