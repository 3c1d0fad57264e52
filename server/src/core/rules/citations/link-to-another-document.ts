/** A link on a symbol or number leads to the document that it names. */
import type { Citation } from '../../reading/citations/citations';
import { citationsOf } from '../../reading/citations/citations';
import type { Resolution } from '../../document/nodes';
import { readNumber } from '../../vocabulary/resolution-symbols';
import { canonicalSymbol, documentUrl } from '../../vocabulary/symbols';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { linkBehind, linkedSymbol } from '../support/linked-symbol';
import { quoted } from '../support/words';

export const linkToAnotherDocument: Rule = {
  meta: {
    title: 'A link on a symbol or number leads to the document that it names',
    severity: 'hint',
    authority: [practice('in official files a link on a number leads to that resolution')],
    conventions: ['REF-12'],
    languages: 'all',
  },
  checks: { resolution: links },
};

function* links(resolution: Resolution, { text }: Context): Iterable<Finding> {
  for (const citation of citationsOf(resolution)) {
    const { span, symbol } = citation;
    const target = text.startsWith('[', span.start - 1) ? linkBehind(text, span.end) : undefined;
    if (!target) continue;
    const linked = linkedSymbol(text.slice(target.start, target.end));
    if (linked === undefined || isNamed(linked.toUpperCase(), citation)) continue;
    const url = symbol === undefined ? undefined : documentUrl(symbol, resolution.language);
    yield {
      span: target,
      message: `The link on ${quoted(citation.text)} leads to ${linked}. Change the link or the words.`,
      ...(url !== undefined && {
        fix: { title: `Link to ${symbol}`, isSafe: false, edits: [{ span: target, text: url }] },
      }),
    };
  }
}

/** Whether the words mean the linked document: either half of a double symbol, or a number of any body. */
function isNamed(linked: string, { text }: Citation): boolean {
  const number = readNumber(text);
  if (!number) {
    const printed = withoutPart(canonicalSymbol(text).toUpperCase());
    const bare = withoutPart(linked);
    return printed === bare || printed.split(/-(?=[A-Z]+\/)/).includes(bare);
  }
  const { form, session, number: figures } = number;
  const isBracketed = form === 'roman' || form === 'calendar';
  const end = isBracketed ? `/${figures}(${session})` : `/${session}/${figures}`;
  // Parts have addresses of their own, and those of the Security Council need no year.
  const bare = linked.replace(/[A-Z](?:-[A-Z])?$/, '');
  return bare.endsWith(end) || (form === 'calendar' && bare.endsWith(`/${figures}`));
}

/** “(Sect. 2)”, “(Part I)” and “(supp)” may be in the words, the address or both. */
const withoutPart = (symbol: string): string => symbol.replace(/\([^()]*\)$/, '');
