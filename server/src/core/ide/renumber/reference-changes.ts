/** Makes references follow what they lead to, and tells of those that cannot. */
import type { InternalReference, ReferenceItem, ReferenceTarget } from '../../reading/references/internal-references';
import { internalReferencesOf, namesTarget, stepsOf } from '../../reading/references/internal-references';
import { sideWords } from '../../reading/references/reference-words-elsewhere';
import type { Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import { lastUntil } from '../../text/sorted';
import type { Span } from '../../text/span';
import { encloses, slice } from '../../text/span';
import type { Counted } from './lists';

/** What a reference needs to know about a draft after a change. */
export interface Outcome {
  readonly order: (offset: number) => number | undefined;
  /** New numbers and labels, without brackets; things that keep theirs may be missing. */
  readonly labels: ReadonlyMap<ReferenceTarget, string>;
  readonly isGone: (target: ReferenceTarget) => boolean;
  /** The list that a paragraph is counted in, before and after. */
  readonly before: (node: ReferenceTarget) => readonly Counted[] | undefined;
  readonly after: (node: ReferenceTarget) => readonly (Counted | undefined)[] | undefined;
  /** Whether a number that leads nowhere, or may lead to several things, is told of; always where this is left out. */
  readonly isConcerned?: (text: string) => boolean;
}

/** Something that the drafter must look at. */
export interface RenumberWarning {
  readonly span: Span;
  readonly message: string;
}

export function referenceChanges(
  resolution: Resolution,
  outcome: Outcome,
): { readonly edits: readonly Edit[]; readonly warnings: readonly RenumberWarning[] } {
  const edits: Edit[] = [];
  const warnings: RenumberWarning[] = [];
  const { language } = resolution;
  for (const reference of internalReferencesOf(resolution)) {
    if (outcome.order(reference.span.start) === undefined) continue;
    const words = `“${slice(resolution.text, reference.span).replace(/\s+/g, ' ')}”`;
    const warn = (message: string): unknown => warnings.push({ span: reference.span, message: `${words}: ${message}` });
    // The other numbers of a list follow, also where one of them leads nowhere.
    let isTold = false;
    const tell = (message: string): void => {
      if (!isTold) warn(message);
      isTold = true;
    };
    for (const step of stepsOf(reference)) {
      const { span, text, target, isAmbiguous } = step;
      if (!target && outcome.isConcerned?.(text) === false) continue;
      if (!target)
        tell(
          isAmbiguous
            ? `more than one thing may be meant by ${text}. Check it.`
            : `there is no ${text}. Correct the number.`,
        );
      else if (outcome.isGone(target)) tell('what it refers to is deleted. Reword it.');
      else {
        const label = outcome.labels.get(target);
        if (label !== undefined && label !== text && namesTarget(step)) edits.push({ span, text: label });
      }
    }
    const { items, unnumbered, side } = reference;
    if (reference.kind === 'relative' && unnumbered && !isStillBeside(reference, unnumbered, outcome))
      warn('another paragraph stands there now. Reword it.');
    if (items.some((item, index) => item.endsRange && !isSameRange(items[index - 1], item, outcome)))
      warn('the range takes in other paragraphs than before. Check it.');
    const turned = side && turn(reference, side.word, outcome);
    if (side && turned === 'mixed') warn('some of them now stand above and some below. Reword it.');
    else if (side && turned && turned !== 'mixed')
      edits.push({ span: side.span, text: language === 'en' ? turned : sideWords[language][turned] });
  }
  return { edits, warnings };
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

/** Whether all that stood between the ends of a range does so still, and nothing else. */
function isSameRange(first: ReferenceItem | undefined, last: ReferenceItem, outcome: Outcome): boolean {
  const [from, to] = [targetOf(first), targetOf(last)];
  const before = from && outcome.before(from);
  const after = from && outcome.after(from);
  if (!from || !to || !before || !after || outcome.isGone(from) || outcome.isGone(to)) return true;
  const length = (nodes: readonly (Counted | undefined)[]): number =>
    Math.max(0, indexIn(nodes, to) - indexIn(nodes, from) + 1);
  // One paragraph at most moves, comes or goes: the range has as many as before only where it has the same ones.
  return before === after || length(before) === length(after);
}

const indexes = new WeakMap<readonly (Counted | undefined)[], ReadonlyMap<unknown, number>>();

/** As `indexOf`, for lists that are asked for a thousand things. */
function indexIn(nodes: readonly (Counted | undefined)[], node: ReferenceTarget): number {
  const known = indexes.get(nodes) ?? new Map(nodes.map((each, index) => [each, index]));
  indexes.set(nodes, known);
  return known.get(node) ?? -1;
}

/** The word that fits now, where “above” and “below” have changed places; undefined where nothing has changed. */
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
