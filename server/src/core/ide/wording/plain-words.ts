/** A stretch of a draft as read: without emphasis, note marks, link targets and line ends. */
import { shownWords } from '../../notation/markup';
import { slice, type Span } from '../../text/span';
import { shortened } from './escape';

/** How much of a long text to read for its first words. */
const reach = 240;

export const plainWords = (text: string, span: Span): string => shownWords(slice(text, span));

/** The first words from `start` on, at most `most` characters. */
export const firstWords = (text: string, { start, end }: Span, most: number): string =>
  shortened(plainWords(text, { start, end: Math.min(end, start + reach) }), most);
