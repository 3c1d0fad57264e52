/** The effect on every number, label, mark and reference of a moved, deleted or inserted paragraph. */
import type { ReferenceTarget } from '../../reading/references/internal-references';
import type { Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/span';
import { slice } from '../../text/span';
import { markFigures } from '../things/labels';
import { assemble } from './assemble';
import type { Change } from './change';
import { arranged, orderAfter } from './change';
import { elsewhere } from './elsewhere';
import { endingEdits } from './endings';
import type { Counted, CountedList, PlacedLabel } from './lists';
import { newParagraph } from './new-paragraph';
import { noteEdits } from './note-edits';
import type { NoteNumbers } from './note-numbers';
import { noteNumbers } from './note-numbers';
import type { Outcome, RenumberWarning } from './reference-changes';
import { referenceChanges } from './reference-changes';
import { transferOf } from './transfer';

/** One changed number, label, mark or word. */
interface RenumberChange {
  readonly kind: 'paragraph' | 'note' | 'reference';
  readonly span: Span;
  readonly from: string;
  readonly to: string;
}

export interface Renumbering {
  /** Disjoint; in order of place. Empty if all is in order. */
  readonly edits: readonly Edit[];
  readonly changes: readonly RenumberChange[];
  /** References that could not follow, for the drafter; never changed silently. */
  readonly warnings: readonly RenumberWarning[];
}

/** @param lists to renumber */
export function planned(resolution: Resolution, change: Change, lists: readonly CountedList[]): Renumbering {
  const { text, notes, noteMarks, span } = resolution;
  const moved = transferOf(resolution, change);
  const order = orderAfter(moved?.transfer);
  const numbers = noteNumbers(resolution, order);
  const labels = newLabels(lists, change);
  const references = referenceChanges(resolution, outcomeOf(order, numbers, labels, lists, change));
  const marks = noteMarks.flatMap((mark) => {
    const number = numbers.marks.get(mark);
    return number === undefined ? [] : [{ span: markFigures(text, mark), text: number }];
  });
  const endings = endingEdits(resolution, change);
  const paragraphs = changed(text, 'paragraph', [...labels.values()]);
  const written = [...paragraphs, ...changed(text, 'reference', references.edits), ...changed(text, 'note', marks)];
  const noted = noteEdits(resolution, numbers, [...written.map(({ edit }) => edit), ...endings.edits]);
  const inserted = change.kind === 'insert' ? newParagraph(text, change, endings.inserted) : undefined;
  return {
    edits: assemble(text, noted.edits, moved, inserted, numbers.removed),
    changes: [
      ...written.map(({ change: made }) => made),
      ...noted.changes.map((each) => ({ kind: 'note' as const, ...each })),
    ].sort(inOrder),
    warnings: [
      ...references.warnings,
      ...(paragraphs.length > 0 ? elsewhere(resolution) : []),
      ...numbers.warnings.map((message) => ({ span: notes[0]?.span ?? span, message })),
      ...noted.warnings,
    ].sort(inOrder),
  };
}

const inOrder = (a: { readonly span: Span }, b: { readonly span: Span }): number => a.span.start - b.span.start;

/** Labels by new place. Annexes and adopted texts keep theirs, unless changed. */
function newLabels(lists: readonly CountedList[], change: Change): ReadonlyMap<Counted, PlacedLabel> {
  const labels = new Map<Counted, PlacedLabel>();
  for (const list of lists) {
    if (!list.isOwn && (change.kind === 'none' || change.list !== list)) continue;
    for (const [index, node] of arranged(list, change).entries()) {
      const label = node && list.labelOf(node, index);
      if (label) labels.set(node, label);
    }
  }
  return labels;
}

function outcomeOf(
  order: Outcome['order'],
  { marks, removed }: NoteNumbers,
  labels: ReadonlyMap<Counted, PlacedLabel>,
  lists: readonly CountedList[],
  change: Change,
): Outcome {
  const bare = new Map<ReferenceTarget, string>([...labels].map(([node, label]) => [node, label.bare]));
  for (const [node, mark] of marks) if (node.kind === 'note') bare.set(node, mark);
  const gone = new Set<ReferenceTarget>(removed);
  const listOf = new Map<ReferenceTarget, CountedList>();
  for (const list of lists) for (const node of list.nodes) if (!listOf.has(node)) listOf.set(node, list);
  const rearranged = change.kind === 'none' ? undefined : arranged(change.list, change);
  return {
    order,
    labels: bare,
    isGone: (target) => gone.has(target) || order(target.span.start) === undefined,
    before: (node) => listOf.get(node)?.nodes,
    after: (node) => {
      const list = listOf.get(node);
      return change.kind !== 'none' && list === change.list ? rearranged : list?.nodes;
    },
  };
}

/** Edits with an effect, as reported. */
const changed = (
  text: string,
  kind: RenumberChange['kind'],
  edits: readonly Edit[],
): readonly { readonly edit: Edit; readonly change: RenumberChange }[] =>
  edits
    .filter((edit) => slice(text, edit.span) !== edit.text)
    .map((edit) => {
      const { span, text: to } = edit;
      return { edit, change: { kind, span, from: slice(text, span), to: to.trim() } };
    });
