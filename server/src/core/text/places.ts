/** Where a pattern for single signs, with the flag g, stands in a text, in order. */
export function placesOf(sign: RegExp, text: string): readonly number[] {
  const places: number[] = [];
  // `test` moves `lastIndex` behind the sign without a list of groups, and back to 0 at the end.
  sign.lastIndex = 0;
  while (sign.test(text)) places.push(sign.lastIndex - 1);
  return places;
}
