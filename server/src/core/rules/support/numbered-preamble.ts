/** Recognises a preamble that was numbered like the operative part, as beginners do: numbers before participles. */
import { memo } from '../../kept/memo';
import type { Operative, Part } from '../../document/nodes';
import { isOpening } from '../../vocabulary/known-openings';

/**
 * The run of numbered participles with which a part without a preamble begins. They are no operative paragraphs, although
 * they are read as such: what they should be only the drafter can tell.
 */
export const numberedPreambleOf = memo(({ preamble, operative }: Part): ReadonlySet<Operative> => {
  const end = operative.findIndex((each) => !opensWithParticiple(each));
  return new Set(preamble.length > 0 ? [] : operative.slice(0, end < 0 ? undefined : end));
});

const opensWithParticiple = ({ opening }: Operative): boolean =>
  opening !== undefined && isOpening('preambular', opening.words) && !isOpening('operative', opening.words);
