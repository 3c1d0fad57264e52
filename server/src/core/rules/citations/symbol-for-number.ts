/** The number, not the document symbol, follows the word “resolution”. */
import { matchAt, matchEnd } from '../../text/match-at';
import { linkTail } from '../../notation/markup';
import type { Span } from '../../text/span';
import { type NamedOrgan, organOfSymbol, organs } from '../../vocabulary/organs';
import { readNumber } from '../../vocabulary/resolution-symbols';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { isQuoted } from '../../reading/quotation';
import { draftingManual, practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { replaceBy } from '../support/wording';

const keywords = ['resolution', 'resolutions', 'Resolution', 'Resolutions'];

export const symbolForNumber: Rule = {
  meta: {
    title: 'A resolution is cited by its number, 70/1, not by its symbol, A/RES/70/1',
    severity: 'warning',
    severityIn: { SC: 'information' },
    authority: [
      draftingManual,
      practice('a symbol stands behind the word “resolution” once in 485 texts, in the Security Council'),
    ],
    conventions: ['REF-01'],
  },
  checks: {},
  phrases: {
    starts: keywords.flatMap((keyword) =>
      Object.values(organs).flatMap(({ resolutionPrefix }) => [
        `${keyword} ${resolutionPrefix}`,
        `${keyword} [${resolutionPrefix}`,
      ]),
    ),
    check: symbols,
  },
};

/** The body is named, or is the one that adopts this text. */
const named = /(?:Assembly|Council|\b[Ii]ts)\s$/;

const symbol = /\[?((?:A|E|S|A\/HRC)\/RES\/((?:E?S-)?\d{1,4}(?:\/\d{1,4}| ?\([A-Z\d-]{1,9}\))))(?![/\d]|\.\d)/y;

/** Separators in a list: the target of a link, a date, a comma or “and”. */
const between = new RegExp(String.raw`(?:${linkTail})?(?: of \d{1,2} [A-Z][a-z]{2,9} \d{4})?(?:,? and |, )`, 'y');

const maxInList = 40;

function* symbols({ start, words, range }: PhrasePlace, context: Context): Iterable<Finding> {
  const { text, part } = context;
  if (!isJudged(part) || isQuoted(text, range, start)) return;
  const keywordEnd = start + words.indexOf(' ');
  const before = text.slice(Math.max(0, start - 10), start);
  // Only the drafter knows what to call a draft.
  if (/\bdraft\s$/.test(before)) return;
  const isNamed = named.test(before);
  let body: NamedOrgan | undefined;
  let at: number | undefined = keywordEnd + 1;
  for (let count = 0; at !== undefined && count < maxInList; count++) {
    const [all = '', printed = '', figures = ''] = matchAt(symbol, text, at) ?? [];
    const end = at + all.length;
    const number = figures.replace(/(\d)\(/, '$1 (');
    const own = organOfSymbol(printed);
    if (!own || !readNumber(number)) return;
    const cited = { span: { start: end - printed.length, end }, printed, number };
    body ??= own;
    if (own === body && (isNamed || own === context.organ)) yield byNumber(cited);
    else yield byName(cited, own, count === 0 ? { start, end: keywordEnd } : undefined, text);
    at = matchEnd(between, text, end);
  }
}

/** A symbol used as a number. */
interface Cited {
  readonly span: Span;
  readonly printed: string;
  readonly number: string;
}

const byNumber = ({ span, printed, number }: Cited): Finding => ({
  span,
  message: `${printed} is the symbol of the document; a resolution is cited by its number: “${number}”.`,
  fix: replaceBy(span, number, true),
});

/** Names the body at the word “resolution”, in the fix for the first of a list, where only the symbol showed it. */
function byName({ span, printed, number }: Cited, body: NamedOrgan, keyword: Span | undefined, text: string): Finding {
  const { name } = organs[body];
  const words = keyword && text.slice(keyword.start, keyword.end);
  return {
    span,
    message: `${printed} is the symbol of the document; name the body and the number: “${name} resolution ${number}”.`,
    ...(keyword &&
      words !== undefined && {
        fix: {
          title: `Write “${name} ${words.toLowerCase()} ${number}”`,
          isSafe: false,
          edits: [
            { span: keyword, text: `${name} ${words.toLowerCase()}` },
            { span, text: number },
          ],
        },
      }),
  };
}
