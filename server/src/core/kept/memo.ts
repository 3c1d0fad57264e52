/** Keeps what was worked out for a node beside it, and takes it over to the node that it has become in an edited draft. */

/** Works a value out when it is first asked for, and keeps it as long as its key. */
export function memo<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let known = kept.get(key);
    if (!known) kept.set(key, (known = { value: read(key) }));
    return known.value;
  };
}

/** The node of an earlier version that says the same, `by` UTF-16 units before. */
interface Origin {
  readonly node: object;
  readonly by: number;
}

const origins = new WeakMap<object, Origin>();

/**
 * Says that a node stands unchanged in a later version of its draft.
 * @param by how far it has moved, in UTF-16 units
 */
export function continueAs(before: object, after: object, by: number): void {
  const first = origins.get(before);
  // Always the first of them: a chain would keep every version of the draft alive.
  origins.set(after, first ? { node: first.node, by: first.by + by } : { node: before, by });
}

/** Values that depend on the words of a node and of its neighbours alone: they outlive the version they were read in. */
export class Kept<Value> {
  private readonly values = new WeakMap<object, Value>();

  /** @param moved the value with its offsets moved on by some units */
  constructor(private readonly moved: (value: Value, by: number) => Value) {}

  /** What is kept for a node, or for what it was before; undefined where nothing is. */
  get(node: object): Value | undefined {
    const own = this.values.get(node);
    if (own !== undefined) return own;
    const origin = origins.get(node);
    const first = origin && this.values.get(origin.node);
    if (first === undefined) return undefined;
    const value = origin?.by ? this.moved(first, origin.by) : first;
    this.values.set(node, value);
    return value;
  }

  set(node: object, value: Value): void {
    this.values.set(node, value);
    const origin = origins.get(node);
    if (origin) this.values.set(origin.node, origin.by ? this.moved(value, -origin.by) : value);
  }
}

/**
 * A memo of what depends on the words of a node alone.
 * @param moved the value with its offsets moved on by some units
 */
export function memoOfWords<Node extends object, Value>(
  read: (node: Node, text: string) => Value,
  moved: (value: Value, by: number) => Value,
): (node: Node, text: string) => Value {
  const kept = new Kept<{ readonly value: Value }>(({ value }, by) => ({ value: moved(value, by) }));
  return (node, text) => {
    let known = kept.get(node);
    if (!known) kept.set(node, (known = { value: read(node, text) }));
    return known.value;
  };
}
