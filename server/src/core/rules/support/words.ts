/** Wording that messages of several rules share. */

/** “words”, shortened in the middle of nothing: the first of them where they are many. */
export function quoted(words: string): string {
  const most = 60;
  return `“${words.length > most ? `${words.slice(0, most).trimEnd()} …` : words}”`;
}

/** "a comma", "a semicolon": how a drafter names a mark. */
export function nameOfMark(sign: string): string {
  const names: Readonly<Record<string, string>> = {
    ',': 'a comma',
    ';': 'a semicolon',
    ':': 'a colon',
    '.': 'a full stop',
  };
  return names[sign] ?? `“${sign}”`;
}
