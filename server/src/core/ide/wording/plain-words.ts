/** The wording of a stretch of a draft as it is read: without emphasis, note marks, link targets and line ends. */
import type { Span } from '../../text/span';
import { shortened } from './escape';

/** How much of a long text is read for its first words. */
const reach = 240;

export const plainWords = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .replace(/\[\^[^\]\s]{1,20}\]|<sup>[^<]{0,16}<\/sup>/g, '')
    .replace(/\[([^[\]]{0,200})\]\([^()\s]{0,300}\)/g, '$1')
    .replace(/[*\\]/g, '')
    .replace(/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The first words from `start` on, at most `most` characters. */
export const firstWords = (text: string, { start, end }: Span, most: number): string =>
  shortened(plainWords(text, { start, end: Math.min(end, start + reach) }), most);
