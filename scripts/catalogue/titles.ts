/** Cleans titles and other words of the table of resolutions. */

/**
 * Collapses blanks and uses plain hyphens. Drops notes that a converter glued to a title, and repairs letters damaged
 * by old encodings.
 */
export const cleanWords = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\?Ã†/g, '’')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?<=\p{L})'/gu, '’')
    .replace(/ All references to .*$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The title of a resolution. Those of the Security Council have none; the United Nations library calls them "Security
 * Council resolution 1325 (2000) [on women and peace and security]", of which the bracketed words are used: "Women and
 * peace and security". A title that only repeats the symbol is dropped.
 */
export function usefulTitle(title: string): string {
  const words = cleanWords(title);
  if (!/^Security Council resolution\b/i.test(words)) return words;
  const subject = /\[(?:on )?([^\]]+)\]?$/.exec(words)?.[1]?.trim() ?? '';
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}
