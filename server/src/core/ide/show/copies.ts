/** Copies for other texts: a paragraph with its name, and the citation of a resolution. */
import type { Catalogue } from '../../catalogue/catalogue';
import { entryOfPart } from '../../catalogue/entry-of-part';
import { dateInWords } from '../../reading/citations/dates';
import type { Paragraph, Plain, Resolution } from '../../document/nodes';
import { paragraphAt } from '../../reading/walk';
import { paragraphWords } from '../../reading/draft-words';
import { partLetters } from '../../rules/support/cited-resolutions';
import { organOfSymbol, organs } from '../../vocabulary/organs';
import { citationAt } from '../things/documents';
import { placeName } from '../wording/paragraph-names';

export interface ParagraphCopy {
  /** `OP12`, `OP12 (a)`. */
  readonly name: string;
  /** `OP12: Requests …`, sub-paragraphs on lines of their own, without Markdown signs. */
  readonly text: string;
}

/** The innermost paragraph at `offset`. */
export function paragraphCopyAt(resolution: Resolution, offset: number): ParagraphCopy | undefined {
  const paragraph = paragraphAt(resolution, offset);
  if (!paragraph) return undefined;
  const name = placeName(resolution, paragraph.span.start);
  const [first = '', ...rest] = linesOf(resolution.text, paragraph);
  const own = paragraph.kind === 'sub-paragraph' ? first.slice(paragraph.label.text.length + 1) : first;
  return { name, text: [`${name}: ${own}`, ...rest].join('\n') };
}

function linesOf(text: string, node: Paragraph | Plain): readonly string[] {
  const words = paragraphWords(text, node);
  const own = node.kind === 'sub-paragraph' ? `${node.label.text} ${words}` : words;
  return 'children' in node ? [own, ...node.children.flatMap((child) => linesOf(text, child))] : [own];
}

/**
 * The full citation of the resolution or document at `offset`, or of the draft itself: `General Assembly resolution
 * 78/132 of 19 December 2023`, `draft resolution A/C.3/80/L.20`, `A/78/62`. Undefined if the draft does not say what it
 * is.
 */
export function citationCopyAt(resolution: Resolution, offset: number, catalogue: Catalogue): string | undefined {
  const cited = citationAt(resolution, offset);
  if (!cited) return ownCitation(resolution);
  const { kind, text, symbol, date } = cited;
  if (kind === 'document') return text;
  const { letters } = partLetters(cited, resolution.text);
  // The body's own date is more reliable than the printed one.
  const adopted = symbol === undefined ? undefined : entryOfPart(catalogue, symbol, letters)?.adopted;
  const organ = symbol === undefined ? undefined : organOfSymbol(symbol);
  return inWords(organ && organs[organ].name, kind, numberOf(text), adopted ?? date?.iso);
}

function ownCitation({ heading: { number, symbol, adopted }, organ }: Resolution): string | undefined {
  const body = organ === undefined || organ === 'OTHER' ? undefined : organs[organ].name;
  const isAdopted = symbol === undefined || /\/(?:RES|DEC)\//.test(symbol.value);
  if (number) return inWords(body, 'resolution', number.value, adopted?.iso);
  if (!symbol) return undefined;
  return isAdopted
    ? inWords(body, symbol.value.includes('/DEC/') ? 'decision' : 'resolution', numberOf(symbol.value), adopted?.iso)
    : `draft resolution ${symbol.value}`;
}

/** `70/1` of `A/RES/70/1`; `1325 (2000)` of `S/RES/1325(2000)`. */
const numberOf = (text: string): string => text.replace(/^.*\/(?:RES|DEC)\//, '').replace(/(\d)\(/, '$1 (');

function inWords(body: string | undefined, kind: string, number: string, date: string | undefined): string {
  const name = body === undefined ? kind : `${body} ${kind}`;
  return `${name} ${number}${date === undefined ? '' : ` of ${dateInWords(date)}`}`;
}
