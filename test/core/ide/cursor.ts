/** Drafts with a cursor: `<|>` in the text marks its place. */
import { parse } from '../../../server/src/core/index';
import type { Resolution, Span } from '../../../server/src/core/index';

const sign = '<|>';

export interface AtCursor {
  readonly resolution: Resolution;
  readonly offset: number;
}

export function atCursor(marked: string): AtCursor {
  const offset = marked.indexOf(sign);
  if (offset < 0 || offset !== marked.lastIndexOf(sign)) throw new Error(`One ${sign} is needed: ${marked}`);
  return { resolution: parse(marked.replace(sign, '')), offset };
}

export const words = ({ text }: Resolution, { start, end }: Span): string => text.slice(start, end);

/** A draft around a paragraph of its preamble. */
export const inPreamble = (paragraph: string): string =>
  `*The General Assembly*,\n\n*Noting* ${paragraph},\n\n1. *Decides* to meet again.\n`;
