/** The running text that rules look at. */
export { isQuoted } from '../document/quotation';
export { runningText } from '../document/running-text';
export type { TextBlock, TextPiece } from '../document/running-text';
