/** The contents of a draft as plain values, for JSON: `unres outline`. */
import { citationsOf } from '../../reading/citations/citations';
import type { Heading, Note, Operative, Plain, Preambular, Resolution, SubParagraph } from '../../document/nodes';
import type { Organ } from '../../vocabulary/organs';
import type { Language } from '../../vocabulary/languages';
import { leadEmphasis, openingWords } from '../../document/parser/opening';
import { paragraphWords } from '../../reading/draft-words';
import { LineIndex } from '../../text/line-index';
import { organs } from '../../vocabulary/organs';

/** Null for missing statements. Lines and columns count from 1, columns in UTF-16 units. */
export interface DraftSummary {
  readonly organ: Organ | null;
  readonly language: Language;
  /** `A/RES/78/132`, `S/RES/2676 (2023)`. */
  readonly symbol: string | null;
  readonly title: string | null;
  /** ISO 8601. */
  readonly adopted: string | null;
  /** Paragraphs of the resolution with all its parts, without annexes and embedded texts. */
  readonly preamble: readonly PreambularSummary[];
  readonly operative: readonly ParagraphSummary[];
  readonly notes: readonly NoteSummary[];
  readonly citations: readonly CitationSummary[];
}

interface PreambularSummary {
  readonly line: number;
  /** The italic words, without a final comma; empty if there are none. */
  readonly opening: string;
  /** On one line, without emphasis, note marks, number and sub-paragraphs. */
  readonly text: string;
  /** Only for paragraphs with sub-paragraphs. */
  readonly children?: readonly ParagraphSummary[];
}

export interface ParagraphSummary {
  readonly line: number;
  /** The number or label as printed, `12.` or `(a)`; empty without one. */
  readonly number: string;
  readonly opening: string;
  readonly text: string;
  readonly children: readonly ParagraphSummary[];
}

interface NoteSummary {
  readonly mark: string;
  readonly line: number;
  readonly text: string;
}

interface CitationSummary {
  readonly text: string;
  readonly symbol: string | null;
  readonly line: number;
  readonly column: number;
}

export function summaryOf(resolution: Resolution): DraftSummary {
  const lines = new LineIndex(resolution.text);
  const reader = new Reader(resolution.text, lines);
  const { heading, organ, language } = resolution;
  const own = resolution.parts.filter(({ type }) => type === 'resolution' || type === 'lettered');
  return {
    organ: organ ?? null,
    language,
    symbol: symbolOf(heading, organ),
    title: heading.title?.value ?? null,
    adopted: heading.adopted?.iso ?? null,
    preamble: own.flatMap(({ preamble }) => preamble).map((node) => reader.preambular(node)),
    operative: own.flatMap(({ operative }) => operative).map((node) => reader.operative(node)),
    notes: resolution.notes.map((node) => reader.note(node)),
    citations: citationsOf(resolution).map(({ text, symbol, span }) => {
      const { line, column } = lines.position(span.start);
      return { text, symbol: symbol ?? null, line: line + 1, column: column + 1 };
    }),
  };
}

/** The symbol in the heading, or made from body and number: a resolution often prints only its number. */
function symbolOf({ symbol, number }: Heading, organ: Organ | undefined): string | null {
  if (symbol) return symbol.value;
  if (!number || organ === undefined || organ === 'OTHER') return null;
  return organs[organ].resolutionPrefix + number.value.replace(/\s*\(/, ' (');
}

class Reader {
  constructor(
    private readonly text: string,
    private readonly lines: LineIndex,
  ) {}

  preambular(node: Preambular): PreambularSummary {
    const { line, text } = this.common(node);
    const children = node.children.map((child) => this.child(child));
    return { line, opening: wordsInItalics(node), text, ...(children.length > 0 && { children }) };
  }

  operative(node: Operative): ParagraphSummary {
    const { line, text } = this.common(node);
    const children = node.children.map((child) => this.child(child));
    return { line, number: node.number?.label ?? '', opening: wordsInItalics(node), text, children };
  }

  note(node: Note): NoteSummary {
    const { line, text } = this.common(node);
    return { mark: node.mark, line, text };
  }

  private child(node: SubParagraph | Plain): ParagraphSummary {
    const { line, text } = this.common(node);
    const lead = leadEmphasis(this.text, node.inlines, node.contentStart);
    const opening = lead ? openingWords(this.text, lead.content) : '';
    const isLabelled = node.kind === 'sub-paragraph';
    const children = isLabelled ? node.children.map((child) => this.child(child)) : [];
    return { line, number: isLabelled ? node.label.text : '', opening, text, children };
  }

  private common(node: Preambular | Operative | SubParagraph | Plain | Note): { line: number; text: string } {
    return { line: this.lines.position(node.span.start).line + 1, text: paragraphWords(this.text, node) };
  }
}

/** A roman opening is recognised by its words; it is text all the same. */
const wordsInItalics = ({ opening }: Preambular | Operative): string => (opening?.emphasis ? opening.words : '');
