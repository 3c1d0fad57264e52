/**
 * Finds a text's only operative paragraph where a participle opens it, so that it is read as the end of the preamble.
 */
import type { Part, Preambular, Resolution } from '../../document/nodes';
import { subParagraphsOf } from '../../reading/walk';
import { openingEntry, verbFor } from '../../vocabulary/openings';
import { endingOfOwnText } from './end-mark';
import { isJudged } from './judged';

/** How much more frequent than the participle the verb must be in adopted texts, without other evidence. */
const muchOftener = 20;

/**
 * The paragraph, if the part has no operative one and it ends with the full stop of a whole resolution. An unfinished
 * preamble may end so by a slip: then only a verb of action, such as “Requests”, counts.
 */
export function operativeInDisguise({ text, blocks }: Resolution, part: Part | undefined): Preambular | undefined {
  if (!isJudged(part) || part.operative.length > 0 || part.preamble.length < 2) return undefined;
  const last = part.preamble.at(-1);
  const words = last?.opening?.words;
  const verb = words === undefined ? undefined : verbFor(words);
  if (!last || words === undefined || verb === undefined) return undefined;
  if (endingOfOwnText(text, subParagraphsOf(last).at(-1) ?? last).mark?.sign !== '.') return undefined;
  const others = part.preamble.slice(0, -1);
  if (others.some((each) => endingOfOwnText(text, each).mark?.sign === '.')) return undefined;
  const isClosed = blocks.some(({ kind, span }) => kind === 'closing-line' && span.start >= last.span.end);
  return isClosed || usesOf('operative', verb) >= muchOftener * (1 + usesOf('preambular', words)) ? last : undefined;
}

function usesOf(part: 'preambular' | 'operative', words: string): number {
  const entry = openingEntry(part, words);
  return entry ? Object.values(entry.uses).reduce((sum, uses) => sum + uses, 0) : 0;
}
