/** Counts the references of adopted texts to their own paragraphs, and those that resolve. */
import { internalReferencesOf, stepsOf } from '../../server/src/core/reading/references/internal-references';
import { LineIndex, parse } from '../../server/src/core/index';
import type { AdoptedText } from './texts';

interface ReferenceCount {
  readonly what: string;
  readonly found: number;
  /** All their numbers have one target each. */
  readonly resolved: number;
}

export interface References {
  readonly counts: readonly ReferenceCount[];
  /** `text:line words` of unresolved ones. */
  readonly unresolved: readonly string[];
}

export function countReferences(texts: readonly AdoptedText[]): References {
  const counts = new Map<string, { found: number; resolved: number }>();
  const unresolved: string[] = [];
  for (const { name, text } of texts) {
    for (const reference of internalReferencesOf(parse(text))) {
      const { kind, basis, span, unnumbered } = reference;
      const what = `${kind === 'relative' ? 'preceding paragraph' : kind}, ${basis}`;
      const count = counts.get(what) ?? { found: 0, resolved: 0 };
      const steps = stepsOf(reference);
      const isResolved = steps.length === 0 ? unnumbered !== undefined : steps.every(({ target }) => target);
      counts.set(what, { found: count.found + 1, resolved: count.resolved + (isResolved ? 1 : 0) });
      if (isResolved) continue;
      const { line } = new LineIndex(text).position(span.start);
      unresolved.push(`${name}:${line + 1} ${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`);
    }
  }
  return {
    counts: [...counts].map(([what, count]) => ({ what, ...count })).sort((a, b) => b.found - a.found),
    unresolved,
  };
}
