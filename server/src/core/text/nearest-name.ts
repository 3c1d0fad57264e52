/** The name probably meant by an unknown one. */
import { editDistance } from './edit-distance';

/** Undefined if all differ by more than three letters. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = 4;
  for (const each of known) {
    const distance = editDistance(name.slice(0, 100), each, 3);
    if (distance < least) [nearest, least] = [each, distance];
  }
  return nearest;
}
