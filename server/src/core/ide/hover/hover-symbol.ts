/** Explains a symbol or a resolution number: its meaning, its citations in this draft, and where to read it. */
import type { Catalogue } from '../../catalogue/catalogue';
import type { Citation } from '../../reading/citations/citations';
import type { Resolution } from '../../document/nodes';
import type { Language } from '../../vocabulary/languages';
import { touches } from '../../text/span';
import { partLetters } from '../../rules/support/cited-resolutions';
import { readNumber, resolutionSymbol } from '../../vocabulary/resolution-symbols';
import type { DocumentSymbol } from '../../vocabulary/symbols';
import { parseSymbol } from '../../vocabulary/symbols';
import type { Adopted } from './adopted-card';
import { adoptedCard } from './adopted-card';
import { citedAs } from '../wording/cited-as';
import { citationAt, citationsOfDocument, documentKey } from '../things/documents';
import { citationPlace } from '../wording/citation-place';
import { escapeMarkdown } from '../wording/escape';
import type { Hover } from './card';
import { readIn } from './read-in';
import { halvesOf, symbolFacts } from './symbol-facts';

export function symbolHoverAt(resolution: Resolution, offset: number, catalogue: Catalogue): Hover | undefined {
  return ownHoverAt(resolution, offset, catalogue) ?? citationHoverAt(resolution, offset, catalogue);
}

function citationHoverAt(resolution: Resolution, offset: number, catalogue: Catalogue): Hover | undefined {
  const citation = citationAt(resolution, offset);
  if (!citation) return undefined;
  const { head, foot } = describe(citation, resolution, catalogue);
  return { span: citation.span, markdown: [...head, ...elsewhere(resolution, citation), ...foot].join('\n\n') };
}

/** The symbol and the number of the draft itself. */
function ownHoverAt({ heading, organ, language }: Resolution, offset: number, catalogue: Catalogue): Hover | undefined {
  const { symbol, number } = heading;
  if (symbol && touches(symbol.span, offset)) {
    const read = parseSymbol(symbol.value);
    if (!read) return undefined;
    const title = `**${escapeMarkdown(symbol.value)}** is the symbol of this text itself.`;
    return { span: symbol.span, markdown: [title, ...facts(read), ...address(read, language)].join('\n\n') };
  }
  if (number && touches(number.span, offset)) {
    const title = `**${escapeMarkdown(number.value)}** is the number of this resolution itself.`;
    const own = organ && organ !== 'OTHER' ? resolutionSymbol(organ, number.value) : undefined;
    const adopted: Adopted = {
      kind: 'resolution',
      text: number.value,
      symbol: own,
      letters: readNumber(number.value)?.part ?? '',
    };
    const { head, foot } = adoptedCard(adopted, catalogue, language);
    return { span: number.span, markdown: [title, ...head, ...foot].join('\n\n') };
  }
  return undefined;
}

function describe(citation: Citation, resolution: Resolution, catalogue: Catalogue): ReturnType<typeof adoptedCard> {
  const { language } = resolution;
  const { kind, text, symbol, date } = citation;
  const calledHere = called(resolution, citation);
  if (kind !== 'document' && !/\/(?:Add|Corr|Rev)\./.test(text))
    return adoptedCard(
      {
        kind,
        text,
        symbol,
        calledHere,
        printedDate: date?.iso,
        letters: partLetters(citation, resolution.text).letters,
      },
      catalogue,
      language,
    );
  const read = parseSymbol(text);
  const name = `**${escapeMarkdown(text)}**`;
  if (!read) return { head: [name, 'This symbol is not known here.'], foot: [] };
  const isUnsaid = calledHere === undefined && read.nature === undefined;
  const remark = isUnsaid ? ['Neither its symbol nor this draft says what it is.'] : [];
  return {
    head: [name, ...(calledHere === undefined ? [] : [calledHere]), ...facts(read), ...remark],
    foot: address(read, language),
  };
}

/** “the report of the Secretary-General on the tides”, in the words of PP3 */
function called(resolution: Resolution, citation: Citation): string | undefined {
  const found = resolution.language === 'en' ? citedAs(resolution, citation) : undefined;
  if (!found) return undefined;
  const part = found.part === undefined ? '' : `, in its ${escapeMarkdown(found.part)}`;
  return `“${escapeMarkdown(found.words)}”${part}, in the words of ${escapeMarkdown(found.place)}`;
}

function facts(symbol: DocumentSymbol): readonly string[] {
  if (symbol.joint.length === 0) return [symbolFacts(symbol)];
  const halves = halvesOf(symbol).map((half) => `${escapeMarkdown(half.canonical)}: ${symbolFacts(half)}`);
  return [['One document of two bodies or more:', ...halves].join('  \n')];
}

function address({ canonical, isForeign }: DocumentSymbol, language: Language): readonly string[] {
  if (isForeign) return ['Issued by another organization, so that docs.un.org does not have it.'];
  return [readIn(canonical, language)];
}

/** Limit of named places. */
const maxPlaces = 8;

/** "Also cited in PP3, OP12 (a) and note 4." */
function elsewhere(resolution: Resolution, citation: Citation): readonly string[] {
  const others = citationsOfDocument(resolution, documentKey(citation)).filter(({ span }) => span !== citation.span);
  const here = citationPlace(resolution, citation);
  const named = others.slice(0, 2 * maxPlaces).map((other) => citationPlace(resolution, other));
  const places = [...new Set(named)].filter((place) => place !== here);
  if (places.length === 0) return [];
  const shown = places.slice(0, maxPlaces).map(escapeMarkdown);
  const isWhole = places.length <= maxPlaces && others.length <= named.length;
  const last = isWhole && shown.length > 1 ? ` and ${shown.pop() ?? ''}` : '';
  return [`Also cited in ${shown.join(', ')}${last}${isWhole ? '.' : ' and other places.'}`];
}
