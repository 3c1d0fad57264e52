/** Looks ahead where the next chunks decide how one is read. */
import type { Chunk } from './chunks';
import type { PrintedLabel } from '../../notation/labels';

/** What comes after a chunk. */
export interface Ahead {
  readonly label?: PrintedLabel | undefined;
  /** The next chunk other than a break or a note. */
  readonly text?: Chunk | undefined;
}

export const ahead = (chunks: readonly Chunk[], index: number): Ahead => ({
  label: nextLabel(chunks, index),
  text: nextText(chunks, index),
});

function nextText(chunks: readonly Chunk[], index: number): Chunk | undefined {
  for (let next = index + 1; next < chunks.length && next < index + 12; next++) {
    const chunk = chunks[next];
    if (chunk && !['page-break', 'comment', 'note'].includes(chunk.shape.kind)) return chunk;
  }
  return undefined;
}

const nextLabel = (chunks: readonly Chunk[], index: number): PrintedLabel | undefined => {
  for (let next = index + 1; next < chunks.length && next < index + 6; next++) {
    const shape = chunks[next]?.shape;
    if (shape?.kind === 'label') return shape.label;
    if (shape?.kind === 'number' || shape?.kind === 'heading') return undefined;
  }
  return undefined;
};
