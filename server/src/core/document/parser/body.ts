/** Reads the text below the organ line, chunk by chunk, into parts and paragraphs. */
import type { Span } from '../../text/span';
import type { OpeningPart } from '../../vocabulary/openings';
import { type Ahead, ahead } from './ahead';
import type { Chunk } from './chunks';
import { isAllBold } from './chunks';
import { closingLine, opensVote, readClosing } from './closing';
import { continues } from './continuation';
import type { Mutable } from './mutable';
import { endSignOf } from '../../reading/endings';
import { scanInlines } from '../../notation/inline';
import type { PrintedLabel } from '../../notation/labels';
import type {
  Block,
  Emphasis,
  Inline,
  Note,
  NumberedParagraph,
  Operative,
  OrganLine,
  ParagraphNumber,
  Part,
  PartKind,
  Plain,
  Preambular,
  SectionHeading,
  SubParagraph,
} from '../nodes';
import type { Language } from '../../vocabulary/languages';
import { leadEmphasis, readOpening } from './opening';
import { readOrganLine } from './organ-line';
import { knownKind, paragraphKind } from './paragraph-kind';
import { readSectionHeading } from './section-heading';
import { SubParagraphLists } from './sub-paragraphs';

export interface Body {
  readonly parts: readonly Part[];
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** @param others comments, page breaks and notes above the organ line */
export function readBody(
  text: string,
  language: Language,
  organLine: OrganLine | undefined,
  chunks: readonly Chunk[],
  others: readonly Chunk[],
): Body {
  const reader = new BodyReader(text, language, organLine);
  for (const chunk of others) reader.read(chunk, {});
  reader.start();
  for (const [index, chunk] of chunks.entries()) reader.read(chunk, ahead(chunks, index));
  return reader.finish();
}

type Target = Mutable<Preambular> | Mutable<Operative> | Mutable<NumberedParagraph> | Mutable<Plain>;

class BodyReader {
  private readonly parts: Mutable<Part>[] = [];
  private readonly blocks: Block[] = [];
  private readonly notes: Mutable<Note>[] = [];
  private part: Mutable<Part>;
  /** The paragraph that sub-paragraphs and cut text belong to. */
  private target: Target | undefined;
  private readonly lists = new SubParagraphLists();
  private isClosed = false;
  private isInVote = false;
  /** A page break or notes separate the last paragraph from here. */
  private afterBreak = false;
  private heading: SectionHeading | undefined;
  private lastNote: Mutable<Note> | undefined;

  constructor(
    private readonly text: string,
    private readonly language: Language,
    private readonly organLine: OrganLine | undefined,
  ) {
    this.part = this.openPart('resolution', undefined);
  }

  start(): void {
    if (this.organLine) this.setOrganLine(this.organLine);
    this.afterBreak = false;
  }

  finish(): Body {
    const parts = this.parts.filter((part, index) => index === 0 || part.blocks.length > 0);
    for (const part of parts) {
      const starts = part.blocks.map((block) => block.span.start);
      const ends = part.blocks.map((block) => block.span.end);
      part.span = { start: starts.reduce(smaller, Infinity), end: ends.reduce(larger, 0) };
      if (part.blocks.length === 0) part.span = { start: this.text.length, end: this.text.length };
    }
    return { parts, blocks: this.blocks, notes: this.notes };
  }

  read(chunk: Chunk, next: Ahead): void {
    const { shape, span } = chunk;
    const lastNote = this.lastNote;
    this.lastNote = undefined;
    switch (shape.kind) {
      case 'page-break':
      case 'comment':
        this.push({ kind: shape.kind, span, fragments: [span] });
        this.afterBreak ||= shape.kind === 'page-break';
        return;
      case 'table':
        this.push({ kind: 'table', span, fragments: [span], inlines: this.inlines(span) });
        return;
      case 'note':
        this.addNote(chunk, shape);
        return;
      case 'number':
        this.addNumbered(span, shape.number);
        return;
      case 'label':
        this.addLabelled(span, shape.label, next.label);
        return;
      default:
        if (lastNote && isIndented(chunk)) this.continueNote(lastNote, span);
        else this.readText(chunk, next.text);
    }
  }

  private readText(chunk: Chunk, next: Chunk | undefined): void {
    const { span } = chunk;
    if (this.isInVote) return this.addClosing([closingLine(this.text, span, 'vote')], span);
    const organLine = readOrganLine(this.text, span);
    if (organLine && this.openByOrganLine(organLine)) return;
    const closing = this.part.type === 'annex' ? undefined : readClosing(this.text, chunk);
    if (closing) return this.addClosing(closing, span);
    const heading = readSectionHeading(this.text, chunk);
    if (heading) return this.addHeading(heading);
    this.addParagraph(span, next);
  }

  /** Whether the organ line opened a part or belongs to the open one. */
  private openByOrganLine(organLine: OrganLine): boolean {
    const isEmpty = this.part.preamble.length === 0 && this.part.operative.length === 0;
    // Parts A and B belong to one body; another body's text is an annex.
    const afterLetter = this.heading?.enumerator === 'letter' && organLine.organ === this.organLine?.organ;
    if (this.part.type === 'annex' && !afterLetter) return false;
    if (isEmpty && !this.part.organLine && this.part.type !== 'annex') {
      this.setOrganLine(organLine);
    } else if (this.isClosed || afterLetter) {
      this.openPart('lettered', this.takeHeading());
      this.setOrganLine(organLine);
    } else if (this.target && this.endSign(this.target) === ':') {
      this.openPart('embedded', this.takeHeading());
      this.setOrganLine(organLine);
    } else {
      return false;
    }
    return true;
  }

  private addHeading(heading: SectionHeading): void {
    if (heading.role === 'annex' || this.isClosed) this.openPart('annex', heading);
    else if (this.adoptsWhatFollows()) this.openPart('embedded', heading);
    this.heading = heading;
    this.target = undefined;
    this.lists.clear();
    this.push(heading);
  }

  /** Whether the single unnumbered operative paragraph has been read, so that more text is an adopted text. */
  private adoptsWhatFollows(): boolean {
    const { operative } = this.part;
    const [only] = operative;
    return (
      (this.part.type === 'resolution' || this.part.type === 'lettered') &&
      only !== undefined &&
      only === this.target &&
      !this.isClosed &&
      operative.length === 1 &&
      !only.number &&
      /[:.]/.test(this.endSign(this.target))
    );
  }

  private addNumbered(span: Span, number: ParagraphNumber): void {
    const contentStart = skipBlanks(this.text, number.span.end, span.end);
    const inlines = this.inlines({ start: contentStart, end: span.end });
    const body = { span, fragments: [span], inlines, contentStart };
    if (this.quotesNumber(number.value)) return this.addPlain({ kind: 'plain', ...body });
    if (this.isClosed) this.openPart('annex', undefined);
    this.chooseNumbering(number.value);
    if (this.holdsOperative()) {
      const opening = readOpening(this.text, inlines, contentStart, 'operative', this.language);
      this.addOperative({ kind: 'operative', ...body, number, opening, children: [] });
    } else {
      this.open({ kind: 'numbered', ...body, number, children: [] });
    }
  }

  /** Whether a number belongs to a quoted text, as in "Article 9, new paragraph 4:" and then "4. …". */
  private quotesNumber(value: number): boolean {
    const { target } = this;
    if (target?.kind !== 'operative' || value === (target.number?.value ?? 0) + 1) return false;
    const last = target.children.at(-1);
    return last?.kind === 'plain' && endSignOf(this.text, last.span) === ':';
  }

  /** Numbers that restart under "Adopts …:" belong to the adopted text, until the first numbering continues. */
  private chooseNumbering(value: number): void {
    if (value === 1 && this.adoptsWhatFollows()) this.openPart('embedded', undefined);
    if (this.part.type !== 'embedded' || this.part.organLine) return;
    const outer = this.parts.findLast((part) => part.type === 'resolution' || part.type === 'lettered');
    const outerLast = outer?.operative.at(-1)?.number?.value;
    const last = this.part.blocks.findLast((block) => block.kind === 'numbered');
    if (outer && outerLast !== undefined && value === outerLast + 1 && value !== (last?.number.value ?? 0) + 1) {
      this.part = outer;
    }
  }

  private holdsOperative(): boolean {
    const { type, organLine } = this.part;
    return type === 'resolution' || type === 'lettered' || (type === 'embedded' && organLine !== undefined);
  }

  private addLabelled(span: Span, label: PrintedLabel, next: PrintedLabel | undefined): void {
    const contentStart = skipBlanks(this.text, label.span.end, span.end);
    const inlines = this.inlines({ start: contentStart, end: span.end });
    if (isAllBold(this.text, { start: contentStart, end: span.end })) return this.addLabelledHeading(span, inlines);
    const { target } = this;
    if (target && target.kind !== 'plain') {
      this.lists.add(label, next, { end: span.end, contentStart, inlines }, target.children as SubParagraph[]);
      extend(target, span.end);
    } else {
      const roots: SubParagraph[] = [];
      this.lists.add(label, next, { end: span.end, contentStart, inlines }, roots);
      for (const root of roots) this.push(root);
    }
    this.afterBreak = false;
  }

  /**
   * "(i) **Protection of civilians**": a heading among sub-paragraphs, whose lists may restart or continue under it.
   */
  private addLabelledHeading(span: Span, inlines: readonly Inline[]): void {
    const text = this.text.slice(span.start, span.end).replaceAll('*', '');
    this.push({
      kind: 'section-heading',
      role: 'section',
      enumerator: 'none',
      label: '',
      span,
      fragments: [span],
      text,
      inlines,
    });
    this.lists.passHeading();
  }

  private addParagraph(span: Span, next: Chunk | undefined): void {
    const inlines = this.inlines(span);
    if (this.fillNumber(span, inlines)) return;
    const lead = leadEmphasis(this.text, inlines, span.start);
    if (!lead && this.continueTarget(span, inlines)) return;
    const body = { span, fragments: [span], inlines, contentStart: span.start };
    const kind = this.paragraphKind(span, lead, next);
    if (kind) {
      const opening = readOpening(this.text, inlines, span.start, kind, this.language);
      if (kind === 'preambular') {
        const node: Mutable<Preambular> = { kind, ...body, opening, children: [] };
        this.part.preamble.push(node);
        this.open(node);
      } else {
        this.addOperative({ kind, ...body, number: undefined, opening, children: [] });
      }
      return;
    }
    if (this.adoptsWhatFollows()) this.openPart('embedded', undefined);
    this.addPlain({ kind: 'plain', ...body });
  }

  /** Whether the text belongs to a number alone on its line. */
  private fillNumber(span: Span, inlines: readonly Inline[]): boolean {
    const { target } = this;
    if (target?.kind !== 'operative' || target.contentStart < target.span.end || !target.number) return false;
    target.contentStart = span.start;
    target.fragments.push(span);
    for (const inline of inlines) target.inlines.push(inline);
    target.opening = readOpening(this.text, inlines, span.start, 'operative', this.language);
    extend(target, span.end);
    this.afterBreak = false;
    return true;
  }

  private addPlain(node: Mutable<Plain>): void {
    const { target } = this;
    if (target && target.kind !== 'plain' && target.kind !== 'preambular' && this.holdsOperative() && !this.isClosed) {
      // Unlabelled text after sub-paragraphs, or a quotation, belongs to its paragraph.
      target.children.push(node);
      extend(target, node.span.end);
      this.afterBreak = false;
    } else {
      this.open(node);
    }
  }

  /** The kind of an unnumbered paragraph; undefined for other text. */
  private paragraphKind(span: Span, lead: Emphasis | undefined, next: Chunk | undefined): OpeningPart | undefined {
    if (!this.holdsOperative() || this.isClosed) return undefined;
    const { part, target } = this;
    const isUnderTable = part.blocks.at(-1)?.kind === 'table';
    return paragraphKind(
      this.text,
      this.language,
      { span, lead, next },
      {
        hasPreamble: part.preamble.length > 0,
        hasOperative: part.operative.length > 0 && (!this.heading || isUnderTable),
        signBefore: target?.kind === 'operative' ? this.endSign(this.lists.latest ?? target) : undefined,
      },
    );
  }

  /** Whether the text continues the paragraph before a page break, or only a blank line. */
  private continueTarget(span: Span, inlines: readonly Inline[]): boolean {
    const { target } = this;
    if (!target) return false;
    const latest = this.lists.latest ?? target;
    // A paragraph of its own, although the previous comma is missing.
    if (target.kind === 'preambular' && !this.afterBreak && knownKind(this.text, span) === 'preambular') return false;
    if (!continues(this.text, latest, span, this.afterBreak, this.language)) return false;
    latest.fragments.push(span);
    for (const inline of inlines) latest.inlines.push(inline);
    this.lists.extend(span.end);
    extend(target, span.end);
    this.afterBreak = false;
    return true;
  }

  private addOperative(node: Mutable<Operative>): void {
    this.part.operative.push(node);
    this.open(node);
    this.heading = undefined;
  }

  private addNote(chunk: Chunk, shape: Extract<Chunk['shape'], { kind: 'note' }>): void {
    const { span } = chunk;
    const contentStart = skipBlanks(this.text, shape.markSpan.end, span.end);
    const { mark, notation, markSpan } = shape;
    const inlines = this.inlines({ start: contentStart, end: span.end });
    const node: Mutable<Note> = {
      kind: 'note',
      span,
      fragments: [span],
      inlines,
      contentStart,
      mark,
      notation,
      markSpan,
    };
    this.notes.push(node);
    this.push(node);
    this.lastNote = node;
    this.afterBreak = true;
  }

  private continueNote(note: Mutable<Note>, span: Span): void {
    note.fragments.push(span);
    for (const inline of this.inlines(span)) note.inlines.push(inline);
    extend(note, span.end);
    this.lastNote = note;
  }

  private addClosing(lines: readonly Block[], span: Span): void {
    for (const line of lines) this.push(line);
    this.isInVote = this.isInVote ? !this.text.slice(span.start, span.end).includes(']') : opensVote(this.text, span);
    this.isClosed = true;
    this.target = undefined;
    this.lists.clear();
  }

  private setOrganLine(organLine: OrganLine): void {
    this.part.organLine = organLine;
    this.part.organ = organLine.organ;
    this.push(organLine);
    this.target = undefined;
  }

  private openPart(type: PartKind, title: SectionHeading | undefined): Mutable<Part> {
    const span = { start: 0, end: 0 };
    const organ = undefined;
    const base = { kind: 'part', type, span, title, organ, organLine: undefined } as const;
    const part: Mutable<Part> = { ...base, label: title?.label ?? '', blocks: [], preamble: [], operative: [] };
    this.parts.push(part);
    this.part = part;
    this.target = undefined;
    this.lists.clear();
    if (type !== 'embedded') this.isClosed = false;
    this.heading = undefined;
    return part;
  }

  /** Moves the heading just read into the part that it opens. */
  private takeHeading(): SectionHeading | undefined {
    const { heading } = this;
    if (!heading || this.part.blocks.at(-1) !== heading) return undefined;
    this.part.blocks.pop();
    return heading;
  }

  private open(node: Target): void {
    this.target = node;
    this.lists.clear();
    this.push(node);
    this.afterBreak = false;
  }

  private push(block: Block): void {
    this.part.blocks.push(block);
    this.blocks.push(block);
  }

  private inlines(range: Span): Inline[] {
    return scanInlines(this.text, range);
  }

  private endSign(target: Target | Mutable<SubParagraph>): string {
    const fragment = target.fragments.at(-1);
    return (fragment && endSignOf(this.text, fragment)) ?? '';
  }
}

const extend = (node: { span: Span }, end: number): void => {
  node.span = { start: node.span.start, end: Math.max(end, node.span.end) };
};

const smaller = (a: number, b: number): number => Math.min(a, b);
const larger = (a: number, b: number): number => Math.max(a, b);

const isIndented = ({ lines }: Chunk): boolean => {
  const [line] = lines;
  return line !== undefined && line.first - line.start >= 2;
};

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}
