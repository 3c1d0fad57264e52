/** Tells of paragraphs that would fall apart if they were given a number. */
import type { Fragmented } from '../nodes';

/** Behind a number, a line that begins like this is a paragraph or an item of its own; without one it is a line of the sentence. */
const labelLine = /(?:\r\n?|\n)[ \t]*(?:[-–—•·(]|\*{0,2}[a-z\d]{1,5} ?\\?[.)–—-])/;

/** Whether a line of the paragraph begins with what would become an item, or a paragraph, once the first has a number. */
export const hasLabelBelow = (text: string, { fragments: [first] }: Fragmented): boolean =>
  first !== undefined && labelLine.test(text.slice(first.start, first.end));
