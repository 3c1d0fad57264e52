/** Counts the results of cleaning up adopted texts with page breaks put in. */
import { cleanUp } from '../../server/src/core/ide/clean-up/clean-up';
import { lettersOf } from '../../server/src/core/text/letters';
import { check, parse } from '../../server/src/core/index';
import type { AdoptedText } from './texts';

export interface CleaningCounts {
  readonly texts: number;
  /** A second run changes nothing. */
  readonly settled: number;
  readonly wordsKept: number;
  /** The text before the page breaks. */
  readonly restored: number;
}

const keep = { notes: 'keep' } as const;

export function countCleaning(texts: readonly AdoptedText[]): CleaningCounts {
  const counts = { texts: texts.length, settled: 0, wordsKept: 0, restored: 0 };
  for (const { text } of texts) {
    const spoilt = withPages(text);
    const { text: once, removedLines } = cleanUp(spoilt, keep);
    if (cleanUp(once, keep).text === once) counts.settled++;
    if (sorted(once + removedLines.join(' ')) === sorted(spoilt)) counts.wordsKept++;
    if (lettersOf(once) === lettersOf(text) && paragraphsOf(once) === paragraphsOf(text)) counts.restored++;
  }
  return counts;
}

const sorted = (text: string): string => [...lettersOf(text.replace(/<\/?sup>/g, ''))].sort().join('');

const paragraphsOf = (text: string): string =>
  parse(text)
    .parts.map(({ preamble, operative }) => `${preamble.length} ${operative.length}`)
    .join();

/** A page break at about every twelfth paragraph, between two job numbers; always the same. */
function withPages(text: string): string {
  let count = 0;
  return text.replace(/(?<=\n(?:\*|\d{1,3}\. \*)\p{Lu}[^\n]{60,200}\p{Ll}) (?=\p{Ll}{3})/gu, (space) => {
    count++;
    return count % 12 === 5 ? `\n\n---\n\n25-12345 ${(count + 7) / 12}/9\n\n` : space;
  });
}

export function printCleaning(texts: readonly AdoptedText[], converted: string): void {
  const { texts: whole, settled, wordsKept, restored } = countCleaning(texts);
  const { text, refused } = cleanUp(converted, keep);
  const { parts, notes } = parse(text);
  console.log(
    `Cut by pages and cleaned up: ${whole} texts, ${settled} settle at once, ${wordsKept} keep their words, ${restored} have their paragraphs again\n` +
      `The converted text: ${parts[0]?.preamble.length} preambular and ${parts[0]?.operative.length} operative paragraphs, ${notes.length} notes, ${check(converted).length} findings before and ${check(text).length} after, ${refused.length} steps refused\n`,
  );
}
