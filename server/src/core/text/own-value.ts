/** Looks up an outside word in a table that is an object, such as users' settings. */

/** The own value of a name, without inherited ones such as `constructor`. */
export const ownValue = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  // eslint-disable-next-line project/word-tables -- the one place that looks first
  Object.hasOwn(table, name) ? table[name] : undefined;
