/** The frame of rules on how paragraphs and items end: judged parts only, of bodies whose practice was counted. */
import type { Part } from '../../document/nodes';
import type { DraftContext } from '../rule';
import { isJudged } from './judged';
import { itemsOf, type ListItem } from './list-items';
import { operativeInDisguise } from './operative-in-disguise';

/** The items of a part, and the mark that each ends with where another item follows. */
export interface JudgedItems {
  readonly items: readonly ListItem[];
  readonly signOf: (item: ListItem) => ',' | ';';
}

/** None if the part is not judged or its body unknown. */
export function judgedItemsOf(part: Part, { organ, resolution }: DraftContext): JudgedItems {
  const disguised = operativeInDisguise(resolution, part);
  return {
    items: isJudged(part) && organ ? itemsOf(part) : [],
    signOf: ({ paragraph }) => (paragraph === disguised ? ';' : signBetween(paragraph)),
  };
}

/** The mark between paragraphs, and between the items of their lists. */
const signBetween = ({ kind }: ListItem['paragraph']): ',' | ';' => (kind === 'preambular' ? ',' : ';');
