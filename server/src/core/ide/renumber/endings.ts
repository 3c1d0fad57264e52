/** Corrects the marks of the last items of a list after a change. */
import { endingOf } from '../../reading/endings';
import type { Plain, Resolution, Paragraph } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/span';
import type { Change } from './change';
import { arranged } from './change';
import type { Counted } from './lists';
import { marksDue } from './marks-due';

interface End {
  readonly span: Span;
  /** `;`, `.`, `; and`. */
  readonly text: string;
}

/** Marks that depend on the place of a paragraph; a question mark or an ellipsis belongs to its words. */
export const isMarkOfPlace = (sign: string): boolean => /^[;,.؛،；，。、]$/.test(sign);

const conjunction = /(?<=[;,؛،；，][ \u00A0])(?:and\/or|and|or|et|ou|y|o|и|или|و|أو)$/;
const ownMark = (end: string): string => end.replace(conjunction, '').trimEnd();

/** Edits to the ends of paragraphs, and the due end of a new paragraph. */
export function endingEdits(
  resolution: Resolution,
  change: Change,
): { readonly edits: readonly Edit[]; readonly inserted: string | undefined } {
  if (change.kind === 'none') return { edits: [], inserted: undefined };
  const { text } = resolution;
  const { nodes } = change.list;
  const after = arranged(change.list, change);
  const ends = new Map(nodes.map((node) => [node, endOf(text, node)]));
  const due = marksDue(resolution, nodes);
  const last = textAt(ends, nodes.at(-1)) ?? due?.last;
  const usual = mostUsual(nodes.slice(0, -1).flatMap((node) => textAt(ends, node) ?? [])) ?? due?.usual ?? last;
  const lastButOne = textAt(ends, nodes.at(-2)) ?? usual ?? '';
  const wanted = (node: Counted | undefined, index: number): string | undefined => {
    if (index === after.length - 1) return last;
    if (index === after.length - 2 && conjunction.test(lastButOne)) return lastButOne;
    const own = textAt(ends, node);
    // Only a last item, or one before it with “and”, has a mark that does not fit elsewhere.
    return node === nodes.at(-1) || own === undefined || conjunction.test(own) ? usual : own;
  };
  const edits: Edit[] = [];
  for (const [index, node] of after.entries()) {
    const end = node && ends.get(node);
    const text = wanted(node, index);
    if (end && text !== undefined && text !== end.text) edits.push({ span: end.span, text });
  }
  const place = after.indexOf(undefined);
  return { edits, inserted: place < 0 ? undefined : wanted(undefined, place) };
}

const textAt = (ends: ReadonlyMap<Counted, End | undefined>, node: Counted | undefined): string | undefined =>
  node && ends.get(node)?.text;

/** The most frequent mark; on a tie, the one nearer the end. */
function mostUsual(ends: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const end of ends.map(ownMark).reverse()) counts.set(end, (counts.get(end) ?? 0) + 1);
  let most: string | undefined;
  for (const [end, count] of counts) if (count > (counts.get(most ?? '') ?? 0)) most = end;
  return most;
}

/** The mark at the end of a paragraph with all that belongs to it; undefined for other ends. */
function endOf(text: string, node: Counted): End | undefined {
  if (node.kind === 'part' || node.kind === 'section-heading') return undefined;
  const last = lastTextOf(node);
  const { start, end } = last.fragments.at(-1) ?? last.span;
  // The full stop of “2.” does not end a paragraph.
  const range = { start: Math.min(end, Math.max(start, last.contentStart)), end };
  const { mark, insertAt } = endingOf(text, range);
  if (mark) {
    const isEllipsis = /[.…]{2}$/.test(text.slice(Math.max(range.start, mark.span.end - 2), mark.span.end));
    return isMarkOfPlace(mark.sign) && !isEllipsis ? { span: mark.span, text: mark.sign } : undefined;
  }
  const from = Math.max(range.start, insertAt - 9);
  const joined = conjunction.exec(text.slice(from, insertAt));
  if (!joined) return undefined;
  const span = { start: from + joined.index - 2, end: insertAt };
  return { span, text: text.slice(span.start, span.end).replace('\u00A0', ' ') };
}

type Ended = Paragraph | Plain;

function lastTextOf(node: Ended): Ended {
  const last: Ended | undefined = node.kind === 'plain' ? undefined : node.children.at(-1);
  return last ? lastTextOf(last) : node;
}
