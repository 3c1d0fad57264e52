/** Makes text of unknown origin safe to print: a draft must not be able to command the terminal. */

// Controls, and the signs that reverse the direction of writing, which could disguise a text.
const control = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** On one line; controls that are blanks become spaces, all others a replacement sign of the same length. */
export const printable = (text: string): string => text.replace(control, (sign) => (/\s/.test(sign) ? ' ' : '\ufffd'));

/** The same for text of several lines. */
export const printableLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(printable)
    .join('\n');

/** JSON with every control escaped, so that it is equal and harmless. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value, undefined, 2).replace(control, (sign) =>
    sign === '\n' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
