/** Counts the extent of italics in adopted texts: a whole opening phrase, or its first words only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paragraphs that begin with the words of a phrase. */
export interface Reach {
  /** All of them in italics. */
  whole: number;
  /** Only the first of them in italics. */
  shorter: number;
}

/** By lower-case phrase; the Security Council apart, whose italics often stop after the verb. */
export interface ReachCounts {
  readonly council: ReadonlyMap<string, Reach>;
  readonly others: ReadonlyMap<string, Reach>;
}

interface Paragraph {
  readonly opening: string;
  readonly text: string;
}

export interface MarkedText {
  readonly organ: string;
  readonly preamble: readonly Paragraph[];
  readonly operative: readonly Paragraph[];
}

export function countReach(input: string, part: string, phrases: readonly string[]): ReachCounts {
  const council = new Map<string, Reach>();
  const others = new Map<string, Reach>();
  const byFirstWord = new Map<string, string[]>();
  for (const phrase of phrases.map((each) => each.toLowerCase()).filter((each) => each.includes(' '))) {
    const first = phrase.slice(0, phrase.indexOf(' '));
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
  }
  for (const marked of markedTexts(join(input, 'corpus', 'en'))) {
    const counts = marked.organ === 'SC' ? council : others;
    for (const paragraph of part === 'preambular' ? marked.preamble : marked.operative) {
      const opening = base(paragraph.opening);
      const text = base(paragraph.text);
      for (const phrase of byFirstWord.get(text.split(' ', 1)[0] ?? '') ?? []) {
        if (opening === '' || !`${text} `.startsWith(`${phrase} `)) continue;
        const reach = counts.get(phrase) ?? { whole: 0, shorter: 0 };
        counts.set(phrase, reach);
        if (`${opening} `.startsWith(`${phrase} `)) reach.whole++;
        else if (`${phrase} `.startsWith(`${opening} `)) reach.shorter++;
      }
    }
  }
  return { council, others };
}

/** The English texts of the folder, in official markup. */
export function* markedTexts(folder: string): Iterable<MarkedText> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.gold.json')) yield JSON.parse(readFileSync(join(folder, name), 'utf8')) as MarkedText;
  }
}

/**
 * In lower case, without “also”, “further” and the final mark. Inner commas stay: "Welcoming, in this regard" differs
 * from "Welcoming in this regard".
 */
export const base = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s,:;]+$/, '')
    .split(/\s+/)
    .filter((word) => word !== 'also' && word !== 'further')
    .join(' ');
