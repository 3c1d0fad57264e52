/** Computes a value on first use: a table that many sessions never need. */
export function lazy<Value extends object | number>(read: () => Value): () => Value {
  let known: Value | undefined;
  return () => (known ??= read());
}
