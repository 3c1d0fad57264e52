/** What keys do in a draft, decided line by line without parsing it: the part of the core that the client bundles. */
export { changeDegree, degreeRoom, type Direction, type LineChange } from './change-degree';
export type { Continuation } from './continuation';
export { continueParagraph } from './continue-paragraph';
export { itemAt, type LineText } from './draft-items';
export { removeItem } from './remove-item';
export { needsRoom, type Room, textWithout } from './room';
export { splitAnywhere } from './split-paragraph';
