/** The successor of a paragraph: the next label, the lines in between, and the final mark. */
import { type Context, type Item, type LineText, maxDegrees } from './draft-items';
import { firstOf, following, print } from './next-label';
import type { LineEnding } from './line-ending';

/** The semicolon is for paragraphs with an italic verb, not for those of an annex. */
const operativeOpening = /^\[?[*_]\p{L}/u;

export const isOperative = ({ number }: Context): boolean => operativeOpening.test(number.words);

/** As many line ends as before the paragraph itself. */
export const between = (text: LineText, first: number): string =>
  first === 0 || text(first - 1).trim() === '' ? '\n\n' : '\n';

/** The first label of a list opened by a colon. */
export const opened = ({ item, degrees }: Context, { mark }: LineEnding): string | undefined => {
  if (mark !== ':' || degrees.length >= maxDegrees) return undefined;
  const first = print(firstOf(degrees.length));
  return item.isNumber ? `(${first})` : item.label.replace(item.value, first);
};

export const sibling = ({ item, degrees }: Context): string => {
  const place = degrees.at(-1);
  return item.isNumber || !place ? nextNumber(item) : item.label.replace(item.value, print(following(place)));
};

export const nextNumber = ({ label, value }: Item): string => label.replace(value, String(Number(value) + 1));
