/** Keeps a computed value as long as its key. */

/**
 * Computes a value on first use, and keeps it as long as its key.
 * @param read must give the same for one key, whatever comes beside it
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
