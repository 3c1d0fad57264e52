/** Places sub-paragraphs: which reading of a label applies, and its degree. */
import type { Mutable } from './mutable';
import type { LabelReading, PrintedLabel } from '../../notation/labels';
import { asLabel } from '../../notation/labels';
import type { Inline, SubParagraph } from '../nodes';

/** An open list, from the first degree down. */
interface OpenList {
  readonly alphabet: LabelReading['alphabet'];
  readonly wrapper: PrintedLabel['wrapper'];
  last: Mutable<SubParagraph>;
}

interface Place {
  readonly reading: LabelReading;
  /** Index of the continued list; the number of open lists for a new one. */
  readonly depth: number;
}

/** The open lists of one paragraph. */
export class SubParagraphLists {
  private lists: OpenList[] = [];
  private isAfterHeading = false;

  get isEmpty(): boolean {
    return this.lists.length === 0;
  }

  clear(): void {
    this.lists = [];
    this.isAfterHeading = false;
  }

  /** Extends the last sub-paragraph, and its parents, to `end`. */
  extend(end: number): void {
    for (const { last } of this.lists) last.span = { start: last.span.start, end };
  }

  /** After a heading the next label may continue a list or begin one. */
  passHeading(): void {
    this.isAfterHeading = true;
  }

  /** The last added sub-paragraph of any degree. */
  get latest(): Mutable<SubParagraph> | undefined {
    return this.lists.at(-1)?.last;
  }

  /**
   * Adds a sub-paragraph under its parent, or to `roots`.
   * @param next the following label, which decides whether `(i)` comes after `(h)` or before `(ii)`
   */
  add(
    printed: PrintedLabel,
    next: PrintedLabel | undefined,
    body: { readonly end: number; readonly contentStart: number; readonly inlines: readonly Inline[] },
    roots: SubParagraph[],
  ): Mutable<SubParagraph> {
    const beginsAnew = this.isAfterHeading && printed.readings.some(({ ordinal }) => ordinal === 1);
    if (beginsAnew) this.lists = [];
    this.isAfterHeading = false;
    const { reading, depth } = this.place(printed, next);
    this.lists.length = Math.min(this.lists.length, depth + 1);
    const span = { start: printed.span.start, end: body.end };
    const node: Mutable<SubParagraph> = {
      kind: 'sub-paragraph',
      span,
      fragments: [span],
      inlines: [...body.inlines],
      contentStart: body.contentStart,
      label: asLabel(printed, reading),
      degree: depth + 1,
      beginsAnew,
      children: [],
    };
    const parent = depth > 0 ? this.lists[depth - 1]?.last : undefined;
    (parent?.children ?? roots).push(node);
    this.lists[depth] = { alphabet: reading.alphabet, wrapper: printed.wrapper, last: node };
    for (const list of this.lists.slice(0, depth)) list.last.span = { start: list.last.span.start, end: body.end };
    return node;
  }

  private place(printed: PrintedLabel, next: PrintedLabel | undefined): Place {
    const continued = this.find(printed, (list, reading) => reading.ordinal === list.last.label.ordinal + 1);
    const roman = printed.readings.find((reading) => reading.alphabet === 'roman');
    if (continued && !(continued.reading.alphabet === 'letter' && roman?.ordinal === 1 && goesOn(next, printed))) {
      return continued;
    }
    const isKnown = this.find(printed, () => true);
    const first = printed.readings.find((reading) => reading.ordinal === 1);
    if (first && !this.lists.some((list) => isSame(list, printed, first)))
      return { reading: first, depth: this.lists.length };
    return continued ?? isKnown ?? { reading: printed.readings[0], depth: this.lists.length };
  }

  /** The deepest open list that a reading of the label fits. */
  private find(printed: PrintedLabel, fits: (list: OpenList, reading: LabelReading) => boolean): Place | undefined {
    for (let depth = this.lists.length - 1; depth >= 0; depth--) {
      const list = this.lists[depth];
      const reading = list && printed.readings.find((each) => isSame(list, printed, each) && fits(list, each));
      if (reading) return { reading, depth };
    }
    return undefined;
  }
}

const isSame = (list: OpenList, printed: PrintedLabel, reading: LabelReading): boolean =>
  list.wrapper === printed.wrapper && list.alphabet === reading.alphabet;

/** Whether `next` is the second roman numeral of a list that begins with `printed`. */
const goesOn = (next: PrintedLabel | undefined, printed: PrintedLabel): boolean =>
  next?.wrapper === printed.wrapper &&
  next.readings.some((reading) => reading.alphabet === 'roman' && reading.ordinal === 2);
