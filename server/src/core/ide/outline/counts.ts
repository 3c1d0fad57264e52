/** How many paragraphs a draft has. */
import type { Resolution } from '../../document/nodes';

export interface Counts {
  readonly preambular: number;
  readonly operative: number;
}

/** Paragraphs of annexes and embedded texts are not the draft's own. */
export function countsOf({ parts }: Resolution): Counts {
  const own = parts.filter(({ type }) => type === 'resolution' || type === 'lettered');
  return {
    preambular: own.reduce((sum, { preamble }) => sum + preamble.length, 0),
    operative: own.reduce((sum, { operative }) => sum + operative.length, 0),
  };
}
