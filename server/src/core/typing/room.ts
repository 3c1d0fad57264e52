/** Tells when a number that is begun pushes those behind it, or one that goes leaves a gap; what becomes of them the server knows. */
import { itemAt, type LineText } from './draft-items';

/** An item that is begun or goes, and the paragraph above it. */
export interface Room {
  /** Behind the last word of that paragraph. */
  readonly line: number;
  readonly character: number;
  /** The label that is begun, `12.` or `(a)`. */
  readonly begun?: string;
  /** The label that goes. */
  readonly removed?: string;
  /** The words behind the place are those of the item. */
  readonly isSplit?: true;
  /** The line that the item has had until now, with nothing else on it. */
  readonly own?: number;
}

/** The text as it is without the item. */
export const textWithout =
  (text: LineText, { own }: Room): LineText =>
  (line) =>
    line === own ? '' : text(line);

/** Whether others may have to be renumbered, or references looked at. @param count of the lines */
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
