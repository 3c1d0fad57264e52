/** Reads a heading inside the text: a section, a lettered part, an annex, a subheading. */
import { lineWords } from '../../notation/markup';
import { fromRoman } from '../../text/roman';
import type { Chunk } from './chunks';
import { scanInlines } from '../../notation/inline';
import type { HeadingEnumerator, SectionHeading } from '../nodes';

const annex =
  /^(?:Annex|Appendix|Enclosure|Annexe|Appendice|Anexo|Apéndice|Приложение|Добавление|附件|附录|المرفق|مرفق)(?:\s+([IVXLC]{1,6}|[A-Z]|\d{1,2}|[一二三四五六七八九十]{1,3}|\p{Script=Arabic}{1,12}))?$/iu;
const romanOnly = /^([IVXLC]{1,7})\.?$/;
const letterOnly = /^([A-Z])\.?$/;
const enumerated = /^(?:Part |Section )?([IVXLC]{1,7}|[A-Z])\.?\s+\S/;
// "B. **Themes for 2026**": a capital and a full stop before a bold run, or before a short line without a full stop.
const enumeratedLine = /^([IVXLC]{1,7}|[A-Z])\.\s+(?:\*\*|[^*\s])/;

const maxHeadingLength = 300;

/** The heading of a chunk; undefined for running text. */
export function readSectionHeading(text: string, chunk: Chunk): SectionHeading | undefined {
  const { shape, span } = chunk;
  const printed = text.slice(span.start, span.end);
  if (shape.kind === 'text' && !isHeadingText(printed)) return undefined;
  if (shape.kind !== 'text' && shape.kind !== 'bold' && shape.kind !== 'heading') return undefined;
  const start = shape.kind === 'heading' ? shape.contentStart : span.start;
  const words = lineWords(text.slice(start, span.end));
  return {
    kind: 'section-heading',
    span,
    fragments: [span],
    text: words,
    inlines: scanInlines(text, { start, end: span.end }),
    ...enumerator(words),
  };
}

function isHeadingText(printed: string): boolean {
  // What ends as a paragraph does is none.
  if (printed.length > maxHeadingLength || /[.,;:]$/.test(printed.slice(-1))) return false;
  if (annex.test(lineWords(printed))) return true;
  if (/^\*?(?:[IVXLC]{1,7}|[A-H])\*?$/.test(printed)) return true;
  if (!enumeratedLine.test(printed)) return false;
  return /\*\*$/.test(printed) || !/[.,;:]$/.test(lineWords(printed));
}

function enumerator(words: string): Pick<SectionHeading, 'role' | 'enumerator' | 'label'> {
  const annexMatch = annex.exec(words);
  if (annexMatch) return { role: 'annex', enumerator: 'none', label: annexMatch[1] ?? '' };
  const label = (romanOnly.exec(words) ?? letterOnly.exec(words) ?? enumerated.exec(words))?.[1] ?? '';
  const kind: HeadingEnumerator = label === '' ? 'none' : isRoman(label) ? 'roman' : 'letter';
  return { role: 'section', enumerator: kind, label };
}

// A single L, C or D is a letter: no resolution has fifty sections.
const isRoman = (label: string): boolean => fromRoman(label.toLowerCase()) !== undefined && !(label === 'L');
