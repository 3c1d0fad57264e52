/** Recognises a preamble that was numbered like the operative part, as beginners do: numbers before participles. */
import type { Operative, Part } from '../../document/nodes';
import { isOpening } from '../../vocabulary/known-openings';

const known = new WeakMap<Part, ReadonlySet<Operative>>();

/**
 * The run of numbered participles with which a part without a preamble begins. They are no operative paragraphs, although
 * they are read as such: what they should be only the drafter can tell.
 */
export function numberedPreambleOf(part: Part): ReadonlySet<Operative> {
  let run = known.get(part);
  if (!run) {
    const end = part.operative.findIndex((each) => !opensWithParticiple(each));
    run = new Set(part.preamble.length > 0 ? [] : part.operative.slice(0, end < 0 ? undefined : end));
    known.set(part, run);
  }
  return run;
}

const opensWithParticiple = ({ opening }: Operative): boolean =>
  opening !== undefined && isOpening('preambular', opening.words) && !isOpening('operative', opening.words);
