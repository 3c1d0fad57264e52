/** Titles and other words of the table of resolutions, put right for readers. */

/**
 * Blanks as one and hyphens as a keyboard has them. A note that a converter glued to its title goes, and the damage that
 * some letters took on their way through old encodings is mended.
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
 * The title of a resolution. Those of the Security Council have none; the library of the United Nations calls them
 * "Security Council resolution 1325 (2000) [on women and peace and security]", of which the words in brackets say
 * something: "Women and peace and security". A title that only repeats the symbol is dropped.
 */
export function usefulTitle(title: string): string {
  const words = cleanWords(title);
  if (!/^Security Council resolution\b/i.test(words)) return words;
  const subject = /\[(?:on )?([^\]]+)\]?$/.exec(words)?.[1]?.trim() ?? '';
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}
