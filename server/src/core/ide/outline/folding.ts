/** Foldable stretches of a draft. */
import type { Mutable } from '../../document/parser/mutable';
import type { Block, Part, Resolution } from '../../document/nodes';
import { LineIndex } from '../../text/line-index';
import type { Span } from '../../text/span';
import { noteGroups } from './outline-notes';
import { isText, sectionHeadingsOf, sectionRank } from './sections';

export interface FoldingRange {
  /** Zero-based; the line that stays visible. */
  readonly startLine: number;
  /** Zero-based, the last line folded away; later than `startLine`. */
  readonly endLine: number;
  readonly kind?: 'comment' | 'region';
}

/** A stretch before its lines are counted. */
interface Stretch {
  readonly span: Span;
  readonly kind?: 'comment' | 'region';
}

/** Folds in order of place. No two begin on the same line; each is nested in another or disjoint. */
export function foldingOf(resolution: Resolution): readonly FoldingRange[] {
  const { text, heading, frontMatter, blocks } = resolution;
  const stretches: Stretch[] = [
    ...(frontMatter ? [{ span: frontMatter.span, kind: 'region' } as const] : []),
    ...(heading.lines.length > 0 ? [{ span: heading.span }] : []),
    ...resolution.parts.flatMap(stretchesOfPart),
    ...blocks.flatMap(stretchesOfBlock),
    ...noteGroups(resolution).map(([first, ...others]) => ({
      span: { start: first.span.start, end: (others.at(-1) ?? first).span.end },
      kind: 'region' as const,
    })),
  ];
  const lines = new LineIndex(text);
  return nested(stretches.map((stretch) => toRange(lines, stretch)).filter((range) => range.endLine > range.startLine));
}

function toRange(lines: LineIndex, { span, kind }: Stretch): FoldingRange {
  const startLine = lines.position(span.start).line;
  const endLine = lines.position(Math.max(span.start, span.end - 1)).line;
  return kind ? { startLine, endLine, kind } : { startLine, endLine };
}

function stretchesOfBlock(block: Block): readonly Stretch[] {
  switch (block.kind) {
    case 'comment':
      return [{ span: block.span, kind: 'comment' }];
    case 'table':
    case 'preambular':
    case 'operative':
    case 'numbered':
    case 'sub-paragraph': {
      const children: readonly Block[] = 'children' in block ? block.children : [];
      return [{ span: block.span }, ...children.flatMap(stretchesOfBlock)];
    }
    default:
      return [];
  }
}

function stretchesOfPart(part: Part): readonly Stretch[] {
  const { type, title, span } = part;
  const whole =
    type === 'resolution' ? [] : [{ span: { start: title?.span.start ?? span.start, end: endOfText(part) } }];
  return [...whole, ...preambleOf(part), ...operativePartOf(part), ...sectionsOf(part)];
}

/** From the organ line to the last preambular paragraph before the operative ones. */
function preambleOf({ blocks, preamble, operative, organLine }: Part): readonly Stretch[] {
  const stop =
    operative[0]?.span.start ?? blocks.find(({ kind }) => kind === 'section-heading')?.span.start ?? Infinity;
  const paragraphs = preamble.filter(({ span }) => span.start < stop);
  const first = organLine ?? paragraphs[0];
  const last = paragraphs.at(-1);
  return first && last ? [{ span: { start: first.span.start, end: last.span.end } }] : [];
}

/** The operative paragraphs, if there are no sections. */
function operativePartOf(part: Part): readonly Stretch[] {
  const [first, ...others] = part.operative;
  const last = others.at(-1);
  if (!first || !last || sectionHeadingsOf(part).length > 0) return [];
  return [{ span: { start: first.span.start, end: last.span.end } }];
}

/** Every section reaches to the next heading of the same or a higher rank. */
function sectionsOf(part: Part): readonly Stretch[] {
  const headings = new Set<Block>(sectionHeadingsOf(part));
  const stretches: Stretch[] = [];
  const open: { readonly rank: number; readonly start: number }[] = [];
  let end = 0;
  const closeFrom = (rank: number): void => {
    while ((open.at(-1)?.rank ?? -1) >= rank) stretches.push({ span: { start: open.pop()?.start ?? end, end } });
  };
  for (const block of part.blocks.filter(isText)) {
    if (block.kind === 'section-heading' && headings.has(block)) {
      const rank = sectionRank(block);
      closeFrom(rank);
      open.push({ rank, start: block.span.start });
    }
    end = Math.max(end, block.span.end);
  }
  closeFrom(0);
  return stretches;
}

const endOfText = ({ blocks, title, span }: Part): number =>
  blocks.filter(isText).reduce((end, block) => Math.max(end, block.span.end), title?.span.end ?? span.start);

/**
 * Editors keep one fold a line and none that cross: of two with one start the longer stays, and one that ends on the
 * next start, as a heading next to its organ line does, gives that line up.
 */
function nested(ranges: readonly FoldingRange[]): readonly FoldingRange[] {
  const open: Mutable<FoldingRange>[] = [];
  const kept: FoldingRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)) {
    let outer = open.at(-1);
    while (outer && (outer.endLine < range.startLine || givesUpLine(outer, range))) {
      open.pop();
      outer = open.at(-1);
    }
    if (outer && (range.startLine === outer.startLine || range.endLine > outer.endLine)) continue;
    const own = { ...range };
    open.push(own);
    kept.push(own);
  }
  return kept;
}

function givesUpLine(outer: Mutable<FoldingRange>, next: FoldingRange): boolean {
  if (outer.endLine !== next.startLine || outer.endLine - 1 <= outer.startLine) return false;
  outer.endLine--;
  return true;
}
