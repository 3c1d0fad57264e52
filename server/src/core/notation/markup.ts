/** The signs of Markdown among the words of a draft: the patterns of note marks and links, and words without signs. */
import type { NoteNotation } from '../document/nodes';
import { withSingleBlanks } from '../text/single-blanks';

/** A mark that refers to one note; its group is what the note is called. */
export const bracketMark = String.raw`\[\^([^\]\s]{1,20})\]`;
/** Around a mark in brackets, the tag only raises it. */
export const raisedMark = String.raw`<sup>\s*(?!\[\^)([^<\s]{1,12})\s*</sup>`;

/** What looks like a mark to a reader: also two in one, as in `<sup>1, 2</sup>`. */
export const noteMark = String.raw`\[\^[^\]\s]{1,20}\]|<sup>[^<]{0,16}</sup>`;

export const noteMarkStart = String.raw`\[\^|<sup>`;

export const printNoteMark = (mark: string, notation: NoteNotation): string =>
  notation === 'bracket' ? `[^${mark}]` : `<sup>${mark}</sup>`;

/** Where a link leads; it may have brackets: `https://docs.un.org/S/RES/1325(2000)`. */
export const linkTarget = String.raw`[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})*`;

/** What stands behind the words of a link. */
export const linkTail = String.raw`\]\(${linkTarget}\)`;

/** What running text has besides words, strokes before signs left aside. */
export const markup = String.raw`${linkTail}|${noteMark}|[*_[\]]`;

const noteMarks = new RegExp(noteMark, 'g');
const linkTails = new RegExp(linkTail, 'g');
const links = new RegExp(String.raw`\[([^[\]]{0,200})${linkTail}`, 'g');
const anyMarkup = new RegExp(markup, 'g');

export const withoutNoteMarks = (words: string): string => words.replace(noteMarks, '');

export const withoutLinkTails = (words: string): string => words.replace(linkTails, '');

export const withoutEmphasis = (words: string): string => words.replace(/[*_]/g, '');

/** Nor with strokes before signs. */
export const withoutSigns = (words: string): string => words.replace(/[*_\\]/g, '');

/** Emphasis within emphasis or a link is not modelled: its asterisks are left in the words. */
export const withoutInnerEmphasis = (words: string): string => words.replace(/(?<!\\)\*+/g, '');

/** An escaped sign is literal; a backslash at the end of a line is a line break. */
export const unescaped = (words: string): string => words.replace(/\\([!-/:-@[-`{-~]|(?=[\r\n]))/g, '$1');

export const onOneLine = (words: string): string => withSingleBlanks(words).trim();

/** An opening or a heading: without note marks, emphasis and strokes. Brackets stay, since they mark what is not agreed. */
export const lineWords = (words: string): string => onOneLine(withoutSigns(withoutNoteMarks(words)));

/** Running text to look for citations in: without all markup, but with its blanks at the ends; `plainText` tells places too. */
export const runningWords = (words: string): string => withSingleBlanks(words.replace(anyMarkup, ''));

/** Words to show: brackets that are no links stay, and underscores inside of words. */
export const shownWords = (words: string): string =>
  onOneLine(
    withoutNoteMarks(words)
      .replace(links, '$1')
      .replace(/[*\\]/g, '')
      .replace(/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, ''),
  );
