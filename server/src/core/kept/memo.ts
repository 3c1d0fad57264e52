/** Keeps what was worked out for a value as long as the value. */

/**
 * Works a value out when it is first asked for, and keeps it as long as its key.
 * @param read what stands beside the key must be the same each time, as the text is that a node was read from
 */
export function memo<Key extends object, Beside extends readonly unknown[], Value>(
  read: (key: Key, ...beside: Beside) => Value,
): (key: Key, ...beside: Beside) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key, ...beside) => {
    let known = kept.get(key);
    if (!known) kept.set(key, (known = { value: read(key, ...beside) }));
    return known.value;
  };
}
