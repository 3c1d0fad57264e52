/** Words and their places, packed so that thousands of drafts can be kept. */
import type { Range } from 'vscode-languageserver';

export class PackedPlaces {
  readonly words: readonly string[];
  /** Four numbers for each of the words. */
  private readonly numbers: Uint32Array;

  constructor(places: readonly (readonly [word: string, range: Range])[]) {
    // A substring keeps the whole text: these are strings of their own.
    this.words = JSON.parse(JSON.stringify(places.map(([word]) => word))) as string[];
    this.numbers = Uint32Array.from(
      places.flatMap(([, { start, end }]) => [start.line, start.character, end.line, end.character]),
    );
  }

  get size(): number {
    return this.words.length;
  }

  /** The place of the word at an index. */
  range(index: number): Range {
    const [line = 0, character = 0, endLine = 0, endCharacter = 0] = this.numbers.subarray(index * 4, index * 4 + 4);
    return { start: { line, character }, end: { line: endLine, character: endCharacter } };
  }

  /** The places of a word. */
  rangesOf(word: string): readonly Range[] {
    return this.words.flatMap((each, index) => (each === word ? [this.range(index)] : []));
  }
}
