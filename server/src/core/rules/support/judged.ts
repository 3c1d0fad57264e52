/** The parts of a text that are judged as a resolution. */
import type { PartFacts } from '../rule';

/**
 * Resolutions, their lettered parts, and embedded draft resolutions; not annexes or adopted declarations, which have a
 * plural and a form of their own.
 */
export const isJudged = <Facts extends PartFacts>(part: Facts | undefined): part is Facts =>
  part !== undefined &&
  (part.type === 'resolution' ||
    part.type === 'lettered' ||
    (part.type === 'embedded' && part.organLine !== undefined));
