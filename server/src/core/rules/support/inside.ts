/** Whether a place of a paragraph stands in italics, a link or a note mark; each paragraph is read once. */
import type { Inline } from '../../document/nodes';
import { coverOf } from '../../text/sorted';
import type { TextBlock } from '../../reading/running-text';

type Cover = (offset: number) => boolean;

/** In italics other than those of the opening: a title, or words that are stressed. */
export const isItalic = kept((block) =>
  coverOf(spansOf(block, ({ kind, span }) => kind === 'emphasis' && !opens(block, span.start))),
);

/** In a link or a note mark. */
export const isInLinkOrMark = kept((block) => coverOf(spansOf(block, ({ kind }) => kind !== 'emphasis')));

const spansOf = (block: TextBlock, isMeant: (inline: Inline) => boolean): Inline['span'][] =>
  block.inlines.filter(isMeant).map(({ span }) => span);

const opens = (block: TextBlock, at: number): boolean =>
  'opening' in block && block.opening?.emphasis?.span.start === at;

function kept(read: (block: TextBlock) => Cover): (block: TextBlock, at: number) => boolean {
  const known = new WeakMap<TextBlock, Cover>();
  return (block, at) => {
    let cover = known.get(block);
    if (!cover) {
      cover = read(block);
      known.set(block, cover);
    }
    return cover(at);
  };
}
