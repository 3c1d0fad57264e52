/**
 * Finds the addressee of an operative paragraph: the Secretary-General in “Requests the Secretary-General to report”.
 */
import type { Operative } from '../../document/nodes';
import { readOpening } from '../../reading/sequence-runs';
import type { Span } from '../../text/span';

/** Openings with an addressee. */
const directives =
  /^(?:appeals? to|asks|authorizes|calls (?:on|upon)|commends|demands that|directs|encourages|implores|instructs|invites|mandates|recommends that|reminds|requests|thanks|urges)\b/;

// Words that may precede the name, then a name or a common noun for addressees of resolutions.
const addressee =
  /^\s(?:(?:all|both|each|the|its|other|relevant|interested|concerned|remaining|those) ){0,4}(?:\p{Lu}[\p{L}’-]{1,40}|international (?:community|organizations)|regional organizations|civil society|donors?|developed countries|developing countries|organizations|parties|stakeholders|entities)(?:(?: (?!to |that |in |as |and (?!\p{Lu})|which |who |with )[\p{L}’-]{1,40}){0,12})(?=,? to |,? that |, |:| in | as | and | which | who | with |$)/u;

/** Its span; undefined if there is none, or it is unclear. */
export function addresseeOf(text: string, { opening, span, fragments }: Operative): Span | undefined {
  if (!opening?.emphasis || !directives.test(readOpening(opening.words).base.toLowerCase())) return undefined;
  const start = opening.emphasis.span.end;
  const end = fragments.find((each) => each.start <= start && start <= each.end)?.end ?? span.end;
  const words = addressee.exec(text.slice(start, Math.min(end, start + 400)).replace(/[\r\n\u00A0]/g, ' '))?.[0];
  return words === undefined ? undefined : { start: start + 1, end: start + words.length };
}
