/** Entries of the outline, open and closed. */
import type { Span } from '../../text/span';

export type OutlineKind =
  | 'heading'
  | 'preamble'
  | 'part'
  | 'annex'
  | 'section'
  | 'preambular'
  | 'operative'
  | 'numbered'
  | 'sub-paragraph'
  | 'notes'
  | 'note';

/** Shown lengths of the words of a paragraph and of a heading. */
export const detailLength = 70;
export const nameLength = 90;

export interface OutlineItem {
  /** Never empty: `PP3`, `OP12`, `(a)`, `Annex I`, the words of a section heading. */
  readonly name: string;
  /** The first words of a paragraph; may be empty. */
  readonly detail: string;
  readonly kind: OutlineKind;
  /** From the first to the last character of the item with all its children. */
  readonly span: Span;
  /** The selection when the item is chosen; inside `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** An item whose end and children are still open. */
export interface DraftItem {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly detail: string;
  readonly start: number;
  end: number;
  readonly selection: Span;
  readonly children: DraftItem[];
}

export const newItem = (kind: OutlineKind, name: string, detail: string, span: Span, selection: Span): DraftItem => ({
  kind,
  name,
  detail,
  start: span.start,
  end: span.end,
  selection,
  children: [],
});

/** The item with a span around its selection and children. */
export function closeItem({ kind, name, detail, start, end, selection, children }: DraftItem): OutlineItem {
  const closed = children.map(closeItem).sort((a, b) => a.span.start - b.span.start);
  const span = [selection, ...closed.map((child) => child.span)].reduce(
    (whole, each) => ({ start: Math.min(whole.start, each.start), end: Math.max(whole.end, each.end) }),
    { start, end },
  );
  return { kind, name: name.trim() || '–', detail, span, selection, children: closed };
}
