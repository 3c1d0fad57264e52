/** Writes a list in JSON entry by entry, so that what it holds need not be at hand at once. */
import { printableJson } from '../printable';

export class JsonList {
  private isEmpty = true;

  /** @param indent blanks before the line in which the list begins */
  constructor(private readonly indent: string) {}

  /** The entries as they go on behind those before. */
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

  /** The bracket that ends it. */
  end(): string {
    return this.isEmpty ? ']' : `\n${this.indent}]`;
  }
}
