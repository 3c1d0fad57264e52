/** Whether a place of a paragraph is in italics, a link or a note mark; each paragraph is read once. */
import { memo } from '../../kept/memo';
import type { Inline } from '../../document/nodes';
import { coverOf } from '../../text/sorted';
import type { TextBlock } from '../../reading/running-text';

/** In italics other than the opening's: a title or a stressed word. */
export const isItalic = (block: TextBlock, at: number): boolean => italicsOf(block)(at);

const italicsOf = memo((block: TextBlock) =>
  coverOf(spansOf(block, ({ kind, span }) => kind === 'emphasis' && !opens(block, span.start))),
);

/** In a link or a note mark. */
export const isInLinkOrMark = (block: TextBlock, at: number): boolean => linksAndMarksOf(block)(at);

const linksAndMarksOf = memo((block: TextBlock) => coverOf(spansOf(block, ({ kind }) => kind !== 'emphasis')));

const spansOf = (block: TextBlock, isMeant: (inline: Inline) => boolean): Inline['span'][] =>
  block.inlines.filter(isMeant).map(({ span }) => span);

const opens = (block: TextBlock, at: number): boolean =>
  'opening' in block && block.opening?.emphasis?.span.start === at;
