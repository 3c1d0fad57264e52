/** Tells what goes on with a paragraph that was cut from what only stands below it: a foot of the page, a remark, a running head. */

/** “page 3”, “p. 2 of 5”. */
const pageNumber = /^\W*(?:pages?|pp?\.)\s*\d/i;

/** “Japan: delete”. */
const attribution = /^[\p{Lu}][\p{L} .+&-]{0,40}:\s/u;

/**
 * Whether a stretch of text is the rest of a sentence: it begins in its middle, or it is prose of some length, which a page
 * break may have cut. Anything else would become words of a sentence that it never stood in.
 *
 * @param hasBreak whether a page break stands between the two
 */
export function isRestOfSentence(rest: string, hasBreak: boolean): boolean {
  if (pageNumber.test(rest)) return false;
  if (/^\p{Ll}/u.test(rest)) return true;
  // Figures and capitals may stand in the middle of a sentence too.
  const isProse = /^[\p{L}\p{N}“"‘(«]/u.test(rest) && /\p{Ll}/u.test(rest) && !attribution.test(rest);
  return isProse && (rest.length >= 60 || (hasBreak && rest.length >= 30));
}
