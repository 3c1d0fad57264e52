/** Makes references follow their targets, and reports those that cannot. */
import type {
  InternalReference,
  ReferenceItem,
  ReferenceStep,
  ReferenceTarget,
} from '../../reading/references/internal-references';
import { internalReferencesOf, namesTarget, stepsOf } from '../../reading/references/internal-references';
import { sideWords } from '../../reading/references/reference-words-elsewhere';
import type { Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import { memo } from '../../kept/memo';
import { lastUntil } from '../../text/sorted';
import type { Span } from '../../text/span';
import { encloses, slice } from '../../text/span';
import type { Language } from '../../vocabulary/languages';
import type { Counted } from './lists';

/** The changed draft, as references need it. */
export interface Outcome {
  readonly order: (offset: number) => number | undefined;
  /** New numbers and labels, without brackets; unchanged ones may be missing. */
  readonly labels: ReadonlyMap<ReferenceTarget, string>;
  readonly isGone: (target: ReferenceTarget) => boolean;
  /** The list of a paragraph, before and after. */
  readonly before: (node: ReferenceTarget) => readonly Counted[] | undefined;
  readonly after: (node: ReferenceTarget) => readonly (Counted | undefined)[] | undefined;
  /** Whether unresolved or ambiguous numbers are reported; always if left out. */
  readonly isConcerned?: (text: string) => boolean;
}

/** A matter for the drafter. */
export interface RenumberWarning {
  readonly span: Span;
  readonly message: string;
}

export function referenceChanges(
  resolution: Resolution,
  outcome: Outcome,
): { readonly edits: readonly Edit[]; readonly warnings: readonly RenumberWarning[] } {
  const { text, language } = resolution;
  const staying = internalReferencesOf(resolution).filter(({ span }) => outcome.order(span.start) !== undefined);
  return {
    edits: staying.flatMap((reference) => [...editsOf(reference, outcome, language)]),
    warnings: staying.flatMap((reference) => {
      const { span } = reference;
      const words = slice(text, span).replace(/\s+/g, ' ');
      return [...troublesOf(reference, outcome)].map((trouble) => ({ span, message: `“${words}”: ${trouble}` }));
    }),
  };
}

/** New numbers, and “above” for “below”. The other numbers of a list follow even if one is unresolved. */
function* editsOf(reference: InternalReference, outcome: Outcome, language: Language): Iterable<Edit> {
  for (const step of stepsOf(reference)) {
    const { span, text, target } = step;
    const label = target && !outcome.isGone(target) ? outcome.labels.get(target) : undefined;
    if (label !== undefined && label !== text && namesTarget(step)) yield { span, text: label };
  }
  const { side } = reference;
  const turned = side && turn(reference, side.word, outcome);
  if (side && turned && turned !== 'mixed')
    yield { span: side.span, text: language === 'en' ? turned : sideWords[language][turned] };
}

function* troublesOf(reference: InternalReference, outcome: Outcome): Iterable<string> {
  const { kind, items, unnumbered, side } = reference;
  // The first number that cannot follow is reported for all.
  yield* stepsOf(reference)
    .flatMap((step) => troubleAt(step, outcome) ?? [])
    .slice(0, 1);
  if (kind === 'relative' && unnumbered && !isStillBeside(reference, unnumbered, outcome))
    yield 'another paragraph stands there now. Reword it.';
  if (items.some((item, index) => item.endsRange && !isSameRange(items[index - 1], item, outcome)))
    yield 'the range takes in other paragraphs than before. Check it.';
  if (side && turn(reference, side.word, outcome) === 'mixed')
    yield 'some of them now stand above and some below. Reword it.';
}

/** Why a number cannot follow its target. */
function troubleAt({ text, target, isAmbiguous }: ReferenceStep, outcome: Outcome): string | undefined {
  if (target) return outcome.isGone(target) ? 'what it refers to is deleted. Reword it.' : undefined;
  if (outcome.isConcerned?.(text) === false) return undefined;
  return isAmbiguous
    ? `more than one thing may be meant by ${text}. Check it.`
    : `there is no ${text}. Correct the number.`;
}

const targetOf = (item: ReferenceItem | undefined): ReferenceTarget | undefined => item?.steps.at(-1)?.target;

function isStillBeside({ source }: InternalReference, target: ReferenceTarget, outcome: Outcome): boolean {
  const before = outcome.before(target);
  const after = outcome.after(target);
  if (!before || !after || before === after) return true;
  const at = { start: source.span.start, end: source.span.start };
  const node = lastUntil(before, ({ span }) => span.start, at.start);
  if (!node || !encloses(node.span, at)) return true;
  const step = indexIn(before, target) - indexIn(before, node);
  return after[indexIn(after, node) + step] === target;
}

/** Whether a range contains exactly the same things as before. */
function isSameRange(first: ReferenceItem | undefined, last: ReferenceItem, outcome: Outcome): boolean {
  const [from, to] = [targetOf(first), targetOf(last)];
  const before = from && outcome.before(from);
  const after = from && outcome.after(from);
  if (!from || !to || !before || !after || outcome.isGone(from) || outcome.isGone(to)) return true;
  const length = (nodes: readonly (Counted | undefined)[]): number =>
    Math.max(0, indexIn(nodes, to) - indexIn(nodes, from) + 1);
  // At most one paragraph changes: a range of equal size has the same members.
  return before === after || length(before) === length(after);
}

/** Like `indexOf`, for lists that are searched a thousand times. */
const indexIn = (nodes: readonly (Counted | undefined)[], node: ReferenceTarget): number =>
  indexesOf(nodes).get(node) ?? -1;

const indexesOf = memo(
  (nodes: readonly (Counted | undefined)[]): ReadonlyMap<unknown, number> =>
    new Map(nodes.map((each, index) => [each, index])),
);

/** The right word if “above” and “below” are swapped; undefined if nothing changes. */
function turn(
  reference: InternalReference,
  word: 'above' | 'below',
  { order, isGone }: Outcome,
): 'above' | 'below' | 'mixed' | undefined {
  const { items, under, holder, span } = reference;
  const all = holder ? [holder.target] : under ? [targetOf(under)] : items.map(targetOf);
  const targets = all.filter((target) => target !== undefined);
  const at = order(span.start);
  if (at === undefined || targets.length < all.length || targets.some(isGone)) return undefined;
  const sides = targets.map((target) => {
    if (encloses(target.span, span)) return [undefined, undefined];
    const start = order(target.span.start) ?? 0;
    return [target.span.start < span.start ? 'above' : 'below', start < at ? 'above' : 'below'] as const;
  });
  if (sides.some(([before, now]) => before !== word || now === undefined)) return undefined;
  const now = new Set(sides.map(([, side]) => side));
  const [only] = now;
  if (now.size > 1) return 'mixed';
  return only === word ? undefined : only;
}
