/** Recognises a preamble numbered like the operative part, as beginners do. */
import { memo } from '../../kept/memo';
import type { Operative, Part } from '../../document/nodes';
import { isOpening } from '../../vocabulary/known-openings';

/**
 * The run of numbered participles at the start of a part without a preamble. They are read as operative paragraphs but
 * are none; only the drafter knows what they should be.
 */
export const numberedPreambleOf = memo(({ preamble, operative }: Part): ReadonlySet<Operative> => {
  const end = operative.findIndex((each) => !opensWithParticiple(each));
  return new Set(preamble.length > 0 ? [] : operative.slice(0, end < 0 ? undefined : end));
});

const opensWithParticiple = ({ opening }: Operative): boolean =>
  opening !== undefined && isOpening('preambular', opening.words) && !isOpening('operative', opening.words);
