/** References as the words of a block print them, before their targets are known; kept with the block. */
import type { Block, Part, Resolution } from '../../document/nodes';
import { Kept, type Life } from '../../kept/lives';
import type { Span } from '../../text/span';
import type { Language } from '../../vocabulary/languages';
import { isQuoted } from '../quotation';
import { piecesOf, type TextPiece } from '../running-text';
import type { PrintedItem, PrintedReference, PrintedStep } from './reference-words';
import { printedReferences } from './reference-words';
import { referencesElsewhere } from './reference-words-elsewhere';

interface BlockReference {
  /** Index of the piece of the block that contains it. */
  readonly piece: number;
  readonly printed: PrintedReference;
}

interface BlockReferences {
  readonly language: Language;
  readonly found: readonly BlockReference[];
}

const kept = new Kept<BlockReferences>(({ language, found }, by) => ({
  language,
  found: found.map(({ piece, printed }) => ({ piece, printed: movedReference(printed, by) })),
}));

/** References in a block and its items outside quotations, whether or not they are to this text. */
export function* referencesIn(
  { text, language }: Resolution,
  block: Block,
  part: Part | undefined,
  life: Life | undefined,
): Iterable<{ readonly source: TextPiece['block']; readonly printed: PrintedReference }> {
  let known = kept.get(life, block);
  if (known?.language !== language) {
    known = { language, found: [...read(text, language, piecesOf(block, part))] };
    kept.set(life, block, known);
  }
  if (known.found.length === 0) return;
  const pieces = piecesOf(block, part);
  for (const { piece, printed } of known.found) {
    const source = pieces[piece]?.block;
    if (source) yield { source, printed };
  }
}

function* read(text: string, language: Language, pieces: readonly TextPiece[]): Iterable<BlockReference> {
  for (const [piece, { block, range }] of pieces.entries()) {
    const start = block.kind === 'note' && range.start < block.contentStart ? block.contentStart : range.start;
    const found =
      language === 'en'
        ? printedReferences(text, start, range.end)
        : referencesElsewhere(text, start, range.end, language);
    for (const printed of found) if (!isQuoted(text, range, printed.span.start)) yield { piece, printed };
  }
}

function movedReference(printed: PrintedReference, by: number): PrintedReference {
  const { span, items, holder, under, side } = printed;
  return {
    ...printed,
    span: movedSpan(span, by),
    items: items.map((item) => movedItem(item, by)),
    holder: holder && { ...holder, label: holder.label && movedStep(holder.label, by) },
    under: under && movedItem(under, by),
    side: side && { ...side, span: movedSpan(side.span, by) },
  };
}

const movedItem = ({ steps, endsRange }: PrintedItem, by: number): PrintedItem => ({
  steps: steps.map((step) => movedStep(step, by)),
  endsRange,
});

const movedStep = ({ span, text }: PrintedStep, by: number): PrintedStep => ({ span: movedSpan(span, by), text });

const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
