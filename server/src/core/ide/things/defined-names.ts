/** Finds names that a draft introduces: (“the Mechanism”), hereinafter referred to as “the Plan”. */
import type { Resolution } from '../../document/nodes';
import { runningText } from '../../reading/running-text';
import type { Span } from '../../text/span';

export interface DefinedName {
  readonly span: Span;
  /** Whether the name is introduced here, rather than used. */
  readonly isDefinition: boolean;
}

/** Limit of names; later ones are ignored. */
const maxNames = 30;

const given =
  /(?:\((?:(?:the|hereinafter|hereafter)(?: referred to as| called)? )?|\b(?:hereinafter|hereafter|henceforth)(?: (?:referred to as|called|known as))? )(?:the )?[“"](?:the )?(\p{Lu}[\p{L}’ -]{2,60})[”"]/gu;

/** In order of place; names have capitals, and are found exactly. */
export function definedNamesOf(resolution: Resolution): readonly DefinedName[] {
  const { text } = resolution;
  const names = new Map<string, number>();
  const found: DefinedName[] = [];
  const pieces = runningText(resolution);
  for (const { range } of pieces) {
    for (const match of text.slice(range.start, range.end).matchAll(given)) {
      const name = match[1];
      if (name === undefined || names.has(name) || names.size >= maxNames) continue;
      const start = range.start + match.index + match[0].length - 1 - name.length;
      names.set(name, start);
      found.push({ span: { start, end: start + name.length }, isDefinition: true });
    }
  }
  if (names.size === 0) return [];
  for (const { range } of pieces) {
    const words = text.slice(range.start, range.end);
    for (const [name, defined] of names) {
      for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
        const start = range.start + at;
        const end = start + name.length;
        const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(end)) && !/[\p{L}\p{N}]/u.test(text.charAt(start - 1));
        if (isWhole && start > defined) found.push({ span: { start, end }, isDefinition: false });
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
