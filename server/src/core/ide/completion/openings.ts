/** Offers openings, numbered and in italics, the likeliest first. */
import type { SequenceStep } from '../../reading/sequence-runs';
import { sequenceAfter } from '../../reading/sequence-runs';
import type { Operative, Preambular } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import { withSequence } from '../../vocabulary/opening-forms';
import { baseOf } from '../../vocabulary/opening-table';
import type { OpeningEntry, OpeningPart, Sequence } from '../../vocabulary/openings';
import type { NamedOrgan } from '../../vocabulary/organs';
import { organs } from '../../vocabulary/organs';
import type { Completion } from './completion';
import { likelihoodAt } from './likelihood';
import { italicLength, openingsFor } from './openings-of-profile';
import type { Begun } from './paragraph-start';
import { correctionBefore, paragraphStartAt, signAt, stepBefore } from './paragraph-start';
import type { Place } from './place';
import { filterOf, matchOf } from './place';

const maxOffered = 40;
/** The weight of an opening in a user's profile, beside practice: it ranks among the first ten or so. */
const shareOfOwn = 0.02;

export function openingCompletions(place: Place): readonly Completion[] {
  const start = paragraphStartAt(place);
  if (!start) return [];
  const { begun, previous, number } = start;
  if (start.isOperative) return offers(place, begun, 'operative', previous, number).slice(0, maxOffered);
  const preambular = offers(place, begun, 'preambular', previous, '');
  const operative = previous ? offers(place, begun, 'operative', previous, number) : [];
  return [...preambular.slice(0, maxOffered - 10), ...operative].slice(0, maxOffered);
}

function offers(
  place: Place,
  begun: Begun,
  part: OpeningPart,
  previous: Preambular | Operative | undefined,
  number: string,
): readonly Completion[] {
  const organ = place.organ === undefined || place.organ === 'OTHER' ? 'GA' : place.organ;
  const sign = signAt(place, begun, previous);
  const correction = correctionBefore(place, part, previous);
  const step = stepBefore(place, part, previous);
  const likelihood = likelihoodAt(place, part, organ, previous?.kind !== part);
  const found: { readonly completion: Completion; readonly score: number }[] = [];
  for (const { entry, isOwn } of openingsFor(place, part)) {
    for (const { sequence, why, share } of variantsOf(entry, step, begun.letters, likelihood.inTurn(entry))) {
      const words = withSequence(part, entry.phrase, sequence);
      const match =
        begun.letters === '' ? 1 : Math.max(matchOf(begun.letters, words), matchOf(begun.letters, entry.phrase));
      if (match === 0 || (entry.uses[organ] === 0 && entry.status === 'older' && !isOwn)) continue;
      const completion = completionOf(place, begun, { entry, isOwn, words, sign, number, organ, why, correction });
      if (completion)
        found.push({ completion, score: match + (likelihood.of(entry) + (isOwn ? shareOfOwn : 0)) * share });
    }
  }
  return found.sort((a, b) => b.score - a.score).map(({ completion }) => completion);
}

interface Variant {
  readonly sequence: Sequence | undefined;
  /** The reason for “also” or “further”, in a sentence. */
  readonly why: string | undefined;
  /** Of the likelihood of the opening. */
  readonly share: number;
}

/** With “also” or “further” if the paragraph before calls for it, or the drafter has begun the word. */
function variantsOf(
  { part: kind, phrase, repetition }: OpeningEntry,
  step: SequenceStep | undefined,
  letters: string,
  inTurn: number,
): readonly Variant[] {
  const plain: Variant = { sequence: undefined, why: undefined, share: 1 };
  const typed = /\b(also|further)\b/i.exec(letters)?.[1]?.toLowerCase() as Sequence | undefined;
  const asTyped: readonly Variant[] = typed ? [{ ...plain, sequence: typed }] : [];
  const expected = step?.base === baseOf(phrase) ? sequenceAfter(step.sequence) : undefined;
  if (!expected) return [plain, ...asTyped];
  const why = `“${expected}”, because the paragraph before opens with the same words`;
  const next: Variant = { sequence: expected, why: `With ${why}.`, share: inTurn };
  if (kind === 'preambular' || repetition === 'content') return [next];
  return [
    { ...next, why: `With ${why}. If it speaks to someone else, it takes the plain words.` },
    { ...plain, share: 1 - inTurn },
  ];
}

interface Written {
  readonly entry: OpeningEntry;
  readonly isOwn: boolean;
  readonly words: string;
  readonly sign: string;
  readonly number: string;
  readonly organ: NamedOrgan;
  readonly why: string | undefined;
  readonly correction: Edit | undefined;
}

function completionOf(
  { offset }: Place,
  begun: Begun,
  { entry, isOwn, words, sign, number, organ, why, correction }: Written,
): Completion | undefined {
  const typed = begun.sign + begun.letters;
  const next = entry.nextWord !== undefined && begun.isLast ? ` ${entry.nextWord}` : '';
  const italic = isOwn ? italicLength(entry.part, words, organ) : words.length;
  const text = `${number}${sign}${words.slice(0, italic)}${sign}${words.slice(italic)}${next}${begun.isLast ? ' ' : ''}`;
  const uses = isOwn
    ? 'an opening of your profile'
    : entry.status === 'model-un'
      ? 'taught for Model United Nations'
      : `${entry.uses[organ].toLocaleString('en')} ${entry.uses[organ] === 1 ? 'paragraph' : 'paragraphs'} of the ${organs[organ].shortName}`;
  return {
    kind: 'opening',
    label: number + words + next,
    detail: uses,
    ...(why !== undefined && { documentation: why }),
    edit: { span: { start: offset - typed.length, end: begun.end }, text },
    filterText: begun.sign + filterOf(begun.letters, words),
    ...(correction && { additionalEdits: [correction] }),
  };
}
