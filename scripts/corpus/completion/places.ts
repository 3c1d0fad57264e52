/** Places of adopted texts where a drafter would have wanted a list: the text so far, and the next words. */
import type { Operative, Part, Preambular } from '../../../server/src/core/document/nodes';
import { addresseeOf } from '../../../server/src/core/reading/sequence-runs';
import { parse } from '../../../server/src/core/index';
import type { CompletionKind } from '../../../server/src/core/ide/completion/completions';
import { findOpening, openingEntry } from '../../../server/src/core/vocabulary/openings';
import type { AdoptedText } from '../texts';

export interface AskedPlace {
  readonly text: string;
  readonly organ: string;
  readonly kind: CompletionKind;
  readonly part: 'preambular' | 'operative';
  /** The text before the cursor, which ends it. */
  readonly written: string;
  /** The next words: an opening with “also” or “further”, or an addressee in lower case. */
  readonly truth: string;
}

/** The start of each paragraph, with its number, and the place after each operative verb. */
export function placesOf({ name, text, markup }: AdoptedText): readonly AskedPlace[] {
  const { parts } = parse(text);
  return parts
    .filter(({ type, organLine }) => organLine && (type === 'resolution' || type === 'lettered'))
    .flatMap((part) => paragraphsOf(part).flatMap((paragraph) => askedOf(paragraph, text)))
    .map((asked) => ({ ...asked, text: name, organ: markup.organ }));
}

const paragraphsOf = ({ preamble, operative }: Part): readonly (Preambular | Operative)[] => [
  ...preamble,
  ...operative,
];

function askedOf(paragraph: Preambular | Operative, text: string): readonly Omit<AskedPlace, 'text' | 'organ'>[] {
  const { kind: part, opening, contentStart } = paragraph;
  if (!opening?.emphasis) return [];
  const own = { part, kind: 'opening', written: text.slice(0, contentStart), truth: truthOf(paragraph, text) } as const;
  const addressee = part === 'operative' ? addresseeOf(paragraph, text) : undefined;
  if (addressee === undefined || openingEntry('operative', opening.words)?.repetition !== 'addressee') return [own];
  return [own, { part, kind: 'addressee', written: `${text.slice(0, opening.emphasis.span.end)} `, truth: addressee }];
}

/** The whole phrase if its italics stop early: "Calls upon" of "*Calls* upon". */
function truthOf({ kind, opening }: Preambular | Operative, text: string): string {
  if (!opening) return '';
  const words = opening.words.toLowerCase();
  if (openingEntry(kind, words)) return words;
  const found = findOpening(kind, text, opening.span.start);
  if (!found) return words;
  const longest = text
    .slice(opening.span.start, opening.span.start + found.length)
    .replace(/[*_]+/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return longest.length > words.length ? longest : words;
}
