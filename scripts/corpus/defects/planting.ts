/** Planted defects, and the places that several kinds share. */
import type { Operative, Preambular, Resolution } from '../../../server/src/core/document/nodes';
import type { Edit, Span } from '../../../server/src/core/index';
import type { RuleId } from '../../../server/src/core/rules/index';

/** A change that makes one defect: the finding is due at its start, or at `at`. */
export interface Planting {
  readonly edits: readonly Edit[];
  /** Offset into the clean text of a character on the line of the finding. */
  readonly at: number;
  /** Other words that the defect depends on, which a second defect must not change. */
  readonly needs?: readonly Span[];
}

export interface Defect {
  readonly name: string;
  readonly rule: RuleId;
  /** The fix of the finding restores the clean text. */
  readonly isRestored: boolean;
  /** Possible places in a text; none if it has no such place. */
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
