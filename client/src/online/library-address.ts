/** The only host ever asked, and the question for one symbol. */

export const libraryOrigin = 'https://digitallibrary.un.org';

/** The characters of symbols; a quotation mark would end the question early. */
const symbolForm = /^[A-Z][A-Za-z0-9./()-]{2,79}$/;

const search = (symbol: string): string => `${libraryOrigin}/search?p=${encodeURIComponent(`191__a:"${symbol}"`)}`;

/** Asks for at most five records in MARCXML; undefined if it is not a symbol. */
export const questionAbout = (symbol: string): string | undefined =>
  symbolForm.test(symbol) ? `${search(symbol)}&of=xm&rg=5` : undefined;

/** The same search as a page for people. */
export const pageAbout = (symbol: string): string | undefined =>
  symbolForm.test(symbol) ? `${search(symbol)}&ln=en` : undefined;
