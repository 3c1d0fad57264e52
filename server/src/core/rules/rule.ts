/** What a rule is, and what it reports. */
import type { Allowance } from '../allowances/allowances';
import type { Catalogue } from '../catalogue/catalogue';
import type { ConventionCode } from '../conventions/conventions';
import type { Heading, NodeKind, NodeMap, Part, Resolution } from '../document/nodes';
import type { Language } from '../vocabulary/languages';
import type { Organ } from '../vocabulary/organs';
import type { Edit } from '../text/edit';
import type { Span } from '../text/span';
import type { TextBlock } from '../reading/running-text';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A severity, or `off`. */
export type RuleSetting = Severity | 'off';

/** Who says so: a manual, a rule of procedure, a resolution, or a count over adopted texts. */
export interface Authority {
  /** Plain words: "UN Editorial Manual, Resolutions, part II.C". */
  readonly source: string;
  readonly url?: string;
}

/** Kinds of node that take in the whole draft, or much of it. */
export type WideKind = 'resolution' | 'part' | 'heading';

/** Keyed by kind of node. A check is called once for each node of that kind. */
type Checks<Near extends Context> = {
  readonly [Kind in NodeKind]?: (node: NodeMap[Kind], context: Kind extends WideKind ? DraftContext : Near) => Found;
};

interface RuleBase<Near extends Context> {
  readonly meta: RuleMeta;
  readonly checks: Checks<Near>;
  /** Words that it looks for in the running text, where it does. */
  readonly phrases?: Phrases<Near>;
  /**
   * Called after all other rules, where the draft allows something by a comment.
   * @param unused those whose rule was asked and had nothing there to find
   */
  readonly afterwards?: (
    allowances: readonly Allowance[],
    unused: ReadonlySet<Allowance>,
    context: DraftContext,
  ) => Iterable<Finding>;
}

/**
 * Finds in a paragraph or note what its own words and those beside it make a fault. The findings are kept until an edit
 * touches them; only its checks of the draft, its heading and its parts are made anew each time.
 */
export interface ParagraphRule extends RuleBase<Context> {
  readonly reach?: never;
}

/** Compares paragraphs with others far from them, so that all its findings are looked for anew after each edit. */
interface DraftRule extends RuleBase<DraftContext> {
  readonly reach: 'draft';
}

/** One file in the rooms of this folder; its name is the id of the rule. */
export type Rule = ParagraphRule | DraftRule;

/** The words of all rules are found in one pass, so that a rule more costs nearly nothing. */
export interface Phrases<Near extends Context = Context> {
  /**
   * How the words begin, letter for letter and in the case in which they are printed. A start in letters stands at the
   * beginning of a word. Each place where one stands is a call: the longer they are, the better.
   */
  readonly starts: readonly string[];
  readonly check: (place: PhrasePlace, context: Near) => Found;
}

/** Where a start was found. Paragraphs of annexes and quoted texts are among them; `context.part` tells. */
export interface PhrasePlace {
  /** Offset of its first character. */
  readonly start: number;
  /** The start found, or a longer one of another rule that begins with it. */
  readonly words: string;
  /** The paragraph or note. */
  readonly block: TextBlock;
  /** The piece of the paragraph that it stands in. */
  readonly range: Span;
}

export interface RuleMeta {
  /** The requirement in one sentence, for the rule's page and the settings. */
  readonly title: string;
  /** Default severity; users may change it. */
  readonly severity: Severity;
  /** Never empty: a rule with no authority is a preference. */
  readonly authority: readonly [Authority, ...Authority[]];
  /** The conventions that it checks, of those on docs/conventions.md. */
  readonly conventions: readonly [ConventionCode, ...ConventionCode[]];
  /** First version that shipped it; left out for 0.1.0. */
  readonly since?: string;
  /** Languages whose texts it can judge; left out for English alone. */
  readonly languages?: readonly Language[] | 'all';
  /** Bodies whose adopted texts break it more often than the severity allows, with the one that their texts have earned. */
  readonly severityIn?: Readonly<Partial<Record<Organ, Severity>>>;
  /** Bodies whose practice differs, so that the rule is off for their texts. */
  readonly exceptFor?: readonly Organ[];
}

/** What a check of a paragraph may know beside it. What is kept of a paragraph holds as long as all this is the same. */
export interface Context {
  /** The text of the draft; spans are offsets into it. Only the paragraph and those beside it may be looked at. */
  readonly text: string;
  readonly draft: DraftFacts;
  /** The part the paragraph stands in; undefined for heading, notes and the resolution itself. */
  readonly part: PartFacts | undefined;
  /** Whose words these are: a part may be a draft that another body is to adopt. */
  readonly organ: Organ | undefined;
  /** What is known about the resolutions cited; empty where nobody provides it. */
  readonly catalogue: Catalogue;
  /** The names of all rules. */
  readonly ruleIds: readonly string[];
  /** Names of the profiles there are, ours first. */
  readonly profileNames: readonly string[];
}

/** What is known of a draft without looking into it. */
export interface DraftFacts {
  readonly language: Language;
  readonly organ: Organ | undefined;
  readonly heading: HeadingFacts;
}

type HeadingFacts = Pick<Heading, 'symbol' | 'session' | 'number' | 'adopted'>;

/** What is known of a part without looking into it. */
export type PartFacts = Pick<Part, 'type' | 'organ' | 'organLine'>;

/** What a check of the whole draft may know. */
export interface DraftContext extends Context {
  readonly resolution: Resolution;
  readonly part: Part | undefined;
}

/** What a check answers: one finding, several, or nothing. */
export type Found = Finding | Iterable<Finding> | undefined;

/** A fault that a rule found. */
export interface Finding {
  readonly span: Span;
  /** What is wrong, then what to do, in plain words. */
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
  /** Where the evidence for this finding is weaker than for its rule, a milder severity than the rule's. */
  readonly severity?: Severity;
}

interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

export interface Fix {
  /** What the fix does, as a command: "Put “Recalling” in italics". */
  readonly title: string;
  /** Safe fixes are applied by "fix all"; others are offered one at a time. */
  readonly isSafe: boolean;
  readonly edits: readonly Edit[];
}
