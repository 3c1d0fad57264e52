/** Recognises text in the preamble that opens like an operative paragraph under labels of its own. */
import { findOpening } from '../../vocabulary/openings';

const lead = /^(?:[*_\s•–—-]|\[[ x]?\]|\(?[a-z\d]{1,4}[.)]|\*{0,2}\[?OP ?\d{1,3}[a-z]{0,4}\]?[.:]?\*{0,2})+/i;

/** @param at start of the words of the paragraph or item, in UTF-16 units */
export function readsAsOperative(text: string, at: number): boolean {
  const words = text.slice(at, at + 160).replace(lead, '');
  return /^\p{Lu}/u.test(words) && findOpening('operative', words) !== undefined && !findOpening('preambular', words);
}
