/** Links to documents on the servers of the United Nations. */
import { matchAt } from '../../text/match-at';
import { linkTail } from '../../notation/markup';
import type { Span } from '../../text/span';
import { canonicalSymbol } from '../../vocabulary/symbols';

// Links in Chinese texts have "ch" for "zh".
const address =
  /^https?:\/\/(?:www\.)?(?:undocs\.org|docs\.un\.org)\/(?:(?:ar|ch|en|es|fr|ru|zh)\/)?([A-Za-z]{1,10}\/[^?#\s]{1,120})$/i;

const target = new RegExp(linkTail, 'y');

/** The target of the link whose words end at `at`; undefined without one. */
export function linkBehind(text: string, at: number): Span | undefined {
  const printed = matchAt(target, text, at)?.[0];
  return printed === undefined ? undefined : { start: at + 2, end: at + printed.length - 1 };
}

/** The symbol in an address, without blanks, as `A/RES/70/1`; undefined for any other address. */
export function linkedSymbol(target: string): string | undefined {
  const path = address.exec(target)?.[1];
  return path === undefined
    ? undefined
    : canonicalSymbol(
        path
          .replace(/%28/gi, '(')
          .replace(/%29/gi, ')')
          .replace(/%20|\+/g, ' '),
      );
}
