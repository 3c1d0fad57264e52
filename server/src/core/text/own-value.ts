/** Asks a table that is an object, such as settings that someone has written, by a word from outside. */

/** What stands under the name itself; not what every object has, such as `constructor`. */
export const ownValue = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  // eslint-disable-next-line project/word-tables -- the one place that looks first
  Object.hasOwn(table, name) ? table[name] : undefined;
