/** Blank lines around a place: beyond one begins another paragraph, whatever changes here. */

/** How far to look, in UTF-16 units. */
const reach = 4_000;

/** Whether the line at `at` is the last, or a blank line follows. */
export function isFollowedByBlankLine(text: string, at: number): boolean {
  const rest = text.slice(at, at + reach);
  const line = /\r\n?|\n/.exec(rest);
  return !line || /^[ \t]*(?:[\r\n]|$)/.test(rest.slice(line.index + line[0].length));
}

/** Whether the line at `at` is the first, or follows a blank line. */
export function followsBlankLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  const line = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return line < 0 || /(?:^|\r\n?|\n)[ \t]*(?:\r\n?|\n)$/.test(before.slice(0, line + 1).slice(-200));
}
