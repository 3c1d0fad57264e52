/** Escapes words of a draft for Markdown: no HTML, no links, no formatting. */

/** Signs with a meaning anywhere in a Markdown line. The colon makes links of addresses. */
const signs = /[\\`*_[\]<>{}#|~&!:@]/g;

/** Signs that reverse the direction of text, so that it reads otherwise than written. */
const directions = /[\u202A-\u202E\u2066-\u2069]/g;

/** `words` on one line, fully escaped. */
export const escapeMarkdown = (words: string): string =>
  words
    .replace(directions, '')
    // eslint-disable-next-line no-control-regex -- control characters are shown as blanks
    .replace(/[\s\u0000-\u001F\u007F]+/g, ' ')
    .trim()
    .replace(signs, '\\$&')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');

/** `words` up to `most` characters, cut at a word where possible. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  const blank = cut.lastIndexOf(' ');
  const end = blank > most / 2 ? blank : most;
  // Half of a surrogate pair is not a character.
  return `${cut.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
