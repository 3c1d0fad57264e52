/** Works an answer out once for each object that it is about, and lets go of it with the object. */
export const memo = <Key extends object, Value>(read: (key: Key) => Value): ((key: Key) => Value) => {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let known = kept.get(key);
    if (!known) kept.set(key, (known = { value: read(key) }));
    return known.value;
  };
};
