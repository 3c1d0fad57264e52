/** The content of a text without signs and blanks, which no layout and no safe fix may change. */
import { leftEntity } from './entities';

/** Letters and figures alone, in order. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The same, with entities and tags as signs, although they are spelt with letters. */
export const wordsOf = (text: string): string => lettersOf(text.replace(spelt, ''));

const spelt = new RegExp(`${leftEntity}|</?sup>`, 'gi');
