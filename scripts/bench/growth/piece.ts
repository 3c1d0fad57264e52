/** What is repeated in a text made to be slow. */

/** Words, or those that stand at the nth place, counted from zero. */
export type Piece = string | ((index: number) => string);
