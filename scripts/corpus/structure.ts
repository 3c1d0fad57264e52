/** Compares our reading of an adopted text with its official markup. */
import { type Citation, citationsOf } from '../../server/src/core/reading/citations/citations';
import type { Operative, Preambular, Resolution } from '../../server/src/core/document/nodes';
import { organOfSymbol, organs } from '../../server/src/core/vocabulary/organs';
import { isHalfOf, otherThanPrinted, plainCitation, plainSymbol, wholeCitations } from './marked-citations';
import type { AdoptedText, MarkedParagraph } from './texts';

export interface Comparison {
  readonly name: string;
  /** The first difference of the two readings; undefined if they agree. */
  readonly preamble: string | undefined;
  readonly operative: string | undefined;
  readonly citations: {
    /** Marked up in the text, except those clearly marked up as another document. */
    readonly expected: number;
    readonly found: number;
    readonly missing: readonly string[];
    /** Marked up as another document than the words say, with the reason. */
    readonly differing: readonly string[];
    /** Found but not marked up. */
    readonly unmarked: readonly Citation[];
  };
}

export function compare(adopted: AdoptedText, resolution: Resolution): Comparison {
  const { name, markup } = adopted;
  const own = resolution.parts.filter(({ type }) => type === 'resolution' || type === 'lettered');
  return {
    name,
    preamble: difference(markup.preamble.map(shown), own.flatMap(({ preamble }) => preamble).map(printed)),
    operative: difference(markup.operative.map(shown), own.flatMap(({ operative }) => operative).map(printed)),
    citations: compareCitations(adopted, resolution),
  };
}

const tidy = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '')
    .trim();

const shown = ({ number, opening }: MarkedParagraph): string => `${number ?? ''} ${tidy(opening)}`;

function printed(node: Preambular | Operative): string {
  const number = node.kind === 'operative' ? (node.number?.label ?? '') : '';
  return `${number} ${tidy(node.opening?.emphasis ? node.opening.words : '')}`;
}

function difference(expected: readonly string[], found: readonly string[]): string | undefined {
  const count = Math.max(expected.length, found.length);
  for (let index = 0; index < count; index++) {
    if (expected[index] === found[index]) continue;
    return `${index + 1}: marked up as ‹${expected[index] ?? 'nothing'}›, read as ‹${found[index] ?? 'nothing'}› (${expected.length} and ${found.length} paragraphs)`;
  }
  return undefined;
}

function compareCitations({ text: all, markup }: AdoptedText, resolution: Resolution): Comparison['citations'] {
  const left = new Map<string, Citation[]>();
  for (const citation of citationsOf(resolution)) {
    const own = left.get(plainCitation(citation.text));
    if (own) own.push(citation);
    else left.set(plainCitation(citation.text), [citation]);
  }
  const missing: string[] = [];
  const differing: string[] = [];
  let found = 0;
  for (const marked of wholeCitations(markup.citations, all)) {
    const [text, symbol] = marked;
    const own = left.get(plainCitation(text)) ?? [];
    const at = own.findIndex((citation) => isMarkedAs(citation, symbol));
    const shown = `${plainCitation(text)} → ${plainSymbol(symbol)}`;
    const other = at < 0 ? (otherThanPrinted(marked) ?? bodyNamed(own, symbol)) : undefined;
    if (at >= 0) found++;
    else if (other === undefined) missing.push(shown);
    else differing.push(`${shown}: ${other}`);
    if (at >= 0) own.splice(at, 1);
  }
  return { expected: found + missing.length, found, missing, differing, unmarked: [...left.values()].flat() };
}

const isMarkedAs = ({ text, symbol }: Citation, marked: string): boolean =>
  plainSymbol(symbol ?? '') === plainSymbol(marked) || (/^[A-Z]/.test(text) && isHalfOf(marked, text));

/** The words name one body before the number, and the markup another. */
function bodyNamed(read: readonly Citation[], marked: string): string | undefined {
  const [number] = /\/RES\/(.*)$/.exec(marked)?.slice(1) ?? [];
  const [named] =
    read.find((each) => each.named.length === 1 && each.symbol?.endsWith(`/RES/${number ?? ''}`))?.named ?? [];
  return named && organOfSymbol(marked) !== named ? `the words name ${organs[named].name}` : undefined;
}
