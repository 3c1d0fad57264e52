/** What a resolution calls itself. */
import type { Organ } from '../../document/nodes';

export const selfReference = (organ: Organ | undefined): string =>
  organ === 'SC' ? 'this resolution' : 'the present resolution';
