/** Words as HTML that means nothing but them. */

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
  }),
);

/** Signs that turn the text around them about, and signs that are not printed. */
// eslint-disable-next-line no-control-regex -- control characters are left out
const unprinted = /[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** `words` on one line, as text and nothing else, between tags or as the value of an attribute. */
export const textHtml = (words: string): string =>
  words
    .replace(unprinted, '')
    .replace(/\s+/g, ' ')
    .replace(/[&<>"'`]/g, (sign) => entities.get(sign) ?? '');
