/** Where a pattern for single signs, with the flag g, stands in a text, in order. */
import { matchEnd } from './match-at';

export function placesOf(sign: RegExp, text: string): readonly number[] {
  const places: number[] = [];
  for (let end = matchEnd(sign, text, 0); end !== undefined; end = matchEnd(sign, text, end)) places.push(end - 1);
  return places;
}
