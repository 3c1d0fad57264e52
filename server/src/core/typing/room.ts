/** When a begun number pushes later ones, or a deleted one leaves a gap; the server knows the consequences. */
import { itemAt, type LineText } from './draft-items';

/** A begun or deleted item, and the paragraph above it. */
export interface Room {
  /** After the last word of that paragraph. */
  readonly line: number;
  readonly character: number;
  /** The label that is begun, `12.` or `(a)`. */
  readonly begun?: string;
  /** The label that goes. */
  readonly removed?: string;
  /** The words after the place belong to the item. */
  readonly isSplit?: true;
  /** The former line of the item, with nothing else on it. */
  readonly own?: number;
}

/** The text as it is without the item. */
export const textWithout =
  (text: LineText, { own }: Room): LineText =>
  (line) =>
    line === own ? '' : text(line);

/** Whether other numbers or references may be affected. @param count of the lines */
export const needsRoom = (text: LineText, count: number, room: Room): boolean => {
  if (room.isSplit) return true;
  const { begun, removed } = room;
  const numbers = [numberOf(begun), numberOf(removed) + 1].filter((each) => !Number.isNaN(each));
  const isLetter = [begun, removed].some((label) => label !== undefined && Number.isNaN(numberOf(label)));
  let isInList = isLetter;
  for (let line = room.line + 1; line < count; line++) {
    const item = line === room.own ? undefined : itemAt(text, line);
    if (!item) continue;
    if (item.isNumber) isInList = false;
    if (isInList || (item.isNumber && numbers.includes(Number(item.value)))) return true;
  }
  return false;
};

const numberOf = (label: string | undefined): number => Number(/\d+/.exec(label ?? '')?.[0] ?? NaN);
