/** Splits running text into the tokens of citations, in one pass. */
import { endOf, matchAt } from '../../text/match-at';
import { linkTail, linkTarget, noteMark } from '../../notation/markup';
import type { Language } from '../../vocabulary/languages';

export interface CitationToken {
  readonly kind: 'symbol' | 'number' | 'resolution' | 'decision';
  readonly start: number;
  readonly end: number;
}

const hyphen = '[-\\u2010\\u2011]';
const blank = '[ \\u00A0\\u202F]';
// A line may end inside "217 A\n(III)".
const gap = '[ \\u00A0\\u202F]?(?:\\r\\n|\\n|\\r)?[ \\u00A0\\u202F]?';
// Checked after the first character: a leading look-behind would be tried at every character of the text.
const wordBefore = '[A-Za-z\\u00C0-\\u024F\\d/.]';

/** Skipped text: targets of links, addresses, note marks. */
const skipped = String.raw`${linkTail}|://[^\s)>\]]+|${noteMark}`;

const component = `[A-Za-z0-9](?:[A-Za-z0-9.]|${hyphen}(?=[A-Z0-9]))*(?:\\([A-Za-z0-9]{1,6}\\))?`;
const documentPart = `${blank}?\\((?:(?:Sects?\\.|Vols?\\.|Parts?\\b|Chap\\.|Introduction|Plan outline)[^()]{0,24}|\\d{4}|[IVXLC]{1,7})\\)(?:/[A-Z][a-z]+\\.\\d{1,3})*`;
const symbol = `[A-Z](?<!${wordBefore}.)[A-Za-z]{0,9}(?:/${component})+(?:${documentPart})?`;

const roman = `(?:(?:ES|S|ORG)${hyphen})?[IVXLC]{1,8}`;
const letters = `[A-Z](?:(?:${blank}?${hyphen}${blank}?|,${blank}| and | to )[A-Z])*`;
const session = `[(（](?:${roman}|ORG${hyphen}\\d{2}|(?:19|20)\\d{2})[)）]`;
const bracketed = `(?:${gap}${letters})?${gap}${session}`;
const slashed = '/[1-9]\\d{0,3}(?![\\d/A-Za-z])';
// Not "EC-55/3".
const plainNumber = `\\d(?<!${wordBefore}\\d)(?<![A-Za-z]${hyphen}\\d)\\d{0,3}(?:${bracketed}|${slashed})`;
const number = `${plainNumber}|(?:ES(?<!${wordBefore}ES)|S(?<!${wordBefore}S))${hyphen}\\d{1,4}${slashed}`;

/** The words for resolution and decision. */
const keywords: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['[Rr](?<!\\w.)esolutions?\\b', '[Dd](?<!\\w.)ecisions?\\b'],
  fr: ['[Rr](?<!\\w.)ésolutions?', '[Dd](?<!\\w.)écisions?'],
  es: ['[Rr](?<!\\w.)esoluci(?:ón|ones)', '[Dd](?<!\\w.)ecisi(?:ón|ones)'],
  ru: ['[Рр]езолюци[а-я]{1,4}', '[Рр]ешени[а-я]{1,4}'],
  zh: ['决议', '决定'],
  ar: ['قرار', 'مقرر'],
};

const patterns: Partial<Record<Language, RegExp>> = {};

function patternOf(language: Language): RegExp {
  const [resolution, decision] = keywords[language];
  return (patterns[language] ??= new RegExp(`(${skipped})|(${symbol})|(${number})|(${decision})|${resolution}`, 'g'));
}

const address = String.raw`(?!\))${linkTarget}`;
// "[364](…)[ B](…) [(IV)](…)": a number in pieces, each linked to the same place.
const joint = new RegExp(String.raw`\]\((${address})\)([ \u00A0]?)\[(?=[^[\]]{1,16}\]\(\1\))`, 'g');
const anyJoint = new RegExp(String.raw`\]\(${address}\)([ \u00A0]?)\[`, 'g');

const joints = [')[', ') [', ')\u00A0['];

/** Words of a token without the links around its pieces. */
export const withoutJoints = (printed: string): string =>
  printed.includes('](') ? printed.replace(anyJoint, '$1') : printed;

/** All tokens of `text`, in order. */
export function citationTokens(text: string, language: Language): readonly CitationToken[] {
  const cuts = joints.some((each) => text.includes(each)) ? [...text.matchAll(joint)] : [];
  if (cuts.length === 0) return tokensOf(text, language);
  let joined = '';
  let from = 0;
  // Start of each piece in the joined text, and the number of characters dropped before it.
  const pieces = [{ at: 0, left: 0 }];
  for (const {
    0: { length },
    2: blank = '',
    index,
  } of cuts) {
    joined += text.slice(from, index) + blank;
    from = index + length;
    pieces.push({ at: joined.length, left: from - joined.length });
  }
  let piece = 0;
  const place = (at: number): number => {
    while ((pieces[piece + 1]?.at ?? Infinity) <= at) piece++;
    return at + (pieces[piece]?.left ?? 0);
  };
  return tokensOf(joined + text.slice(from), language).map(({ kind, start, end }) => ({
    kind,
    start: place(start),
    end: place(end - 1) + 1,
  }));
}

/** One pass over the whole text: searches by paragraph would continue to the end when they fail. */
function tokensOf(text: string, language: Language): readonly CitationToken[] {
  const pattern = patternOf(language);
  const tokens: CitationToken[] = [];
  for (let match = matchAt(pattern, text, 0); match; match = matchAt(pattern, text, endOf(match))) {
    const [all, passed, printedSymbol, printedNumber, decision] = match;
    if (passed !== undefined) continue;
    const kind = printedSymbol ? 'symbol' : printedNumber ? 'number' : decision ? 'decision' : 'resolution';
    // A full stop after a symbol ends the sentence.
    const length = kind === 'symbol' ? all.replace(/[.\-‐‑]+$/, '').length : all.length;
    tokens.push({ kind, start: match.index, end: match.index + length });
  }
  return tokens;
}
