/** A place in a text that follows its words while the text around it changes. */

/** Line and UTF-16 unit in it, both from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A changed piece of the text, in earlier places, and its new text. */
export interface TextChange {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

const isBefore = (a: Place, b: Place): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);

/** The place after a change; it moves after an insertion at it, and is gone with the text around it. */
export const carried = (place: Place, { range: { start, end }, text }: TextChange): Place | undefined => {
  const isBehind = !isBefore(place, end);
  if (!isBehind) return isBefore(place, start) ? place : undefined;
  const lines = text.split(/\r\n|\r|\n/);
  const last = (lines.at(-1) ?? '').length;
  const line = place.line - end.line + start.line + lines.length - 1;
  if (place.line > end.line) return { line, character: place.character };
  const from = lines.length > 1 ? last : start.character + last;
  return { line, character: place.character - end.character + from };
};

/** The same after simultaneous changes, given from the last in the text to the first. */
export const carriedThrough = (place: Place, changes: readonly TextChange[]): Place | undefined => {
  let at: Place | undefined = place;
  for (const change of changes) at = at && carried(at, change);
  return at;
};
