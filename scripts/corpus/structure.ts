/** Compares how the parser reads an adopted text with the official markup of the same text. */
import { citationsOf } from '../../server/src/core/document/citations';
import type { Operative, Preambular, Resolution } from '../../server/src/core/document/nodes';
import type { AdoptedText, MarkedParagraph } from './texts';

export interface Comparison {
  readonly name: string;
  /** The first place where the two readings part; undefined where they agree. */
  readonly preamble: string | undefined;
  readonly operative: string | undefined;
  readonly citations: { readonly expected: number; readonly found: number; readonly missing: readonly string[] };
}

export function compare({ name, markup }: AdoptedText, resolution: Resolution): Comparison {
  const own = resolution.parts.filter(({ type }) => type === 'resolution' || type === 'lettered');
  return {
    name,
    preamble: difference(markup.preamble.map(shown), own.flatMap(({ preamble }) => preamble).map(printed)),
    operative: difference(markup.operative.map(shown), own.flatMap(({ operative }) => operative).map(printed)),
    citations: compareCitations(markup.citations, resolution),
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

function compareCitations(
  expected: AdoptedText['markup']['citations'],
  resolution: Resolution,
): Comparison['citations'] {
  const left = new Map<string, number>();
  const key = (text: string, symbol: string | undefined): string => `${flat(text)} → ${plainSymbol(symbol ?? '')}`;
  for (const { text, symbol } of citationsOf(resolution)) {
    left.set(key(text, symbol), (left.get(key(text, symbol)) ?? 0) + 1);
  }
  const missing: string[] = [];
  for (const [text, symbol] of expected) {
    const wanted = key(text, symbol);
    const count = left.get(wanted) ?? 0;
    if (count > 0) left.set(wanted, count - 1);
    else missing.push(wanted);
  }
  return { expected: expected.length, found: expected.length - missing.length, missing };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The markup writes one symbol in several ways: in small letters, with "(supp)" for a supplement of the Official Records,
 * with a volume or with the letter of a part that the text does not cite.
 */
const plainSymbol = (symbol: string): string =>
  symbol
    .toUpperCase()
    .replace(/^CH\/|\s+|\.$|\((?:SUPP|SECT|VOL|PART|PLAN)[^)]*\)/g, '')
    .replace(/(?<=\/RES\/\d+\/\d+)[A-Z](?:-[A-Z])?$/, '');
