/** Finds paragraphs that a number would split. */
import type { Fragmented } from '../nodes';

/** After a number, such a line is a paragraph or an item; without one it belongs to the sentence. */
const labelLine = /(?:\r\n?|\n)[ \t]*(?:[-–—•·(]|\*{0,2}[a-z\d]{1,5} ?\\?[.)–—-])/;

/** Whether a line of the paragraph would become an item or a paragraph once the first has a number. */
export const hasLabelBelow = (text: string, { fragments: [first] }: Fragmented): boolean =>
  first !== undefined && labelLine.test(text.slice(first.start, first.end));
