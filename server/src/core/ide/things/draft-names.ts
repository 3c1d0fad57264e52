/** The searchable names of a draft: its title, parts, paragraphs by their first words, and cited documents. */
import { citationsOf } from '../../reading/citations/citations';
import type { Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import { documentKey } from './documents';
import type { OutlineItem, OutlineKind } from '../outline/outline';
import { outlineOf } from '../outline/outline';

export interface DraftName {
  readonly kind: OutlineKind | 'citation';
  /** `OP12 Requests the Secretary-General …`, `A/78/62`, `70/1 (A/RES/70/1)`. */
  readonly name: string;
  readonly span: Span;
}

/** The name of the draft in a list: its title, else its number or symbol. */
export const draftTitle = ({ heading: { title, number, symbol } }: Resolution): string | undefined =>
  (title ?? number ?? symbol)?.value;

/** All names of a draft, by kind and place; each cited document once, at its first place. */
export const namesOf = (resolution: Resolution): readonly DraftName[] => [
  ...outlineOf(resolution).flatMap(itemNames),
  ...citedNames(resolution),
];

/** Whether a name contains every word of `query`, in any case and with any accents. */
export function nameTest(query: string): (name: string) => boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return (name) => {
    const folded = fold(name);
    return words.every((word) => folded.includes(word));
  };
}

const itemNames = ({ kind, name, detail, selection, children }: OutlineItem): readonly DraftName[] => [
  { kind, name: detail === '' ? name : `${name} ${detail}`, span: selection },
  ...children.flatMap(itemNames),
];

function citedNames(resolution: Resolution): readonly DraftName[] {
  const names = new Map<string, DraftName>();
  for (const citation of citationsOf(resolution)) {
    const { text, symbol, span } = citation;
    const key = documentKey(citation);
    const name =
      symbol === undefined || text.includes('/RES/') || text.startsWith(symbol) ? text : `${text} (${symbol})`;
    if (!names.has(key)) names.set(key, { kind: 'citation', name, span });
  }
  return [...names.values()];
}

// Most names are ASCII, and there may be a hundred thousand of them.
const fold = (words: string): string => (/^[ -~]*$/.test(words) ? words.toLowerCase() : withoutAccents(words));

const withoutAccents = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
