/** Finds “paragraph 5 above” in the official languages other than English: paragraphs of the same text, cited by number. */
import type { Language } from '../../vocabulary/languages';
import type { PrintedItem, PrintedReference } from './reference-words';

export type OtherLanguage = Exclude<Language, 'en'>;

/** Interchangeable words for “above” and “below”. */
export const sideWords: Readonly<Record<OtherLanguage, Readonly<Record<'above' | 'below', string>>>> = {
  ar: { above: 'أعلاه', below: 'أدناه' },
  es: { above: 'supra', below: 'infra' },
  fr: { above: 'ci-dessus', below: 'ci-dessous' },
  ru: { above: 'выше', below: 'ниже' },
  zh: { above: '上文', below: '下文' },
};

const blank = String.raw`[\s\u00A0\u202F]{1,3}`;
/** Arabic letters may be stretched. */
const drawnOut = (word: string): string => [...word].join('\u0640{0,3}');

/** Numbers with their conjunctions: a list that ends in “to” is a range. */
const listOf = (figures: string, joins: string): string => `(${figures}(?:(?:${joins})${figures}){0,30})`;
const latin = String.raw`\d{1,3}(?![\d/.]\d|\p{L})`;

/** Groups: the list, and the word for its side; undefined for “of the present resolution”. */
const patterns: Readonly<Record<OtherLanguage, RegExp>> = {
  fr: new RegExp(
    `(?<!\\p{L})[Pp]aragraphes?${blank}${listOf(latin, `,${blank}|${blank}(?:et|ou|à)${blank}`)}${blank}(?:(ci-dessus|ci-dessous)|de${blank}la${blank}présente${blank}résolution)(?!\\p{L})`,
    'gu',
  ),
  es: new RegExp(
    `(?<!\\p{L})[Pp]árrafos?${blank}${listOf(latin, `,${blank}|${blank}(?:y|o|u|a|al)${blank}`)}${blank}(?:(supra|infra)|(?:anterior|precedente)(?:es)?|más${blank}(?:arriba|abajo)|de${blank}la${blank}presente${blank}resolución)(?!\\p{L})`,
    'gu',
  ),
  ru: new RegExp(
    `(?<!\\p{L})[Пп]ункт\\p{L}{0,3}${blank}${listOf(latin, `,${blank}|${blank}(?:и|или|по)${blank}|[–—-]`)},?${blank}(?:(выше|ниже)|настоящей${blank}резолюции)(?!\\p{L})`,
    'gu',
  ),
  zh: new RegExp(
    `(?:(上文|下文)|本决议)第[ \\u00A0]?${listOf('\\d{1,3}', '[ \\u00A0]?(?:段?(?:、|和|及|或|至)第?)[ \\u00A0]?')}[ \\u00A0]?段`,
    'gu',
  ),
  ar: new RegExp(
    `(?:${['الفقرات', 'الفقرتين', 'الفقرتان', 'الفقرة', 'للفقرة', 'بالفقرة', 'للفقرات', 'بالفقرات'].map(drawnOut).join('|')})${blank}${listOf(latin, `،${blank}|${blank}(?:و|أو|إلى)[\\s\\u00A0]{0,3}`)}${blank}(?:(${drawnOut('أعلاه')}|${drawnOut('أدناه')})|من${blank}هذا${blank}القرار)(?!\\p{L})`,
    'gu',
  ),
};

/** The words before the second end of a range. */
const ranges = /(?:à|al?|по|至|إلى|[–—-])[\s\u00A0第]{0,4}$/u;
/** A part of each word: faster to find, so searched first. */
const clues: Readonly<Record<OtherLanguage, RegExp>> = {
  ar: /ف\u0640*ق\u0640*ر/,
  es: /árrafo/,
  fr: /aragraphe/,
  ru: /ункт/,
  zh: /第/,
};

/** References in the piece of text between `from` and `end`. */
export function* referencesElsewhere(
  text: string,
  from: number,
  end: number,
  language: OtherLanguage,
): Iterable<PrintedReference> {
  const own = text.slice(from, end);
  if (!clues[language].test(own)) return;
  for (const match of own.matchAll(patterns[language])) {
    const groups = match.slice(1);
    const list = groups.find((group) => group !== undefined && /^\d/.test(group)) ?? '';
    const printedSide = groups.find((group) => group !== undefined && !/^\d/.test(group));
    const start = from + match.index;
    const span = { start, end: start + match[0].length };
    const sideAt = printedSide === undefined ? -1 : start + match[0].indexOf(printedSide);
    const isAbove = printedSide?.replaceAll('\u0640', '') === sideWords[language].above;
    yield {
      kind: 'paragraph',
      span,
      items: itemsOf(list, start + match[0].indexOf(list)),
      holder: undefined,
      under: undefined,
      side:
        printedSide === undefined
          ? undefined
          : {
              word: isAbove ? 'above' : 'below',
              span: { start: sideAt, end: sideAt + printedSide.length },
            },
      basis: printedSide === undefined ? 'resolution' : 'side',
    };
  }
}

function itemsOf(list: string, from: number): readonly PrintedItem[] {
  let before = 0;
  return [...list.matchAll(/\d+/g)].map(({ 0: text, index }) => {
    const endsRange = before > 0 && ranges.test(list.slice(before, index));
    before = index + text.length;
    return { steps: [{ span: { start: from + index, end: from + before }, text }], endsRange };
  });
}
