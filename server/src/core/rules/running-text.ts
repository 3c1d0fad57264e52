/** The running text that rules look at. */
export { isQuoted, runningText } from '../document/running-text';
export type { TextBlock, TextPiece } from '../document/running-text';
