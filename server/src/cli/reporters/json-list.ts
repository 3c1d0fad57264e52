/** Writes a JSON list entry by entry, so that it need not be in memory as a whole. */
import { printableJson } from '../printable';

export class JsonList {
  private isEmpty = true;

  /** @param indent blanks before the first line of the list */
  constructor(private readonly indent: string) {}

  /** The next entries. */
  add(...entries: readonly unknown[]): string {
    return entries
      .map((entry) => {
        const comma = this.isEmpty ? '' : ',';
        this.isEmpty = false;
        // Line ends inside strings are escapes.
        return `${comma}\n${printableJson(entry)}`.replaceAll('\n', `\n${this.indent}  `);
      })
      .join('');
  }

  /** The closing bracket. */
  end(): string {
    return this.isEmpty ? ']' : `\n${this.indent}]`;
  }
}
