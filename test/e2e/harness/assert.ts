/** Assertions on plain values; the worker host has no `node:assert`. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

const show = (value: unknown): string => JSON.stringify(sorted(value), undefined, 2) ?? String(value);

/** Same content, whatever the order of the keys. */
export const equal = (actual: unknown, expected: unknown, about = 'value'): void => {
  if (show(actual) !== show(expected)) {
    throw new Error(`${about} differs\nexpected: ${show(expected)}\nactual:   ${show(actual)}`);
  }
};

export function ok(value: unknown, about: string): asserts value {
  if (!value) throw new Error(about);
}
