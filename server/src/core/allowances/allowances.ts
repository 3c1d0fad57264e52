/**
 * Comments that allow a finding: `<!-- unres-allow rule: reason -->` for the next block, `unres-allow-document` for the
 * draft.
 */
import type { Block, Comment, Resolution } from '../document/nodes';
import type { Span } from '../text/span';
import { firstIndexFrom } from '../text/sorted';

export const allowHere = 'unres-allow';
export const allowInDocument = 'unres-allow-document';

/** One rule in one comment. */
export interface Allowance {
  readonly comment: Comment;
  /** Empty if the comment names none. */
  readonly rule: string;
  /** Span of the name, or of a comment without one. */
  readonly span: Span;
  /** Empty without a reason. */
  readonly reason: string;
  /** The spans it covers; undefined for the whole document. */
  readonly reach: readonly Span[] | undefined;
}

/** Limit against hostile texts; no draft needs more. */
const maxAllowances = 500;

/** In order of place. */
export function allowancesOf({ blocks, text }: Resolution): readonly Allowance[] {
  if (!text.includes(allowHere)) return [];
  const allowances: Allowance[] = [];
  let all: readonly Block[] | undefined;
  for (const comment of blocks) {
    if (comment.kind !== 'comment' || allowances.length >= maxAllowances) continue;
    const read = readComment(text, comment);
    if (!read) continue;
    all ??= inOrder(blocks);
    const reach = read.isDocument ? undefined : reachOf(all, comment);
    const { names, reason } = read;
    if (names.length === 0) allowances.push({ comment, rule: '', span: comment.span, reason, reach });
    for (const { rule, span } of names) allowances.push({ comment, rule, span, reason, reach });
  }
  return allowances;
}

/** The allowances that cover a place, in their order. */
export function holdingAt(allowances: readonly Allowance[]): (place: Span) => readonly Allowance[] {
  const pieces = allowances
    .flatMap(({ reach = [] }, index) => reach.map((span) => ({ span, index })))
    .sort((a, b) => a.span.start - b.span.start);
  // Furthest end up to each piece: once none reaches the place, no earlier one does.
  const furthest: number[] = [];
  for (const { span } of pieces) furthest.push(Math.max(span.end, furthest.at(-1) ?? 0));
  const everywhere = [...allowances.keys()].filter((index) => allowances[index]?.reach === undefined);
  return ({ start }) => {
    const holding = new Set(everywhere);
    let at = firstIndexFrom(pieces, ({ span }) => span.start, start + 1) - 1;
    for (; (furthest[at] ?? -1) >= start; at--) {
      const piece = pieces[at];
      if (piece && start <= piece.span.end) holding.add(piece.index);
    }
    return [...holding].sort((a, b) => a - b).flatMap((index) => allowances[index] ?? []);
  };
}

interface ReadComment {
  readonly isDocument: boolean;
  readonly names: readonly { readonly rule: string; readonly span: Span }[];
  readonly reason: string;
}

const opening = /^<!--[ \t\r\n]{0,20}(unres-allow(?:-document)?)(?=[\s:]|-->)/;

function readComment(text: string, { span }: Comment): ReadComment | undefined {
  const printed = text.slice(span.start, span.end);
  const [opened, word] = opening.exec(printed) ?? [];
  const close = printed.indexOf('-->');
  if (opened === undefined || close < 0) return undefined;
  const content = printed.slice(opened.length, close);
  const colon = content.indexOf(':');
  const list = colon < 0 ? content : content.slice(0, colon);
  const names = [...list.matchAll(/[^\s,]+/g)].map(({ 0: rule, index }) => {
    const start = span.start + opened.length + index;
    return { rule, span: { start, end: start + rule.length } };
  });
  return { isDocument: word === allowInDocument, names, reason: colon < 0 ? '' : content.slice(colon + 1).trim() };
}

/** All blocks and sub-paragraphs, in order of place. */
function inOrder(blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = [];
  const add = (block: Block): void => {
    all.push(block);
    if ('children' in block) block.children.forEach(add);
  };
  blocks.forEach(add);
  return all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The next block other than a comment or page break, with its sub-paragraphs. */
function reachOf(all: readonly Block[], comment: Comment): readonly Span[] {
  let at = firstIndexFrom(all, ({ span }) => span.start, comment.span.end);
  while (all[at]?.kind === 'comment' || all[at]?.kind === 'page-break') at++;
  const block = all[at];
  return block ? fragmentsOf(block) : [];
}

const fragmentsOf = (block: Block): readonly Span[] => [
  ...block.fragments,
  ...('children' in block ? block.children.flatMap(fragmentsOf) : []),
];
