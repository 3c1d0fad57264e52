/** The quotation marks of a piece of text, and the places inside quotations. */
import { placesOf } from '../text/places';
import { memo } from '../kept/memo';
import { firstIndexFrom } from '../text/sorted';
import type { Span } from '../text/span';

/** Quotation marks of a piece of text, in order of place. */
interface Marks {
  readonly places: readonly number[];
  /** Whether a quotation is open after the mark. */
  readonly isOpen: readonly boolean[];
  /** Places of the curly opening marks. */
  readonly opening: readonly number[];
  /** Places of the straight marks. */
  readonly straight: readonly number[];
}

/** Whether `at` is in quotation marks that open in the same piece: a title, or the words of another text. */
export function isQuoted(text: string, range: Span, at: number): boolean {
  const { places, isOpen } = marksOf(range, text);
  return isOpen[firstIndexFrom(places, (place) => place, at) - 1] ?? false;
}

/** Start of the last words before `at` after a curly opening mark, or of the piece. */
export function quotationStart(text: string, range: Span, at: number): number {
  const { opening } = marksOf(range, text);
  const mark = opening[firstIndexFrom(opening, (place) => place, at) - 1];
  return mark === undefined ? range.start : mark + 1;
}

/** Offsets of the straight quotation marks of a piece of text, in order. */
export const straightMarksOf = (text: string, range: Span): readonly number[] => marksOf(range, text).straight;

const quotationMark = /[“”"]/g;

/** Cached by piece, since each word of a paragraph asks. */
const marksOf = memo(({ start, end }: Span, text: string): Marks => {
  const places: number[] = [];
  const isOpen: boolean[] = [];
  const opening: number[] = [];
  const straight: number[] = [];
  let isCurly = false;
  let isCurlyOpen = false;
  let isStraightOpen = false;
  for (const each of placesOf(quotationMark, text.slice(start, end))) {
    const at = start + each;
    const mark = text.charAt(at);
    if (mark === '“') {
      isCurly = isCurlyOpen = true;
      opening.push(at);
    } else if (mark === '”') isCurlyOpen = false;
    // Straight marks, as left by converters, open and close in turn.
    else {
      isStraightOpen = !isStraightOpen;
      straight.push(at);
    }
    places.push(at);
    isOpen.push(isCurly ? isCurlyOpen : isStraightOpen);
  }
  return { places, isOpen, opening, straight };
});
