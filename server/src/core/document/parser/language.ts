/** Detects the language of a draft. */
import type { Language } from '../../vocabulary/languages';

/** Letters of a script count singly, words of a language as some five letters. */
const scripts: readonly (readonly [Language, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];
const lettersOfWord = 5;
const latinLanguages = ['fr', 'es', 'en'] as const;
type LatinLanguage = (typeof latinLanguages)[number];

/** Beyond the Latin and Greek letters, but for punctuation and signs. */
const otherScript = /[\u0400-\u1FFF\u2C00-\uFFFF]/;

const commonWords: readonly (readonly [LatinLanguage, string])[] = [
  ['fr', 'des les aux dans qui est du une sur'],
  ['es', 'los las del una que por para con sobre'],
  ['en', 'the of and to in its on for'],
];
const languageOfWord = new Map(
  commonWords.flatMap(([language, words]) => words.split(' ').map((word) => [word, language] as const)),
);
const maxWordLength = 5;

/** The language with the most frequent signs in the first 6,000 characters; English without any. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 6000);
  const counts = wordsByLanguage(sample);
  const weights: (readonly [Language, number])[] = otherScript.test(sample)
    ? scripts.map(([language, letter]) => [language, (sample.match(letter)?.length ?? 0) / lettersOfWord])
    : [];
  for (const language of latinLanguages) weights.push([language, counts[language]]);
  let best: Language = 'en';
  let most = 0;
  for (const [language, weight] of weights) {
    if (weight <= most) continue;
    most = weight;
    best = language;
  }
  return best;
}

/** How many common words of each language, and letters that only one of them has, stand in a text. */
function wordsByLanguage(text: string): Readonly<Record<LatinLanguage, number>> {
  const counts = { fr: 0, es: 0, en: 0 };
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWordCharacter(code)) continue;
    if (at > start && at - start <= maxWordLength) {
      const language = languageOfWord.get(text.slice(start, at).toLowerCase());
      if (language) counts[language]++;
    }
    start = at + 1;
    if (code < 128) continue;
    if (code === 0xf1 || code === 0xd1) counts.es++;
    else if (frenchLetters.has(code)) counts.fr++;
  }
  return counts;
}

const isWordCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

/** ç and œ, small and capital; the Spanish one is ñ. */
const frenchLetters: ReadonlySet<number> = new Set([0xe7, 0xc7, 0x153, 0x152]);
