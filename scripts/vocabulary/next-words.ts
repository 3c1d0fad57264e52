/** Finds the word that nearly always follows an opening: `of` after "Takes note". */
import { join } from 'node:path';
import { base, markedTexts } from './italics';

/** Required share of paragraphs with the word: with fewer, typists would have to remove it again. */
const minShare = 0.9;
/** Fewer paragraphs prove nothing. */
const minParagraphs = 10;

/** Function words only: a frequent noun is not usage. */
const functionWords = /^(?:about|at|by|for|in|itself|of|on|over|regarding|that|to|upon|with)$/;

/** By lower-case phrase. */
export function nextWords(input: string, part: string): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const marked of markedTexts(join(input, 'corpus', 'en'))) {
    for (const paragraph of part === 'preambular' ? marked.preamble : marked.operative) {
      const opening = base(paragraph.opening);
      const text = `${base(paragraph.text)} `;
      if (opening === '' || !text.startsWith(opening)) continue;
      const word = /^ (\S+) /.exec(text.slice(opening.length))?.[1] ?? '';
      const own = counts.get(opening) ?? new Map<string, number>();
      counts.set(opening, own.set(word, (own.get(word) ?? 0) + 1));
    }
  }
  return new Map([...counts].flatMap(([phrase, own]) => due(own).map((word) => [phrase, word] as const)));
}

function due(counts: ReadonlyMap<string, number>): readonly string[] {
  const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
  if (all < minParagraphs) return [];
  return [...counts]
    .filter(([word, count]) => functionWords.test(word) && count >= minShare * all)
    .map(([word]) => word);
}
