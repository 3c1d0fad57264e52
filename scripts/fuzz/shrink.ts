/** Shrinks a failing text, and masks the words of adopted texts in it. */

/**
 * The smallest text found that fails in the same way.
 * @param fails whether a text does
 * @param isOver whether time is up; the smallest so far is then returned
 */
export function shrunk(text: string, fails: (text: string) => boolean, isOver: () => boolean): string {
  let best = text;
  for (const parts of [lines, words, characters]) {
    for (let length = Math.ceil(parts(best).length / 2); length >= 1; length = length > 1 ? Math.ceil(length / 2) : 0) {
      for (let at = 0; at < parts(best).length && !isOver();) {
        const pieces = parts(best);
        const smaller = [...pieces.slice(0, at), ...pieces.slice(at + length)].join('');
        if (smaller.length < best.length && fails(smaller)) best = smaller;
        else at += length;
      }
    }
  }
  return masked(best, fails, isOver);
}

const lines = (text: string): readonly string[] => text.split(/(?<=\n)/);
const words = (text: string): readonly string[] => text.split(/(?<=\s)(?=\S)/);
const characters = (text: string): readonly string[] => [...text];

/** Words of adopted texts are not ours to keep: irrelevant ones become meaningless letters. */
function masked(text: string, fails: (text: string) => boolean, isOver: () => boolean): string {
  let best = text;
  for (const match of [...text.matchAll(/\p{L}{2,}/gu)].reverse()) {
    if (isOver()) break;
    const [word] = match;
    const letters = /^\p{Lu}/u.test(word) ? `X${'x'.repeat(word.length - 1)}` : 'x'.repeat(word.length);
    const other = best.slice(0, match.index) + letters + best.slice(match.index + word.length);
    if (fails(other)) best = other;
  }
  return best;
}
