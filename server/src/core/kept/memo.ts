/** Keeps what was worked out for a value as long as the value. */

/** Works a value out when it is first asked for, and keeps it as long as its key. */
export function memo<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let known = kept.get(key);
    if (!known) kept.set(key, (known = { value: read(key) }));
    return known.value;
  };
}
