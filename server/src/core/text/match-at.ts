/** Patterns are shared, and sticky and global ones keep where they stopped: nothing else may read or set that. */

/** The match at `at` of a sticky pattern; the first from there on of a global one. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The end of that match, without a list of its groups. */
export function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

export const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
