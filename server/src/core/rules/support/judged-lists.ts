/** The frame of rules on how paragraphs and items end: only parts that are judged, of bodies whose practice was counted. */
import type { Part } from '../../document/nodes';
import type { DraftContext } from '../rule';
import { isJudged } from './judged';
import { itemsOf, type ListItem } from './list-items';
import { operativeInDisguise } from './operative-in-disguise';

/** An item, and the mark that it ends with where another item follows. */
export interface JudgedItem extends ListItem {
  readonly sign: ',' | ';';
}

/** None where the part is not judged, or nobody knows whose text it is. */
export function* judgedItemsOf(part: Part, { organ, resolution }: DraftContext): Iterable<JudgedItem> {
  if (!isJudged(part) || !organ) return;
  const disguised = operativeInDisguise(resolution, part);
  for (const each of itemsOf(part)) {
    yield { ...each, sign: each.paragraph === disguised ? ';' : signBetween(each.paragraph) };
  }
}

/** The mark between paragraphs, and between the items of their lists. */
export const signBetween = ({ kind }: ListItem['paragraph']): ',' | ';' => (kind === 'preambular' ? ',' : ';');
