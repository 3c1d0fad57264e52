/** Which parts of a text are judged as a resolution. */
import type { PartFacts } from '../rule';

/**
 * Resolutions, their lettered parts, and draft resolutions embedded in them; not annexes, and not declarations that a
 * resolution adopts, which speak in the plural and in their own form.
 */
export const isJudged = <Facts extends PartFacts>(part: Facts | undefined): part is Facts =>
  part !== undefined &&
  (part.type === 'resolution' ||
    part.type === 'lettered' ||
    (part.type === 'embedded' && part.organLine !== undefined));
