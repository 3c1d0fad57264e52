/** Reads a draft into the document model. Never fails, and loses no character. */
import { organOfSymbol } from '../vocabulary/organs';
import type { Span } from '../text/span';
import { readBody } from './parser/body';
import type { Chunk } from './parser/chunks';
import { chunksOf } from './parser/chunks';
import { endSignOf } from '../reading/endings';
import { readFrontMatter } from './parser/front-matter';
import { readHeading } from './parser/heading';
import { scanInlines } from '../notation/inline';
import { languageOf } from './parser/language';
import type { Block, Emphasis, FrontMatter, Heading, Inline, NoteMark, OrganLine, Part, Resolution } from './nodes';
import type { Organ } from '../vocabulary/organs';
import type { Language } from '../vocabulary/languages';
import { leadEmphasis } from './parser/opening';
import { gluedOrganLine, readOrganLine } from './parser/organ-line';
import { openingPartAt } from '../vocabulary/openings';

/** Reads `text`; equal texts give equal models. */
export function parse(text: string): Resolution {
  const frontMatter = readFrontMatter(text);
  const chunks = chunksOf(text, frontMatter?.span.end ?? 0);
  const language = languageOf(text);
  const start = findStart(text, chunks, language);
  const above = chunks.slice(0, start.bodyFrom).filter((chunk) => chunk !== start.organChunk || start.rest);
  const isStatement = (chunk: Chunk): boolean => ['text', 'bold', 'heading', 'label'].includes(chunk.shape.kind);
  const heading = readHeading(
    text,
    above.filter((chunk) => isStatement(chunk) && chunk !== start.organChunk),
    start.rest,
    frontMatter?.span.end ?? 0,
  );
  const others = above.filter((chunk) => !isStatement(chunk));
  const body = readBody(text, language, start.organLine, chunks.slice(start.bodyFrom), others);
  const blocks: Block[] = [...(frontMatter ? [frontMatter] : []), ...heading.lines, ...body.blocks];
  blocks.sort((a, b) => a.span.start - b.span.start);
  return {
    kind: 'resolution',
    text,
    span: { start: 0, end: text.length },
    language,
    organ:
      organOf(start.organLine ?? body.parts.find((part) => part.organLine)?.organLine, heading) ??
      statedBody(frontMatter),
    frontMatter,
    heading,
    parts: body.parts,
    blocks,
    notes: body.notes,
    noteMarks: noteMarksOf(text, heading, body.parts),
  };
}

/** The end of the heading. */
interface Start {
  /** Index of the first chunk of the body. */
  readonly bodyFrom: number;
  readonly organLine: OrganLine | undefined;
  readonly organChunk: Chunk | undefined;
  /** The part of the heading on the same line as the organ line. */
  readonly rest: Span | undefined;
}

function findStart(text: string, chunks: readonly Chunk[], language: Language): Start {
  for (const [index, chunk] of chunks.entries()) {
    const { kind } = chunk.shape;
    if (kind === 'number') return { bodyFrom: index, organLine: undefined, organChunk: undefined, rest: undefined };
    if (kind !== 'text' && kind !== 'bold') continue;
    const organLine = readOrganLine(text, chunk.span);
    if (organLine && !isMasthead(text, chunks, index, organLine))
      return { bodyFrom: index + 1, organLine, organChunk: chunk, rest: undefined };
    const glued = gluedOrganLine(text, chunk.span);
    if (glued) {
      const rest = { start: chunk.span.start, end: glued.span.start };
      return { bodyFrom: index + 1, organLine: glued, organChunk: chunk, rest };
    }
    if (kind === 'text' && opensBody(text, chunk, language)) {
      return { bodyFrom: index, organLine: undefined, organChunk: undefined, rest: undefined };
    }
  }
  // Nothing of a resolution: the short first lines are its heading, the rest is text.
  const long = chunks.findIndex(({ shape, span }) => shape.kind === 'text' && span.end - span.start > 160);
  const bodyFrom = long < 0 ? 0 : long;
  return { bodyFrom, organLine: undefined, organChunk: undefined, rest: undefined };
}

/** Lines from the body's name in the masthead to its organ line, at most. */
const mastheadReach = 12;

/** Whether the name of a body is not the organ line yet: roman, with an italic organ line further down. */
function isMasthead(text: string, chunks: readonly Chunk[], index: number, { emphasis, organ }: OrganLine): boolean {
  if (emphasis) return false;
  return chunks.slice(index + 1, index + mastheadReach).some(({ shape, span }) => {
    const later = shape.kind === 'text' || shape.kind === 'bold' ? readOrganLine(text, span) : undefined;
    return later?.organ === organ && later.emphasis !== undefined;
  });
}

/** Whether a paragraph starts here although no organ line came before it. */
function opensBody(text: string, { span }: Chunk, language: Language): boolean {
  if (language !== 'en') return false;
  const lead = leadEmphasis(text, scanInlines(text, span), span.start);
  const at = lead?.content.start ?? span.start;
  if (lead?.style === 'italic' && goesOn(text, lead, span)) return true;
  // A roman title may begin with such a word ("Strengthening of …"), but does not end in a comma.
  return (
    openingPartAt(text, at) !== undefined &&
    (lead !== undefined || /[,;:.]\S{0,30}$/.test(text.slice(span.start, span.end)))
  );
}

/** Whether a sentence follows the italics and ends like a preambular paragraph, however misspelt its opening. */
const goesOn = (text: string, lead: Emphasis, { end }: Span): boolean =>
  /^,? \p{Ll}/u.test(text.slice(lead.span.end, lead.span.end + 3)) &&
  endSignOf(text, { start: lead.span.end, end }) === ',';

function organOf(organLine: OrganLine | undefined, heading: Heading): Organ | undefined {
  return organLine?.organ ?? (heading.symbol && organOfSymbol(heading.symbol.value));
}

/** `body: GA` in the front matter, for a draft that does not name its body yet. */
function statedBody(frontMatter: FrontMatter | undefined): Organ | undefined {
  const stated = frontMatter?.values.get('body')?.toUpperCase();
  return (['GA', 'SC', 'ECOSOC', 'HRC'] as const).find((organ) => organ === stated);
}

function noteMarksOf(text: string, heading: Heading, parts: readonly Part[]): readonly NoteMark[] {
  const marks: NoteMark[] = [];
  const collect = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) if (inline.kind === 'note-mark') marks.push(inline);
  };
  // Line by line: notes and tables among them are read with the body.
  for (const line of heading.lines) collect(scanInlines(text, line.span));
  const visit = (block: Block): void => {
    if (block.kind === 'note') return;
    if ('inlines' in block) collect(block.inlines);
    if ('children' in block) block.children.forEach(visit);
  };
  for (const part of parts) part.blocks.forEach(visit);
  return marks.sort((a, b) => a.span.start - b.span.start);
}
