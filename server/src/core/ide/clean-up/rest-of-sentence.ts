/**
 * Distinguishes the continuation of a cut paragraph from other text below it: a page foot, a remark, a running head.
 */

/** “page 3”, “p. 2 of 5”. */
const pageNumber = /^\W*(?:pages?|pp?\.)\s*\d/i;

/** “Japan: delete”. */
const attribution = /^[\p{Lu}][\p{L} .+&-]{0,40}:\s/u;

/**
 * Whether a stretch of text continues a sentence: it starts in mid-sentence, or it is longer prose, which a page break
 * may have cut. Anything else would enter a sentence where it does not belong.
 *
 * @param hasBreak whether a page break separates the two
 */
export function isRestOfSentence(rest: string, hasBreak: boolean): boolean {
  if (pageNumber.test(rest)) return false;
  if (/^\p{Ll}/u.test(rest)) return true;
  // Figures and capitals may occur in mid-sentence too.
  const isProse = /^[\p{L}\p{N}“"‘(«]/u.test(rest) && /\p{Ll}/u.test(rest) && !attribution.test(rest);
  return isProse && (rest.length >= 60 || (hasBreak && rest.length >= 30));
}
