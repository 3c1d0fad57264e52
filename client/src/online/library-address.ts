/** The one host that is ever asked, and how it is asked about one symbol. */

export const libraryOrigin = 'https://digitallibrary.un.org';

/** The signs of which symbols are made; a quotation mark would end the question early. */
const symbolForm = /^[A-Z][A-Za-z0-9./()-]{2,79}$/;

const search = (symbol: string): string => `${libraryOrigin}/search?p=${encodeURIComponent(`191__a:"${symbol}"`)}`;

/** Asks for at most five records in MARCXML; undefined for what is no symbol. */
export const questionAbout = (symbol: string): string | undefined =>
  symbolForm.test(symbol) ? `${search(symbol)}&of=xm&rg=5` : undefined;

/** The same search as a page for people. */
export const pageAbout = (symbol: string): string | undefined =>
  symbolForm.test(symbol) ? `${search(symbol)}&ln=en` : undefined;
