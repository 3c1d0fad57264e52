/** Offers the words that a paragraph opens with, numbered and in italics, the likeliest at that place first. */
import type { SequenceStep } from '../../document/sequence-runs';
import { sequenceAfter, sequenceSteps } from '../../document/sequence-runs';
import type { Operative, Part, Preambular } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import { withSequence } from '../../vocabulary/opening-forms';
import { openingTable } from '../../vocabulary/opening-table';
import type { OpeningEntry, OpeningPart, Sequence } from '../../vocabulary/openings';
import type { NamedOrgan } from '../../vocabulary/organs';
import { organs } from '../../vocabulary/organs';
import type { Completion } from './completion';
import { likelihoodAt } from './likelihood';
import { endOfPrevious } from './previous-end';
import type { Place } from './place';
import { filterOf, matchOf } from './place';

const mostOffered = 40;

/** What is written of the paragraph so far. */
interface Begun {
  /** The number with the blank behind it; empty where none is written. */
  readonly number: string;
  /** `*` or `_`; empty where none is written. */
  readonly sign: string;
  readonly letters: string;
  /** Where the paragraph goes on behind the cursor. */
  readonly end: number;
  readonly isLast: boolean;
}

export function openingCompletions(place: Place): readonly Completion[] {
  const { part, text, lineStart, resolution } = place;
  if (!part || resolution.language !== 'en' || (part.type !== 'resolution' && part.type !== 'lettered')) return [];
  if (!part.organLine || part.organLine.span.start >= lineStart) return [];
  const begun = begunAt(place);
  if (!begun) return [];
  const previous = previousOf(part, lineStart);
  if (previous === 'closed') return [];
  const number = begun.number === '' ? nextNumber(text, part, lineStart) : '';
  const isOperative = begun.number !== '' || part.operative.some(({ span }) => span.start < lineStart);
  if (isOperative) return offers(place, begun, 'operative', previous, number).slice(0, mostOffered);
  const preambular = offers(place, begun, 'preambular', previous, '');
  const operative = previous ? offers(place, begun, 'operative', previous, number) : [];
  return [...preambular.slice(0, mostOffered - 10), ...operative].slice(0, mostOffered);
}

function begunAt({ text, offset, lineStart, lineEnd }: Place): Begun | undefined {
  const match = /^ {0,3}((?:\*\*)?\d{1,3}\\?\.(?:\*\*)?[ \t]+)?([*_]?)([A-Za-z][A-Za-z’' -]{0,80})?$/.exec(
    text.slice(lineStart, offset),
  );
  if (!match) return undefined;
  const [, number = '', sign = '', letters = ''] = match;
  if (number === '' && !/(?:^|\n)[ \t]*\r?\n$/.test(text.slice(Math.max(0, lineStart - 200), lineStart)))
    return undefined;
  const rest = text.slice(offset, lineEnd);
  const closing = sign !== '' && rest.startsWith(sign) ? 1 : 0;
  const isLast = rest.slice(closing).trim() === '';
  if (!isLast && !/^\s/.test(rest.slice(closing))) return undefined;
  return { number, sign, letters, end: isLast ? lineEnd : offset + closing, isLast };
}

/** The paragraph before, where nothing but notes and remarks stands between; `closed` behind the end of the text. */
function previousOf({ blocks }: Part, lineStart: number): Preambular | Operative | 'closed' | undefined {
  let previous: Preambular | Operative | undefined;
  let isClosed = false;
  for (const block of blocks) {
    if (block.span.start >= lineStart) break;
    if (block.kind === 'preambular' || block.kind === 'operative') previous = block;
    else if (block.kind !== 'comment' && block.kind !== 'page-break' && block.kind !== 'note') previous = undefined;
    isClosed = block.kind === 'closing-line' || block.kind === 'note';
  }
  return isClosed ? 'closed' : previous;
}

/** The next number, written as the one before: `13. `, `**13.** `. */
function nextNumber(text: string, { operative }: Part, lineStart: number): string {
  const before = operative.filter(({ span }) => span.start < lineStart);
  const last = before.at(-1);
  if (!last?.number) return `${before.length + 1}. `;
  const { span, contentStart, number } = last;
  const lead = text.slice(span.start, Math.min(contentStart, span.start + 24));
  const { start, end } = number.figures;
  return lead.slice(0, start - span.start) + String(number.value + 1) + lead.slice(end - span.start);
}

function offers(
  place: Place,
  begun: Begun,
  part: OpeningPart,
  previous: Preambular | Operative | undefined,
  number: string,
): readonly Completion[] {
  const organ = place.organ === undefined || place.organ === 'OTHER' ? 'GA' : place.organ;
  const sign = begun.sign || signOf(place, previous) || '*';
  const correction = previous && endOfPrevious(place, previous, part === 'preambular' ? ',' : endBefore(previous));
  const step = stepOf(place, part, previous);
  const likelihood = likelihoodAt(place, part, organ, previous?.kind !== part);
  const found: { readonly completion: Completion; readonly score: number }[] = [];
  for (const entry of openingTable(part).values()) {
    if (entry.status === 'misspelt' || (entry.status === 'model-un' && !place.isForModelUn)) continue;
    for (const { sequence, why, share } of variantsOf(entry, step, begun.letters, likelihood.inTurn(entry))) {
      const words = withSequence(part, entry.phrase, sequence);
      const match =
        begun.letters === '' ? 1 : Math.max(matchOf(begun.letters, words), matchOf(begun.letters, entry.phrase));
      if (match === 0 || (entry.uses[organ] === 0 && entry.status === 'older')) continue;
      const completion = completionOf(place, begun, { entry, words, sign, number, organ, why, correction });
      if (completion) found.push({ completion, score: match + likelihood.of(entry) * share });
    }
  }
  return found.sort((a, b) => b.score - a.score).map(({ completion }) => completion);
}

/** An operative part ends a preamble with a comma and its own paragraphs with a semicolon. */
const endBefore = (previous: Preambular | Operative): ',' | ';' => (previous.kind === 'preambular' ? ',' : ';');

/** The emphasis of the paragraph before: `*`, `_`. */
const signOf = ({ text }: Place, previous: Preambular | Operative | undefined): string => {
  const emphasis = previous?.opening?.emphasis;
  return emphasis ? text.slice(emphasis.span.start, emphasis.content.start) : '';
};

interface Variant {
  readonly sequence: Sequence | undefined;
  /** Why it has also or further, in a sentence. */
  readonly why: string | undefined;
  /** Of the likelihood of the opening. */
  readonly share: number;
}

/** The paragraph before in its run; undefined where a new paragraph takes neither also nor further after it. */
function stepOf(
  { part, text, organ }: Place,
  kind: OpeningPart,
  previous: Preambular | Operative | undefined,
): SequenceStep | undefined {
  if (!part || organ === 'SC' || previous?.kind !== kind) return undefined;
  return sequenceSteps(part, text).find(({ paragraph }) => paragraph === previous);
}

/** With also or further where the paragraph before asks for it, or where the drafter has begun to write the word. */
function variantsOf(
  { part: kind, phrase, repetition }: OpeningEntry,
  step: SequenceStep | undefined,
  letters: string,
  inTurn: number,
): readonly Variant[] {
  const plain: Variant = { sequence: undefined, why: undefined, share: 1 };
  const typed = /\b(also|further)\b/i.exec(letters)?.[1]?.toLowerCase() as Sequence | undefined;
  const asTyped: readonly Variant[] = typed ? [{ ...plain, sequence: typed }] : [];
  const expected = step?.base === phrase.toLowerCase() ? sequenceAfter(step.sequence) : undefined;
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
  { entry, words, sign, number, organ, why, correction }: Written,
): Completion | undefined {
  const typed = begun.sign + begun.letters;
  const next = entry.nextWord === undefined ? '' : `${entry.nextWord} `;
  const text = `${number}${sign}${words}${sign}${begun.isLast ? ` ${next}` : ''}`;
  const uses =
    entry.status === 'model-un'
      ? 'taught for Model United Nations'
      : `${entry.uses[organ].toLocaleString('en')} ${entry.uses[organ] === 1 ? 'paragraph' : 'paragraphs'} of the ${organs[organ].shortName}`;
  return {
    kind: 'opening',
    label: number + words,
    detail: uses,
    ...(why !== undefined && { documentation: why }),
    edit: { span: { start: offset - typed.length, end: begun.end }, text },
    filterText: filterOf(typed, begun.sign + words),
    ...(correction && { additionalEdits: [correction] }),
  };
}
