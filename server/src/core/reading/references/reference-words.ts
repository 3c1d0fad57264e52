/** Finds the words by which an English text refers to its own paragraphs, sections, annexes and notes. */
import { endOf, matchAt } from '../../text/match-at';
import type { Span } from '../../text/span';

/** The kind of thing referred to. `relative` is “the preceding paragraph”, without a number. */
export type ReferenceKind = 'paragraph' | 'sub-paragraph' | 'section' | 'annex' | 'note' | 'relative';

/** A number or label as printed: `12`; the `a` of `(a)`; `II`. */
export interface PrintedStep {
  readonly span: Span;
  readonly text: string;
}

/** One thing of a list: `7 (a) (ii)` has three steps. */
export interface PrintedItem {
  readonly steps: readonly PrintedStep[];
  /** The second end of a range: the `7` of “5 to 7”. */
  readonly endsRange: boolean;
}

/** The section or annex of the paragraphs: “of part I above”. */
export interface PrintedHolder {
  readonly kind: 'section' | 'annex';
  /** Undefined for “the annex”. */
  readonly label: PrintedStep | undefined;
}

export interface PrintedSide {
  readonly word: 'above' | 'below';
  readonly span: Span;
}

/**
 * Evidence that a reference is internal: “above”, “of the present resolution”, “of the present annex”, the word
 * “preceding”; none if `bare`.
 */
export type ReferenceBasis = 'side' | 'resolution' | 'annex' | 'relative' | 'bare';

export interface PrintedReference {
  readonly kind: ReferenceKind;
  /** From the word for the kind of thing to the last word of the reference. */
  readonly span: Span;
  /** In order of place; empty for a relative reference and for “the annex”. */
  readonly items: readonly PrintedItem[];
  readonly holder: PrintedHolder | undefined;
  /** The paragraph of a sub-paragraph: “subparagraph (b) of paragraph 3 above”. */
  readonly under: PrintedItem | undefined;
  readonly side: PrintedSide | undefined;
  readonly basis: ReferenceBasis;
}

const blank = String.raw`(?:[ \t\u00A0\u202F]{1,3}(?:(?:\r\n|\n|\r)[ \t]{0,8})?|(?:\r\n|\n|\r)[ \t]{0,8})`;

/** The word for the kind of thing, with its necessary continuation. */
const word =
  /(?:([Pp]aragraphs?|[Pp]aras?\.)(?=\s{1,9}\d)|([Ss]ub-?paragraphs?)(?=\s{0,9}\()|([Ss]ections?|[Pp]arts?)(?=\s{1,9}[A-Z\d])|([Aa]nnex(?:es)?)(?=\s{1,9}[A-Zot\d])|((?:[Ff]oot)?[Nn]otes?)(?=\s{1,9}\d)|((?:sub-?)?paragraph)(?![\p{L}-]))/uy;
const kinds = ['paragraph', 'sub-paragraph', 'section', 'annex', 'note', 'relative'] as const;

/** A part of each of those words, which is much faster to find. */
const clue = /aragraph|aras?\.|ections?\s|arts?\s|nnex|otes?\s/g;

const operative = new RegExp(`(?<![\\p{L}\\d-])[Oo]perative${blank}$`, 'u');
const relative = new RegExp(`(?<![\\p{L}\\d-])[Tt]he${blank}(?:preceding|previous|foregoing|following)${blank}$`, 'u');
/** Letters of a word before its clue, at most. */
const longest = 9;
/** Characters before a word that the two patterns need. */
const reach = 48;

const sticky = (source: string): RegExp => new RegExp(source, 'uy');
const patterns = {
  blank: sticky(blank),
  gap: sticky(`(?:${blank})?`),
  figures: sticky(String.raw`\d{1,4}(?![\d/]|[.]\d)`),
  bracket: sticky(String.raw`\(([a-z]{1,5})\)`),
  capital: sticky(String.raw`(?:[IVXLC]{1,7}|[A-Z]|\d{1,2})(?![\p{L}\d/-])(?!\.[\p{L}\d])`),
  join: sticky(String.raw`,?${blank}(and|or|to|through)${blank}|,${blank}|(?:${blank})?([-–])(?:${blank})?`),
  named: sticky(String.raw`(?:(?:[Ss]ub-?)?[Pp]aragraphs?|[Pp]aras?\.|[Ss]ections?|[Pp]arts?|[Aa]nnex(?:es)?)${blank}`),
  side: sticky(String.raw`${blank}(above|below)(?![\p{L}-])`),
  resolution: sticky(
    String.raw`,?${blank}(?:of|to)${blank}(?:the${blank}present|this)${blank}(?:draft${blank})?resolution(?![\p{L}’'-])`,
  ),
  ownAnnex: sticky(String.raw`,?${blank}of${blank}(?:the${blank}present|this)${blank}annex(?!\p{L})`),
  holder: sticky(
    String.raw`,?${blank}(?:of|in|to)${blank}(?:(section|part|annex)${blank}|the${blank}(annex)(?!\p{L}))`,
  ),
  ofParagraph: sticky(String.raw`,?${blank}of${blank}paragraph${blank}`),
} as const;

/** References in the piece of text between `from` and `end`, internal or not. */
export function* printedReferences(text: string, from: number, end: number): Iterable<PrintedReference> {
  const own = text.slice(from, end);
  let read = 0;
  for (let hint = matchAt(clue, own, 0); hint; hint = matchAt(clue, own, Math.max(endOf(hint), read))) {
    if (hint.index >= read) {
      const opening = openingAt(own, hint.index);
      if (opening) {
        const reader = new Reader(text, from + opening.end, end);
        for (const found of reader.references(opening.kind, from + opening.start)) yield found;
        read = reader.at - from;
      }
    }
  }
}

/** The words at the start of a reference with a clue at `hint`, if any. */
function openingAt(
  text: string,
  hint: number,
): { readonly kind: ReferenceKind; readonly start: number; readonly end: number } | undefined {
  let start = hint;
  while (start > hint - longest && /[A-Za-z-]/.test(text.charAt(start - 1))) start--;
  if (/[\p{L}\d]/u.test(text.charAt(start - 1))) return undefined;
  const match = matchAt(word, text, start);
  if (!match) return undefined;
  const kind = kinds[match.slice(1).findIndex((group) => group !== undefined)] ?? 'relative';
  const end = endOf(match);
  const before = kind === 'paragraph' ? operative : kind === 'relative' ? relative : undefined;
  const led = before?.exec(text.slice(Math.max(0, start - reach), start));
  if (kind === 'relative' && !led) return undefined;
  return { kind, start: led ? start - led[0].length : start, end };
}

class Reader {
  constructor(
    private readonly text: string,
    public at: number,
    private readonly end: number,
  ) {}

  *references(kind: ReferenceKind, from: number): Iterable<PrintedReference> {
    const base = { kind, holder: undefined, under: undefined, side: undefined };
    if (kind === 'relative') {
      yield { ...base, span: { start: from, end: this.at }, items: [], basis: 'relative' };
      return;
    }
    const first = this.at;
    const items = this.items(kind);
    if (items.length === 0) {
      this.at = first;
      const tail = kind === 'annex' ? this.tail() : undefined;
      if (tail && tail.basis === 'resolution') yield { ...base, ...tail, span: { start: from, end: this.at }, items };
      return;
    }
    const under = kind === 'sub-paragraph' ? this.under() : undefined;
    yield { kind, under, ...(this.tail() ?? bare), span: { start: from, end: this.at }, items };
    yield* this.further(kind);
  }

  /** “… and 7 below” after “paragraphs 3 to 5 above”. */
  private *further(kind: ReferenceKind): Iterable<PrintedReference> {
    for (;;) {
      const before = this.at;
      if (!this.take('join')) return;
      const from = this.at;
      const items = this.items(kind);
      const tail = items.length > 0 && /^\d/.test(items[0]?.steps[0]?.text ?? '') ? this.tail() : undefined;
      if (!tail) {
        this.at = before;
        return;
      }
      yield { kind, under: undefined, ...tail, span: { start: from, end: this.at }, items };
    }
  }

  private items(kind: ReferenceKind): readonly PrintedItem[] {
    const items: PrintedItem[] = [];
    let endsRange = false;
    for (let before = this.at; items.length < 60; before = this.at) {
      if (items.length === 0) this.take('gap');
      else {
        const join = this.take('join');
        if (!join) break;
        endsRange = join[1] === 'to' || join[1] === 'through' || join[2] !== undefined;
        this.take('named');
      }
      const steps = this.steps(kind, items.length === 0);
      if (steps.length === 0) {
        this.at = before;
        break;
      }
      items.push({ steps, endsRange });
    }
    return items;
  }

  private steps(kind: ReferenceKind, isFirst: boolean): readonly PrintedStep[] {
    if (kind === 'section' || kind === 'annex') return this.only('capital');
    if (kind === 'note') return this.only('figures');
    const steps: PrintedStep[] = [];
    const number = kind === 'paragraph' ? this.step('figures') : undefined;
    if (number && number.text.length < 4) steps.push(number);
    else if (number || (kind === 'paragraph' && isFirst)) return [];
    while (steps.length < 5) {
      const before = this.at;
      if (steps.length > 0) this.take('gap');
      const bracket = this.step('bracket');
      if (!bracket) {
        this.at = before;
        break;
      }
      steps.push(bracket);
    }
    return steps;
  }

  private only(pattern: 'capital' | 'figures'): readonly PrintedStep[] {
    const step = this.step(pattern);
    return step ? [step] : [];
  }

  private step(pattern: 'capital' | 'figures' | 'bracket'): PrintedStep | undefined {
    const match = this.take(pattern);
    if (!match) return undefined;
    const text = match[1] ?? match[0];
    const from = match.index + match[0].indexOf(text);
    return { span: { start: from, end: from + text.length }, text };
  }

  private under(): PrintedItem | undefined {
    const before = this.at;
    const steps = this.take('ofParagraph') ? this.steps('paragraph', true) : [];
    if (steps.length === 0) this.at = before;
    return steps.length === 0 ? undefined : { steps, endsRange: false };
  }

  private tail(): Pick<PrintedReference, 'holder' | 'side' | 'basis'> | undefined {
    const side = this.side();
    if (side) return { holder: undefined, side, basis: 'side' };
    if (this.take('resolution')) return { holder: undefined, side: undefined, basis: 'resolution' };
    if (this.take('ownAnnex')) return { holder: undefined, side: undefined, basis: 'annex' };
    const before = this.at;
    const opened = this.take('holder');
    const isNamed = opened?.[1] !== undefined;
    const label = isNamed ? this.step('capital') : undefined;
    if (opened && isNamed === (label !== undefined)) {
      const holder = { kind: opened[1] === 'section' || opened[1] === 'part' ? 'section' : 'annex', label } as const;
      const after = this.side();
      if (after) return { holder, side: after, basis: 'side' };
      if (this.take('resolution')) return { holder, side: undefined, basis: 'resolution' };
    }
    this.at = before;
    return undefined;
  }

  private side(): PrintedSide | undefined {
    const match = this.take('side');
    const word = match?.[1];
    if (word !== 'above' && word !== 'below') return undefined;
    return { word, span: { start: this.at - word.length, end: this.at } };
  }

  /** Advances past the pattern if it matches here. */
  private take(name: keyof typeof patterns): RegExpExecArray | undefined {
    const match = matchAt(patterns[name], this.text, this.at);
    if (!match || endOf(match) > this.end) return undefined;
    this.at = endOf(match);
    return match;
  }
}

const bare = { holder: undefined, side: undefined, basis: 'bare' } as const;
