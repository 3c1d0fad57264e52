/** Splits a text into lines. */

/** A line without its line end. Offsets are UTF-16 units into the text. */
export interface Line {
  /** First character of the line, blanks included. */
  readonly start: number;
  /** First character that is not blank; equal to `end` on a blank line. */
  readonly first: number;
  /** After the last character that is not blank. */
  readonly end: number;
}

/** Lines end with `\n`, `\r\n` or `\r`, as in the Language Server Protocol. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let newline = nextOf(text, '\n', 0);
  let carriageReturn = nextOf(text, '\r', 0);
  for (;;) {
    // Searched again only once passed: a text without it would be scanned to its end for every line.
    if (newline < start) newline = nextOf(text, '\n', start);
    if (carriageReturn < start) carriageReturn = nextOf(text, '\r', start);
    const lineEnd = Math.min(newline, carriageReturn);
    lines.push(trimmed(text, start, lineEnd));
    if (lineEnd === text.length) return lines;
    start = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
}

/** The end of the text if the sign does not occur again. */
function nextOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

export const isBlank = (line: Line): boolean => line.first === line.end;

function trimmed(text: string, start: number, lineEnd: number): Line {
  let first = start;
  let end = lineEnd;
  while (first < end && isSpace(text.charCodeAt(first))) first++;
  while (end > first && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, first, end };
}

/**
 * Spaces, tabs, no-break spaces, byte order marks and directional marks, which UN texts have invisibly at line ends.
 */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0xfeff ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 11 ||
    code === 12 ||
    code === 0x3000
  );
}
