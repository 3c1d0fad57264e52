/** Wording shared by the messages of rules. */
import { beginningOf } from '../../text/span';

/** “words”, cut after the first few if they are many. */
export function quoted(words: string): string {
  const maxLength = 60;
  return `“${words.length > maxLength ? `${beginningOf(words, maxLength).trimEnd()} …` : words}”`;
}

const names: ReadonlyMap<string, string> = new Map([
  [',', 'a comma'],
  [';', 'a semicolon'],
  [':', 'a colon'],
  ['.', 'a full stop'],
]);

/** "a comma", "a semicolon": how a drafter names a mark. */
export const nameOfMark = (sign: string): string => names.get(sign) ?? `“${sign}”`;
