/**
 * Runs of adjacent paragraphs with the same opening: the second takes "also", the third "further", the fourth neither.
 */
import { Kept, livesOf } from '../kept/lives';
import { memo } from '../kept/memo';
import { findOpening, openingEntry } from '../vocabulary/openings';
import type { OpeningPart, Sequence } from '../vocabulary/openings';
import type { Opening, Operative, Part, Preambular, Resolution } from '../document/nodes';

/** A paragraph in its run. */
export interface SequenceStep {
  readonly paragraph: Preambular | Operative;
  /** The opening without “also” and “further”, in lower case: `calls upon`. */
  readonly base: string;
  readonly sequence: Sequence | undefined;
  /** The word due at its place in the run; undefined for neither. */
  readonly expected: Sequence | undefined;
  /**
   * The reason. `begins`: another opening or addressee precedes. `follows`: the same as before. `unclear`: the
   * addressees may differ.
   */
  readonly relation: 'begins' | 'follows' | 'unclear';
  /** The previous paragraph, if it has the same opening. */
  readonly previous: Preambular | Operative | undefined;
}

/** Limit against hostile texts; no drafter repeats an opening so often, and each step would change with all others. */
const maxRunLength = 60;

/** The steps of the run around `index` with their due words; empty if the run is too long. */
export function runOf(
  steps: readonly SequenceStep[],
  index: number,
): readonly { readonly step: SequenceStep; readonly right: Sequence | undefined }[] {
  let from = index;
  while (steps[from]?.relation === 'follows' && index - from < maxRunLength) from--;
  let to = index + 1;
  while (steps[to]?.relation === 'follows' && to - index < maxRunLength) to++;
  if (to - from >= maxRunLength) return [];
  return steps.slice(from, to).map((step, place) => ({ step, right: cycle[place % cycle.length] }));
}

/** The cycle after "plain, also, further". */
const cycle: readonly (Sequence | undefined)[] = [undefined, 'also', 'further'];

/** The word after a paragraph with `sequence` and the same opening: `also` after none, none after `further`. */
export const sequenceAfter = (sequence: Sequence | undefined): Sequence | undefined =>
  cycle[(cycle.indexOf(sequence) + 1) % cycle.length];

/**
 * The steps of a part, in order of place. Each is compared with the previous one as printed, so that one slip does not
 * spoil the rest of the run. A heading, a table or other text ends a run.
 */
export const sequenceSteps = memo(({ blocks }: Part, resolution: Resolution): readonly SequenceStep[] => {
  const words = wordsOf(resolution);
  const steps: SequenceStep[] = [];
  let previous: SequenceStep | undefined;
  for (const block of blocks) {
    if (block.kind === 'preambular' || block.kind === 'operative') {
      previous = stepOf(block, previous, words);
      if (previous) steps.push(previous);
    } else if (!isTransparent.has(block.kind)) {
      previous = undefined;
    }
  }
  return steps;
});

/** Blocks that do not interrupt a run. */
const isTransparent: ReadonlySet<string> = new Set(['comment', 'page-break', 'note']);

function stepOf(
  paragraph: Preambular | Operative,
  previous: SequenceStep | undefined,
  words: Words,
): SequenceStep | undefined {
  if (!paragraph.opening?.emphasis) return undefined;
  const { base, sequence } = words.unit(paragraph, paragraph.opening);
  const same = previous?.paragraph.kind === paragraph.kind && previous.base === base ? previous : undefined;
  const relation = same ? relationOf(base, same.paragraph, paragraph, words) : 'begins';
  const expected = same && relation === 'follows' ? sequenceAfter(same.sequence) : undefined;
  return { paragraph, base, sequence, expected, relation, previous: same?.paragraph };
}

interface Unit {
  readonly base: string;
  readonly sequence: Sequence | undefined;
}

/** What steps are made of, kept with each paragraph. */
interface Words {
  unit(paragraph: Preambular | Operative, opening: Opening): Unit;
  addressee(paragraph: Preambular | Operative): string | undefined;
}

const units = new Kept<Unit>((unit) => unit);
const addressees = new Kept<{ readonly words: string | undefined }>((addressee) => addressee);

function wordsOf(resolution: Resolution): Words {
  const lives = livesOf(resolution);
  const { text } = resolution;
  return {
    unit: (paragraph, opening) =>
      units.of(lives.get(paragraph), paragraph, () => unitOf(paragraph.kind, opening, text)),
    addressee: (paragraph) =>
      addressees.of(lives.get(paragraph), paragraph, () => ({ words: addresseeOf(paragraph, text) })).words,
  };
}

/** The counted phrase; with short italics, as in "*Calls* upon", the phrase meant. */
function unitOf(kind: OpeningPart, { words, span }: Opening, text: string): Unit {
  const read = readOpening(words);
  if (openingEntry(kind, read.base)) return read;
  return { ...read, base: findOpening(kind, text, span.start)?.base.toLowerCase() ?? read.base };
}

/** @param words of an opening: `Also calls upon`, `Recalling further` */
export function readOpening(words: string): Unit {
  const all = words.toLowerCase().split(/\s+/);
  const sequence = all.find((word) => word === 'also' || word === 'further');
  return { base: all.filter((word) => word !== sequence).join(' '), sequence };
}

function relationOf(
  base: string,
  before: Preambular | Operative,
  paragraph: Preambular | Operative,
  words: Words,
): SequenceStep['relation'] {
  if (paragraph.kind === 'preambular') return 'follows';
  const kind = openingEntry('operative', base)?.repetition;
  if (kind === 'content') return 'follows';
  if (kind !== 'addressee') return 'unclear';
  const [one, other] = [words.addressee(before), words.addressee(paragraph)];
  if (one === undefined || other === undefined) return 'unclear';
  if (one === other) return 'follows';
  const nouns = new Set(nounsOf(one));
  return nounsOf(other).some((noun) => nouns.has(noun)) ? 'unclear' : 'begins';
}

/**
 * The addressee of a paragraph: "the Secretary-General" in "*Requests* the Secretary-General to report". In lower case,
 * on one line; undefined if there is none.
 */
export function addresseeOf({ opening, span }: Preambular | Operative, text: string): string | undefined {
  if (!opening) return undefined;
  const from = opening.emphasis?.span.end ?? opening.span.end;
  const words = text
    .slice(from, Math.min(span.end, from + 400))
    .replace(/\s+/g, ' ')
    .replace(/^,? ?(?:in this (?:regard|context|connection)|therefore|however|accordingly|once again|again), ?/, '')
    // Short italics: "*Calls* upon States to …".
    .replace(/^ ?upon /, '');
  const addressee = /^ ?([^;:.]{3,300}?),? to [a-z]/.exec(words)?.[1];
  if (addressee === undefined || /\bthat\b/.test(addressee) || isThing.test(addressee)) return undefined;
  return addressee.toLowerCase().trim();
}

/** "Closer cooperation", "efforts": no article, no capital and no word for people. */
const isThing =
  /^(?!(?:the|all|its|those|each|other|relevant|both)\b)(?![^,]*\b(?:countries|parties|governments|donors|stakeholders|entities|organizations|institutions|partners|bodies|agencies|authorities|leaders|members?)\b)[a-z]/;

const common =
  /^(?:the|and|of|all|other|relevant|its|their|for|with|within|concerned|on|in|as|well|those|that|have|not|yet|united|nations|international|national)$/;

const nounsOf = (addressee: string): readonly string[] =>
  addressee.split(/[^\p{L}-]+/u).filter((word) => word.length > 2 && !common.test(word));
