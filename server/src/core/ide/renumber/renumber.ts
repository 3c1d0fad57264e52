/** Numbers paragraphs, sub-paragraphs, sections and notes again, and makes every reference follow, in one set of edits. */
import { noteMark } from '../../notation/markup';
import type { ReferenceTarget } from '../../reading/references/internal-references';
import type { Note, Resolution } from '../../document/nodes';
import { parse } from '../../document/parse';
import type { Edit } from '../../text/edit';
import { applyEdits } from '../../text/edit';
import { enclosureOf, within } from '../../text/sorted';
import type { Span } from '../../text/span';
import { slice } from '../../text/span';
import type { Change, Transfer } from './change';
import { arranged, orderAfter } from './change';
import { elsewhere } from './elsewhere';
import { endingEdits } from './endings';
import type { Counted, CountedList } from './lists';
import { countedLists } from './lists';
import { noteEdits } from './note-edits';
import { noteNumbers } from './note-numbers';
import type { RenumberWarning } from './reference-changes';
import { referenceChanges } from './reference-changes';
import { newParagraph } from './new-paragraph';
import { hasSamePieces } from './same-pieces';
import { cutOf, lineStart, transferOf } from './transfer';

export type { RenumberWarning } from './reference-changes';

/** One number, label, mark or word that becomes another. */
interface RenumberChange {
  readonly kind: 'paragraph' | 'note' | 'reference';
  readonly span: Span;
  readonly from: string;
  readonly to: string;
}

export interface Renumbering {
  /** None touches another; in order of place. Empty where all is in order. */
  readonly edits: readonly Edit[];
  readonly changes: readonly RenumberChange[];
  /** What could not follow, for the drafter to look at; never changed silently. */
  readonly warnings: readonly RenumberWarning[];
}

/** Everything in the order in which it stands. */
export const renumber = (resolution: Resolution): Renumbering =>
  renumberAfter(resolution, { kind: 'none' }, countedLists(resolution));

/** Only notes, their marks and the references to them; paragraphs keep their numbers. */
export const renumberNotes = (resolution: Resolution): Renumbering => renumberAfter(resolution, { kind: 'none' }, []);

/** @param to index from zero of its new place among those of its list */
export function moveNode(resolution: Resolution, node: Counted, to: number): Renumbering {
  const lists = countedLists(resolution);
  const list = lists.find(({ nodes }) => nodes.includes(node));
  const from = list?.nodes.indexOf(node) ?? -1;
  if (!list || from === to || to < 0 || to >= list.nodes.length) return nothing;
  return renumberAfter(resolution, { kind: 'move', list, from, to }, lists);
}

/** Deletes a paragraph with its sub-paragraphs, and the notes that only it has marks of. */
export function deleteNode(resolution: Resolution, node: Counted): Renumbering {
  const lists = countedLists(resolution);
  const list = lists.find(({ nodes }) => nodes.includes(node));
  return list ? renumberAfter(resolution, { kind: 'delete', list, from: list.nodes.indexOf(node) }, lists) : nothing;
}

/**
 * Puts a new paragraph before or after another one.
 * @param words its wording, without number or label
 */
export function insertBeside(
  resolution: Resolution,
  node: Counted,
  place: 'before' | 'after',
  words: string,
): Renumbering {
  const lists = countedLists(resolution);
  const list = lists.find(({ nodes }) => nodes.includes(node));
  if (!list) return nothing;
  const to = list.nodes.indexOf(node) + (place === 'before' ? 0 : 1);
  return renumberAfter(resolution, { kind: 'insert', list, to, text: words }, lists);
}

const nothing: Renumbering = { edits: [], changes: [], warnings: [] };

/** The result is read before it is given: where a line becomes another thing by it, or numbers do not come to rest, nothing changes. */
function renumberAfter(resolution: Resolution, change: Change, lists: readonly CountedList[]): Renumbering {
  const plan = planned(resolution, change, lists);
  if (plan.edits.length === 0) return plan;
  const after = parse(applyEdits(resolution.text, plan.edits));
  const isAtRest = (): boolean =>
    change.kind !== 'none' || planned(after, change, lists.length > 0 ? countedLists(after) : []).edits.length === 0;
  if (hasSamePieces(resolution, after, change) && isAtRest()) return plan;
  return {
    ...nothing,
    warnings: [
      {
        span: plan.edits[0]?.span ?? resolution.span,
        message: 'With this, the draft would be read in another way. If you mean it, change it by hand.',
      },
    ],
  };
}

function planned(resolution: Resolution, change: Change, lists: readonly CountedList[]): Renumbering {
  const { text } = resolution;
  const moved = transferOf(resolution, change);
  const order = orderAfter(moved?.transfer);
  const numbers = noteNumbers(resolution, order);
  const labels = new Map<ReferenceTarget, string>();
  const edits: Edit[] = [];
  const changes: RenumberChange[] = [];
  const record = (kind: RenumberChange['kind'], edit: Edit): void => {
    if (slice(text, edit.span) === edit.text) return;
    edits.push(edit);
    changes.push({ kind, span: edit.span, from: slice(text, edit.span), to: edit.text.trim() });
  };
  for (const list of lists) {
    if (!list.isOwn && (change.kind === 'none' || change.list !== list)) continue;
    for (const [index, node] of arranged(list, change).entries()) {
      const label = node && list.labelOf(node, index);
      if (!label) continue;
      labels.set(node, label.bare);
      record('paragraph', label);
    }
  }
  for (const [node, mark] of numbers.marks) if (node.kind === 'note') labels.set(node, mark);
  const isMoved = (target: ReferenceTarget): boolean => order(target.span.start) === undefined;
  const removed = new Set<ReferenceTarget>(numbers.removed);
  const listOf = new Map<ReferenceTarget, CountedList>();
  for (const list of lists) for (const node of list.nodes) if (!listOf.has(node)) listOf.set(node, list);
  const changed = change.kind === 'none' ? undefined : { list: change.list, after: arranged(change.list, change) };
  const references = referenceChanges(resolution, {
    order,
    labels,
    isGone: (target) => removed.has(target) || isMoved(target),
    before: (node) => listOf.get(node)?.nodes,
    after: (node) => {
      const list = listOf.get(node);
      return list && list === changed?.list ? changed.after : list?.nodes;
    },
  });
  for (const edit of references.edits) record('reference', edit);
  for (const mark of resolution.noteMarks) {
    const number = numbers.marks.get(mark);
    if (number !== undefined) record('note', { span: markSpan(text, mark), text: number });
  }
  const endings = endingEdits(resolution, change);
  edits.push(...endings.edits);
  const warnings = [
    ...references.warnings,
    ...(changes.some(({ kind }) => kind === 'paragraph') ? elsewhere(resolution) : []),
    ...numbers.warnings.map((message) => ({ span: resolution.notes[0]?.span ?? resolution.span, message })),
  ];
  const notes = noteEdits(resolution, numbers, edits);
  for (const each of notes.changes) changes.push({ kind: 'note', ...each });
  const inserted = change.kind === 'insert' ? newParagraph(text, change, endings.inserted) : undefined;
  return {
    edits: assemble(text, notes.edits, moved, inserted, numbers.removed),
    changes: changes.sort((a, b) => a.span.start - b.span.start),
    warnings: [...warnings, ...notes.warnings].sort((a, b) => a.span.start - b.span.start),
  };
}

/** The figures in a mark. */
export const markSpan = (text: string, { span, mark }: { readonly span: Span; readonly mark: string }): Span => {
  const start = span.start + slice(text, span).indexOf(mark);
  return { start, end: start + mark.length };
};

/** Edits that stay in place, and the moved text with those that lie in it. */
function assemble(
  text: string,
  edits: readonly Edit[],
  moved: { readonly transfer: Transfer; readonly gap: string; readonly isAtEnd: boolean } | undefined,
  inserted: string | undefined,
  removedNotes: readonly Note[],
): readonly Edit[] {
  if (!moved) return inOrder(edits);
  const { transfer, gap, isAtEnd } = moved;
  const { pieces, cuts, to } = transfer;
  const dropped = [
    ...cuts,
    ...removedNotes.map(({ span }) => cutOf(text, { start: lineStart(text, span.start), end: span.end })),
  ];
  const [isMoved, isDropped] = [enclosureOf(pieces), enclosureOf(dropped)];
  const staying = edits.filter(({ span }) => !isMoved(span) && !isDropped(span));
  const inPlace = edits.toSorted((a, b) => a.span.start - b.span.start);
  const renumbered = pieces.map(({ start, end }) => {
    const own = within(inPlace, ({ span }) => span, { start, end });
    const shifted = own.map((edit) => ({
      ...edit,
      span: { start: edit.span.start - start, end: edit.span.end - start },
    }));
    return applyEdits(text.slice(start, end), shifted);
  });
  const insertion = (at: number): Edit => {
    const written = inserted ?? joined(text, renumbered, gap);
    return { span: { start: at, end: at }, text: isAtEnd ? gap + written : written + gap };
  };
  const deletions = merged(dropped).map((span) => ({ span: toEnd(text, span), text: '' }));
  return inOrder([...staying, ...deletions, ...(to === undefined ? [] : [insertion(to)])]);
}

/** Marks of notes behind the end of a piece are no longer than this. */
const maxEndLength = 400;

function joined(text: string, pieces: readonly string[], gap: string): string {
  const all: string[] = [];
  let end = '';
  for (const piece of pieces) {
    const added = joint(text, end, piece, gap) + piece;
    all.push(added);
    end = (end + added).slice(-maxEndLength);
  }
  return all.join('');
}

const ended = new RegExp(`[.;:,]["”’*_]*(?:${noteMark})*$`);

/** Between the halves of a paragraph that a page break has cut, nothing but a line end; else the usual gap. */
function joint(text: string, before: string, piece: string, gap: string): string {
  if (before === '') return '';
  const isCut = !ended.test(before) || /^\p{Ll}/u.test(piece.trimStart());
  return isCut ? (text.includes('\r\n') ? '\r\n' : '\n') : gap;
}

function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start <= last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}

/** At the end of the text, blank lines before what is deleted go with it. */
function toEnd(text: string, { start, end }: Span): Span {
  if (/\S/.test(text.slice(end, end + 400))) return { start, end };
  let from = start;
  while (from > 0 && /\s/.test(text.charAt(from - 1))) from--;
  return { start: from, end };
}

/** In order of place; what is put in where another edit begins becomes one with it. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const all: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = all.at(-1);
    if (last && last.span.start === edit.span.start)
      all[all.length - 1] = { span: edit.span, text: last.text + edit.text };
    else all.push(edit);
  }
  return all;
}
