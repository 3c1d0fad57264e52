/**
 * Every kind of node in the model of a draft, on one page.
 *
 * Nodes are values that nobody changes after parsing. All spans are UTF-16 offsets into `Resolution.text`.
 * `span` reaches from the first to the last character of a node with all that belongs to it; `fragments` are the
 * pieces of text it owns itself. A paragraph cut by a page break has one fragment on either side of the cut, and
 * the notes printed between them belong to the notes, not to the paragraph. Every character of the draft that is
 * not blank lies in the fragments of exactly one block.
 */
import type { Span } from '../text/span';
import type { Language } from '../vocabulary/languages';
import type { Organ } from '../vocabulary/organs';

/** A whole draft or adopted text. */
export interface Resolution {
  readonly kind: 'resolution';
  readonly text: string;
  readonly span: Span;
  readonly language: Language;
  /** Undefined if neither an organ line, a symbol nor the front matter names it. */
  readonly organ: Organ | undefined;
  readonly frontMatter: FrontMatter | undefined;
  readonly heading: Heading;
  /** In order of appearance: the resolution itself, its lettered parts, annexes and embedded texts. */
  readonly parts: readonly Part[];
  /** Every block of the draft in order of its first character, sub-paragraphs left inside their paragraphs. */
  readonly blocks: readonly Block[];
  /** Notes in the order in which they stand. */
  readonly notes: readonly Note[];
  /** Note marks in the text, in the order in which they stand; marks inside notes are not among them. */
  readonly noteMarks: readonly NoteMark[];
}

export type Block =
  | FrontMatter
  | HeadingLine
  | OrganLine
  | Preambular
  | Operative
  | NumberedParagraph
  | SubParagraph
  | SectionHeading
  | Plain
  | Table
  | ClosingLine
  | Note
  | PageBreak
  | Comment;

/** Text in one piece or more. */
export interface Fragmented {
  readonly span: Span;
  readonly fragments: readonly Span[];
}

/** YAML between `---` lines at the very start. */
export interface FrontMatter extends Fragmented {
  readonly kind: 'front-matter';
  /** Top-level `key: value` pairs, quotation marks removed. */
  readonly values: ReadonlyMap<string, string>;
}

/** Something stated in the heading: its words without emphasis, and their span. */
export interface Field {
  readonly span: Span;
  readonly value: string;
}

/** A calendar date as printed. */
export interface DateField extends Field {
  /** ISO 8601, `YYYY-MM-DD`. */
  readonly iso: string;
}

/** The heading above the organ line. Fields that it does not state are undefined. */
export interface Heading {
  readonly kind: 'heading';
  readonly span: Span;
  readonly lines: readonly HeadingLine[];
  /** `A/RES/78/132`, `A/C.3/80/L.20`. */
  readonly symbol: Field | undefined;
  /** `Seventy-eighth session`, `2023 session`. */
  readonly session: Field | undefined;
  /** `15`, `12 (c)`, `14 and 119`. */
  readonly agendaItem: Field | undefined;
  readonly agendaTitle: Field | undefined;
  /** The whole line "Resolution adopted by the General Assembly on …" or "Adopted by the Security Council at …". */
  readonly adoption: Field | undefined;
  readonly adopted: DateField | undefined;
  /** `9278th`, if the adoption line names the meeting. */
  readonly meeting: Field | undefined;
  /** The bracketed line naming the report or the draft, brackets included. */
  readonly report: Field | undefined;
  /** `78/132`, `2676 (2023)`. */
  readonly number: Field | undefined;
  readonly title: Field | undefined;
  /** The line of sponsors of a draft: "Albania, Bulgaria and Greece: draft resolution". */
  readonly sponsors: Field | undefined;
}

export type HeadingRole =
  | 'symbol'
  | 'session'
  | 'agenda-item'
  | 'agenda-title'
  | 'adoption'
  | 'report'
  | 'title'
  | 'sponsors'
  | 'body'
  | 'other';

/** One statement of the heading; usually a line, in a glued heading a piece of one. */
export interface HeadingLine extends Fragmented {
  readonly kind: 'heading-line';
  readonly role: HeadingRole;
  /** The words without emphasis, line ends as spaces. */
  readonly text: string;
}

/** What kind of text a part is. Only `resolution` and `lettered` parts are judged as operative text of the body. */
export type PartKind = 'resolution' | 'lettered' | 'annex' | 'embedded';

/**
 * A text with its own numbering: the resolution, one of its parts A, B, C with its own organ line, an annex, or a text
 * embedded in it (a declaration it adopts, a draft resolution recommended to another body).
 */
export interface Part {
  readonly kind: 'part';
  readonly type: PartKind;
  readonly span: Span;
  /** `A` of a lettered part; `I` of "Annex I"; empty where there is none. */
  readonly label: string;
  /** The heading the part opens with; the resolution itself and a text that follows "Adopts …:" directly have none. */
  readonly title: SectionHeading | undefined;
  readonly organ: Organ | undefined;
  readonly organLine: OrganLine | undefined;
  readonly blocks: readonly Block[];
  readonly preamble: readonly Preambular[];
  readonly operative: readonly Operative[];
}

/** "*The General Assembly*," */
export interface OrganLine extends Fragmented {
  readonly kind: 'organ-line';
  readonly organ: Organ;
  /** The name of the body with its article, as printed, without emphasis or comma. */
  readonly name: Field;
  /** The emphasis around the name, undefined in roman type. */
  readonly emphasis: Emphasis | undefined;
  /** Span of the comma or other mark after the name, inside or outside the emphasis; undefined without one. */
  readonly endMark: Span | undefined;
}

/** The fields of every paragraph of running text. */
interface ParagraphBase extends Fragmented {
  readonly inlines: readonly Inline[];
  /** Offset of the first character of the wording, after number, label and space. */
  readonly contentStart: number;
}

/** The opening words of a paragraph. */
export interface Opening {
  /** The words without their emphasis marks and without a comma at their end. */
  readonly span: Span;
  /** The same words on one line, without emphasis marks or comma at the end: `Taking note also`. */
  readonly words: string;
  /** Undefined for a roman opening, recognised by its words. */
  readonly emphasis: Emphasis | undefined;
}

/** A paragraph of the preamble. */
export interface Preambular extends ParagraphBase {
  readonly kind: 'preambular';
  readonly opening: Opening | undefined;
  readonly children: readonly SubParagraph[];
}

/** The printed number of a paragraph. */
export interface ParagraphNumber {
  /** The figures, their full stop and the emphasis around them. */
  readonly span: Span;
  /** The figures alone. */
  readonly figures: Span;
  /** As printed: `12.` */
  readonly label: string;
  readonly value: number;
}

/** An operative paragraph. */
export interface Operative extends ParagraphBase {
  readonly kind: 'operative';
  /** Undefined for a single operative paragraph, or a forgotten number. */
  readonly number: ParagraphNumber | undefined;
  readonly opening: Opening | undefined;
  readonly children: readonly (SubParagraph | Plain)[];
}

/** A numbered paragraph of an annex, declaration or quoted text: numbered, but not an operative paragraph. */
export interface NumberedParagraph extends ParagraphBase {
  readonly kind: 'numbered';
  readonly number: ParagraphNumber;
  readonly children: readonly (SubParagraph | Plain)[];
}

/** How a sub-paragraph is labelled. `bullet` has neither ordinal nor sequence. */
export type LabelAlphabet = 'letter' | 'roman' | 'digit' | 'bullet';
export type LabelWrapper = 'parentheses' | 'parenthesis' | 'dot' | 'none';

/** The label of a sub-paragraph: `(a)`, `ii)`, `b.`, `–`. */
export interface Label {
  readonly span: Span;
  /** As printed. */
  readonly text: string;
  readonly alphabet: LabelAlphabet;
  readonly wrapper: LabelWrapper;
  /** `(a)` is 1, `(aa)` is 27, `(iv)` is 4; 0 for a bullet. */
  readonly ordinal: number;
}

/** A sub-paragraph, with those of the next degree as children. */
export interface SubParagraph extends ParagraphBase {
  readonly kind: 'sub-paragraph';
  readonly label: Label;
  /** 1 for `(a)`, 2 for `(i)` and so on. */
  readonly degree: number;
  /** A heading precedes it, under which its list restarts. */
  readonly beginsAnew: boolean;
  readonly children: readonly SubParagraph[];
}

export type HeadingEnumerator = 'roman' | 'letter' | 'none';

/** A heading inside the text: a section, a lettered part, an annex, a subheading. */
export interface SectionHeading extends Fragmented {
  readonly kind: 'section-heading';
  readonly role: 'section' | 'part' | 'annex';
  readonly enumerator: HeadingEnumerator;
  /** `IV`, `B`; empty where there is none. */
  readonly label: string;
  /** The words without emphasis, enumerator or heading signs. */
  readonly text: string;
  readonly inlines: readonly Inline[];
}

/** Other running text: the wording of an annex, a quotation, unrecognised text. */
export interface Plain extends ParagraphBase {
  readonly kind: 'plain';
}

/** A Markdown table, whose content is left alone. */
interface Table extends Fragmented {
  readonly kind: 'table';
  readonly inlines: readonly Inline[];
}

/** A line after the last paragraph: meeting, date of adoption, vote. */
export interface ClosingLine extends Fragmented {
  readonly kind: 'closing-line';
  readonly role: 'meeting' | 'date' | 'vote';
  readonly text: string;
}

/** Both notations: `[^1]: …` and `<sup>1</sup> …`. */
export type NoteNotation = 'bracket' | 'superscript';

/** A footnote. */
export interface Note extends ParagraphBase {
  readonly kind: 'note';
  /** `1`, `a`, `*`. */
  readonly mark: string;
  readonly notation: NoteNotation;
  /** The mark with its notation, `[^1]:` or `<sup>1</sup>`. */
  readonly markSpan: Span;
}

/** `---` or another rule: a page break left by a converter, or a rule above the notes. */
interface PageBreak extends Fragmented {
  readonly kind: 'page-break';
}

/** An HTML comment: a drafting note outside the text. */
export interface Comment extends Fragmented {
  readonly kind: 'comment';
}

export type Inline = Emphasis | Link | NoteMark;

/** Emphasised words. `content` is the span between the marks. Emphases do not nest here. */
export interface Emphasis {
  readonly kind: 'emphasis';
  readonly span: Span;
  readonly content: Span;
  readonly style: 'italic' | 'bold' | 'bold-italic';
}

/** `[words](target)`. */
export interface Link {
  readonly kind: 'link';
  readonly span: Span;
  readonly words: Span;
  readonly target: Span;
}

/** A footnote mark in the text: `[^1]` or `<sup>1</sup>`. */
export interface NoteMark {
  readonly kind: 'note-mark';
  readonly span: Span;
  readonly mark: string;
  readonly notation: NoteNotation;
}

/** A paragraph with a possible number, label or opening, as most rules see it. */
export type Paragraph = Preambular | Operative | NumberedParagraph | SubParagraph;

/** Nodes that a rule can ask to see, by kind. */
export interface NodeMap {
  readonly resolution: Resolution;
  readonly part: Part;
  readonly heading: Heading;
  readonly 'organ-line': OrganLine;
  readonly preambular: Preambular;
  readonly operative: Operative;
  readonly numbered: NumberedParagraph;
  readonly 'sub-paragraph': SubParagraph;
  readonly 'section-heading': SectionHeading;
  readonly note: Note;
}

export type NodeKind = keyof NodeMap;
