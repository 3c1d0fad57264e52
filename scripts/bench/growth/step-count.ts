/**
 * Counts calls on strings, patterns, lists and tables. The count is the same on any machine, however busy, and grows
 * like the time. Counting slows built-in functions for good: it needs a process of its own.
 */

type Native = (this: unknown, ...given: unknown[]) => unknown;
type Cost = (self: unknown, result: unknown, given: readonly unknown[]) => number;

/** A step is a call; scanning a letter counts as this part of one. */
const letter = 1 / 16;

let steps = 0;
let isCounting = false;

function count(owner: object, name: PropertyKey, cost: Cost = () => 0): void {
  const kept = Object.getOwnPropertyDescriptor(owner, name);
  const native = kept?.value as Native | undefined;
  if (!native) return;
  const value = function (this: unknown, ...given: unknown[]): unknown {
    const result = Reflect.apply(native, this, given);
    if (isCounting) steps += 1 + cost(this, result, given);
    return result;
  };
  Object.defineProperty(owner, name, { ...kept, value });
}

/** Each call of the callback counts: a search may end early. */
function countCalls(name: keyof unknown[] & string): void {
  const kept = Object.getOwnPropertyDescriptor(Array.prototype, name);
  const native = kept?.value as Native | undefined;
  if (!native) return;
  const value = function (this: unknown, call: Native | undefined, ...given: unknown[]): unknown {
    if (!call) return Reflect.apply(native, this, [call]);
    const counted: Native = function (this: unknown, ...own) {
      if (isCounting) steps++;
      return Reflect.apply(call, this, own);
    };
    return Reflect.apply(native, this, [counted, ...given]);
  };
  Object.defineProperty(Array.prototype, name, { ...kept, value });
}

const lengthOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);
const wholeText: Cost = (self) => lengthOf(self) * letter;
const wholeList: Cost = (self) => lengthOf(self);
/** Everything after the place is moved. */
const moved: Cost = (self, _, [from]) => Math.max(0, lengthOf(self) - (typeof from === 'number' ? from : 0)) * letter;
const found: Cost = (self, result) => (typeof result === 'number' && result >= 0 ? result : lengthOf(self));

/** From the start of the search to the match. */
function searched(self: unknown, result: unknown, [, from]: readonly unknown[]): number {
  const start = typeof from === 'number' ? from : 0;
  const end = typeof result === 'number' && result >= 0 ? result : lengthOf(self);
  return Math.abs(end - start) * letter;
}

/** `test`, `replace`, `matchAll` and `split` all end up here. */
function countPatterns(): void {
  const native = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')?.value as Native;
  RegExp.prototype.exec = function (this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = Reflect.apply(native, this, [text]) as RegExpExecArray | null;
    if (isCounting) {
      // Anchored patterns are tried at the start only.
      const isTied = this.sticky || (this.source.startsWith('^') && !this.multiline);
      const end = match ? match.index + match[0].length : isTied ? from : text.length;
      steps += 1 + (end - from) * letter;
    }
    return match;
  };
}

/** Once in a process. */
export function prepareToCount(): void {
  const iterators: readonly object[] = [[].values(), new Map().entries(), new Set().values(), 'a'[Symbol.iterator]()];
  for (const name of ['map', 'filter', 'flatMap', 'forEach', 'some', 'every', 'find', 'findIndex'] as const)
    countCalls(name);
  for (const name of ['findLast', 'findLastIndex', 'reduce', 'sort', 'toSorted'] as const) countCalls(name);
  for (const name of ['slice', 'concat', 'flat']) count(Array.prototype, name, (_, result) => lengthOf(result));
  for (const name of ['join', 'reverse', 'toReversed', 'fill']) count(Array.prototype, name, wholeList);
  for (const name of ['unshift', 'shift', 'splice']) count(Array.prototype, name, moved);
  for (const name of ['push', 'pop', 'at']) count(Array.prototype, name);
  for (const name of ['indexOf', 'lastIndexOf']) count(Array.prototype, name, found);
  count(Array.prototype, 'includes', (self, isIn) => (isIn === true ? lengthOf(self) / 2 : lengthOf(self)));
  for (const name of ['indexOf', 'lastIndexOf']) count(String.prototype, name, searched);
  for (const name of [
    'includes',
    'trim',
    'trimEnd',
    'trimStart',
    'toLowerCase',
    'toUpperCase',
    'normalize',
    'split',
    'replaceAll',
    'repeat',
  ])
    count(String.prototype, name, wholeText);
  for (const name of ['charAt', 'charCodeAt', 'codePointAt', 'slice', 'startsWith', 'endsWith', 'at'])
    count(String.prototype, name);
  for (const name of ['get', 'set', 'has', 'delete']) count(Map.prototype, name);
  for (const name of ['add', 'has', 'delete']) count(Set.prototype, name);
  count(JSON, 'stringify', (_, result) => lengthOf(result) * letter);
  countPatterns();
  for (const each of iterators) count(Object.getPrototypeOf(each) as object, 'next');
}

export function stepsOf(run: () => unknown): number {
  steps = 0;
  isCounting = true;
  try {
    run();
  } finally {
    isCounting = false;
  }
  return steps;
}
