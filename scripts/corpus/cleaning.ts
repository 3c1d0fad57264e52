/** Counts what cleaning up does to adopted texts: as they are, and with page breaks put into their paragraphs. */
import { cleanUp } from '../../server/src/core/ide/clean-up';
import { lettersOf } from '../../server/src/core/ide/format/same-draft';
import { check, parse } from '../../server/src/core/index';
import type { AdoptedText } from './texts';

export interface CleaningCounts {
  readonly what: string;
  readonly texts: number;
  /** A second time changes nothing. */
  readonly settled: number;
  readonly wordsKept: number;
  /** The text as it was before pages were put into it. */
  readonly restored: number;
}

const keep = { notes: 'keep' } as const;

export function countCleaning(texts: readonly AdoptedText[]): readonly CleaningCounts[] {
  return [countOf('as they are', texts, (text) => text), countOf('cut by pages', texts, withPages)];
}

function countOf(what: string, texts: readonly AdoptedText[], spoil: (text: string) => string): CleaningCounts {
  const counts = { what, texts: texts.length, settled: 0, wordsKept: 0, restored: 0 };
  for (const { text } of texts) {
    const spoilt = spoil(text);
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

/** A page break in about every twelfth paragraph, with a job number above and below it; the same each time. */
function withPages(text: string): string {
  let count = 0;
  return text.replace(/(?<=\n(?:\*|\d{1,3}\. \*)\p{Lu}[^\n]{60,200}\p{Ll}) (?=\p{Ll}{3})/gu, (space) => {
    count++;
    return count % 12 === 5 ? `\n\n---\n\n25-12345 ${(count + 7) / 12}/9\n\n` : space;
  });
}

export function printCleaning(texts: readonly AdoptedText[], converted: string): void {
  console.log('Cleaning up');
  for (const { what, texts: whole, settled, wordsKept, restored } of countCleaning(texts))
    console.log(
      `  ${what.padEnd(20)} settles at once ${settled} of ${whole}, words unchanged ${wordsKept} of ${whole}, paragraphs as before ${restored} of ${whole}`,
    );
  const { text, refused } = cleanUp(converted, keep);
  const { parts, notes } = parse(text);
  console.log(
    `  the converted text: ${parts[0]?.preamble.length} preambular and ${parts[0]?.operative.length} operative paragraphs, ${notes.length} notes, ${check(converted).length} findings before and ${check(text).length} after, ${refused.length} steps refused\n`,
  );
}
