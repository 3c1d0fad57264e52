/** The repeated unit of a slow text. */

/** Words, or a function of their place, counted from zero. */
export type Piece = string | ((index: number) => string);
