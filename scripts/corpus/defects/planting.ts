/** What a planted defect is, and the places of a text that several kinds of defect share. */
import type { Operative, Preambular, Resolution } from '../../../server/src/core/document/nodes';
import type { Edit, Span } from '../../../server/src/core/index';
import type { RuleId } from '../../../server/src/core/rules/index';

/** A change that makes one defect: the finding is due where the change begins, or at `at`. */
export interface Planting {
  readonly edits: readonly Edit[];
  /** Offset into the clean text of a character on the line where the finding is due. */
  readonly at: number;
  /** Other words that make it a defect: changed by a second defect, it would be another one. */
  readonly needs?: readonly Span[];
}

export interface Defect {
  readonly name: string;
  readonly rule: RuleId;
  /** The finding offers a fix that gives back the clean text. */
  readonly isRestored: boolean;
  /** Where this text can be spoilt in this way; none where it has no such place. */
  places(resolution: Resolution): readonly Planting[];
}

export const replace = (start: number, end: number, text: string, at = start): Planting => ({
  edits: [{ span: { start, end }, text }],
  at,
});

export const own = ({ parts }: Resolution): Resolution['parts'] =>
  parts.filter(({ type }) => type === 'resolution' || type === 'lettered');
export const operatives = (resolution: Resolution): readonly Operative[] =>
  own(resolution).flatMap(({ operative }) => operative);
export const preambles = (resolution: Resolution): readonly Preambular[] =>
  own(resolution).flatMap(({ preamble }) => preamble);
/** The items that are there. */
export const without = <Item>(items: readonly (Item | undefined)[]): readonly Item[] =>
  items.filter((item) => item !== undefined);

export type Paragraph = Preambular | Operative;
