/** Reads JSON with the places of everything. Never throws; reading ends at the first error. */
import { matchAt } from './match-at';
import type { Span } from './span';

interface JsonMember {
  readonly key: string;
  /** The key with its quotation marks. */
  readonly keySpan: Span;
  readonly node: JsonNode;
}

export interface JsonNode {
  readonly span: Span;
  /** The value, as from `JSON.parse`. */
  readonly value: unknown;
  /** Members of an object, in order of place. */
  readonly members?: readonly JsonMember[];
}

export interface JsonReading {
  readonly root: JsonNode | undefined;
  /** The error and its place; undefined without one. */
  readonly slip: { readonly span: Span; readonly message: string } | undefined;
}

export function readJson(text: string): JsonReading {
  const reader = new JsonReader(text);
  try {
    return { root: reader.whole(), slip: undefined };
  } catch (error) {
    if (!(error instanceof Slip)) throw error;
    const end = Math.min(text.length, error.at + 1);
    return { root: undefined, slip: { span: { start: Math.min(error.at, text.length), end }, message: error.message } };
  }
}

class Slip extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

const deepest = 50;
const word = /(?:true|false|null)\b|-?\d{1,300}(?:\.\d{1,300})?(?:[eE][+-]?\d{1,4})?/y;

class JsonReader {
  private at: number;

  constructor(private readonly text: string) {
    this.at = text.startsWith('\ufeff') ? 1 : 0;
  }

  whole(): JsonNode {
    const node = this.node(0);
    this.skip();
    if (this.at < this.text.length) throw new Slip(this.at, 'The file should end here.');
    return node;
  }

  private node(depth: number): JsonNode {
    this.skip();
    if (depth > deepest) throw new Slip(this.at, 'Brackets stand too deep inside each other.');
    const start = this.at;
    const sign = this.text.charAt(start);
    if (sign === '{') return this.object(start, depth);
    if (sign === '[') return this.array(start, depth);
    if (sign === '"') {
      const value = this.string();
      return { span: { start, end: this.at }, value };
    }
    const found = matchAt(word, this.text, start)?.[0];
    if (found === undefined)
      throw new Slip(start, 'A value should stand here: words between straight quotation marks, or { … }.');
    this.at += found.length;
    return { span: { start, end: this.at }, value: JSON.parse(/^-?0\d/.test(found) ? 'null' : found) as unknown };
  }

  private object(start: number, depth: number): JsonNode {
    const members: JsonMember[] = [];
    this.at++;
    while (!this.closes('}', members.length === 0)) {
      this.skip();
      const keyStart = this.at;
      if (this.text.charAt(keyStart) !== '"') {
        throw new Slip(keyStart, 'A name between straight quotation marks should stand here.');
      }
      const key = this.string();
      const keySpan = { start: keyStart, end: this.at };
      this.skip();
      if (this.text.charAt(this.at) !== ':') throw new Slip(this.at, 'A colon should follow the name.');
      this.at++;
      members.push({ key, keySpan, node: this.node(depth + 1) });
    }
    const value = Object.fromEntries(members.map(({ key, node }) => [key, node.value]));
    return { span: { start, end: this.at }, value, members };
  }

  private array(start: number, depth: number): JsonNode {
    const items: unknown[] = [];
    this.at++;
    while (!this.closes(']', items.length === 0)) items.push(this.node(depth + 1).value);
    return { span: { start, end: this.at }, value: items };
  }

  /** Whether the bracket ends here; otherwise skips the comma before the next item. */
  private closes(bracket: string, isFirst: boolean): boolean {
    this.skip();
    const sign = this.text.charAt(this.at);
    if (sign === bracket) {
      this.at++;
      return true;
    }
    if (isFirst) return false;
    if (sign !== ',') throw new Slip(this.at, `A comma or “${bracket}” should stand here.`);
    const comma = this.at++;
    this.skip();
    if (this.text.charAt(this.at) === bracket) throw new Slip(comma, 'No comma stands after the last item.');
    return false;
  }

  private string(): string {
    const start = this.at;
    for (let at = start + 1; at < this.text.length; at++) {
      const sign = this.text.charAt(at);
      if (sign === '\\') at++;
      else if (sign === '\n' || sign === '\r') break;
      else if (sign === '"') {
        this.at = at + 1;
        try {
          return JSON.parse(this.text.slice(start, this.at)) as string;
        } catch {
          throw new Slip(start, 'A sign between these quotation marks may not stand there.');
        }
      }
    }
    throw new Slip(start, 'The second quotation mark is missing.');
  }

  private skip(): void {
    while (/[ \t\r\n]/.test(this.text.charAt(this.at))) this.at++;
  }
}
