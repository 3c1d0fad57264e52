/** Runs of neighbouring paragraphs with the same opening, whose second takes "also", the third "further", the fourth neither. */
import { memo } from '../kept/memo';
import { findOpening, openingEntry } from '../vocabulary/openings';
import type { OpeningPart, Sequence } from '../vocabulary/openings';
import type { Opening, Operative, Part, Preambular } from '../document/nodes';

/** A paragraph in its run. */
export interface SequenceStep {
  readonly paragraph: Preambular | Operative;
  /** The opening without also and further, in small letters: `calls upon`. */
  readonly base: string;
  readonly sequence: Sequence | undefined;
  /** What the place in the run asks for; undefined for neither word. */
  readonly expected: Sequence | undefined;
  /**
   * Why it stands so. `begins`: another opening, or another addressee, comes before. `follows`: the same as in the
   * paragraph before. `unclear`: it cannot be told whether the two are addressed alike.
   */
  readonly relation: 'begins' | 'follows' | 'unclear';
  /** The paragraph before, where it has the same opening. */
  readonly previous: Preambular | Operative | undefined;
}

/** No drafter opens more neighbouring paragraphs alike; a hostile text could, and each would be changed with all others. */
const maxRunLength = 60;

/**
 * The steps of the run that the step at `index` stands in, with what the cycle asks of each from the first on; empty
 * where the run is longer than any drafter's.
 */
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

/** What follows "plain, also, further". */
const cycle: readonly (Sequence | undefined)[] = [undefined, 'also', 'further'];

/** What the paragraph behind one with `sequence` takes, where both open alike: `also` behind none, none behind `further`. */
export const sequenceAfter = (sequence: Sequence | undefined): Sequence | undefined =>
  cycle[(cycle.indexOf(sequence) + 1) % cycle.length];

/**
 * The steps of a part, in order of place. Each is held against the paragraph before as that is printed, so that one slip
 * does not make the rest of its run wrong. A heading, a table or other text between ends a run.
 */
export const sequenceSteps = memo(({ blocks }: Part, text: string): readonly SequenceStep[] => {
  const steps: SequenceStep[] = [];
  let previous: SequenceStep | undefined;
  for (const block of blocks) {
    if (block.kind === 'preambular' || block.kind === 'operative') {
      previous = stepOf(block, previous, text);
      if (previous) steps.push(previous);
    } else if (!isTransparent.has(block.kind)) {
      previous = undefined;
    }
  }
  return steps;
});

/** What may stand between two paragraphs of a run. */
const isTransparent: ReadonlySet<string> = new Set(['comment', 'page-break', 'note']);

function stepOf(
  paragraph: Preambular | Operative,
  previous: SequenceStep | undefined,
  text: string,
): SequenceStep | undefined {
  const { opening } = paragraph;
  if (!opening?.emphasis) return undefined;
  const { base, sequence } = unitOf(paragraph.kind, opening, text);
  const same = previous?.paragraph.kind === paragraph.kind && previous.base === base ? previous : undefined;
  const relation = same ? relationOf(base, same.paragraph, paragraph, text) : 'begins';
  const expected = same && relation === 'follows' ? sequenceAfter(same.sequence) : undefined;
  return { paragraph, base, sequence, expected, relation, previous: same?.paragraph };
}

/** The phrase that is counted; where italics stop short of it, as in "*Calls* upon", the phrase that is meant. */
function unitOf(
  kind: OpeningPart,
  { words, span }: Opening,
  text: string,
): { readonly base: string; readonly sequence: Sequence | undefined } {
  const read = readOpening(words);
  if (openingEntry(kind, read.base)) return read;
  return { ...read, base: findOpening(kind, text, span.start)?.base.toLowerCase() ?? read.base };
}

/** @param words of an opening: `Also calls upon`, `Recalling further` */
export function readOpening(words: string): { readonly base: string; readonly sequence: Sequence | undefined } {
  const all = words.toLowerCase().split(/\s+/);
  const sequence = all.find((word) => word === 'also' || word === 'further');
  return { base: all.filter((word) => word !== sequence).join(' '), sequence };
}

function relationOf(
  base: string,
  before: Preambular | Operative,
  paragraph: Preambular | Operative,
  text: string,
): SequenceStep['relation'] {
  if (paragraph.kind === 'preambular') return 'follows';
  const kind = openingEntry('operative', base)?.repetition;
  if (kind === 'content') return 'follows';
  if (kind !== 'addressee') return 'unclear';
  const [one, other] = [addresseeOf(before, text), addresseeOf(paragraph, text)];
  if (one === undefined || other === undefined) return 'unclear';
  if (one === other) return 'follows';
  const nouns = new Set(nounsOf(one));
  return nounsOf(other).some((noun) => nouns.has(noun)) ? 'unclear' : 'begins';
}

/**
 * Whom a paragraph tells to do something: "the Secretary-General" in "*Requests* the Secretary-General to report". In
 * small letters, on one line; undefined where it does not read so.
 */
export function addresseeOf({ opening, span }: Preambular | Operative, text: string): string | undefined {
  if (!opening) return undefined;
  const from = opening.emphasis?.span.end ?? opening.span.end;
  const words = text
    .slice(from, Math.min(span.end, from + 400))
    .replace(/\s+/g, ' ')
    .replace(/^,? ?(?:in this (?:regard|context|connection)|therefore|however|accordingly|once again|again), ?/, '')
    // Italics that stop short: "*Calls* upon States to …".
    .replace(/^ ?upon /, '');
  const addressee = /^ ?([^;:.]{3,300}?),? to [a-z]/.exec(words)?.[1];
  if (addressee === undefined || /\bthat\b/.test(addressee) || isThing.test(addressee)) return undefined;
  return addressee.toLowerCase().trim();
}

/** "Closer cooperation", "efforts": no article, no capital and no word for people who act. */
const isThing =
  /^(?!(?:the|all|its|those|each|other|relevant|both)\b)(?![^,]*\b(?:countries|parties|governments|donors|stakeholders|entities|organizations|institutions|partners|bodies|agencies|authorities|leaders|members?)\b)[a-z]/;

const common =
  /^(?:the|and|of|all|other|relevant|its|their|for|with|within|concerned|on|in|as|well|those|that|have|not|yet|united|nations|international|national)$/;

const nounsOf = (addressee: string): readonly string[] =>
  addressee.split(/[^\p{L}-]+/u).filter((word) => word.length > 2 && !common.test(word));
