/** How a resolution refers to itself. */
import type { Organ } from '../../vocabulary/organs';

export const selfReference = (organ: Organ | undefined): string =>
  organ === 'SC' ? 'this resolution' : 'the present resolution';
