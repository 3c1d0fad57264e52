/** Offers whole paragraphs at their start, in the body's wording, numbered, with placeholders. */
import { withoutEmphasis } from '../../notation/markup';
import { addresseeOf, sequenceAfter } from '../../reading/sequence-runs';
import type { Operative, Preambular } from '../../document/nodes';
import { withSequence } from '../../vocabulary/opening-forms';
import type { Sequence } from '../../vocabulary/openings';
import type { Completion, Piece } from './completion';
import { type ParagraphTemplate, paragraphTemplates } from './paragraph-templates';
import type { ParagraphStart } from './paragraph-start';
import { correctionBefore, paragraphStartAt, signAt, stepBefore } from './paragraph-start';
import type { Place } from './place';
import { filterOf, matchOf } from './place';

export function paragraphCompletions(place: Place): readonly Completion[] {
  if (place.isForAdopted) return [];
  const start = paragraphStartAt(place);
  if (!start?.begun.isLast) return [];
  return paragraphTemplates(place)
    .filter(
      ({ part }) =>
        part === (start.isOperative ? 'operative' : 'preambular') || (part === 'operative' && start.previous),
    )
    .flatMap((template) => completionOf(place, start, template));
}

function completionOf(place: Place, start: ParagraphStart, template: ParagraphTemplate): readonly Completion[] {
  const { begun, previous } = start;
  const { name, part, rest } = template;
  const opening = withSequence(part, template.opening, sequenceOf(place, previous, template));
  const byName = begun.sign === '' && matchOf(begun.letters, name) === 2;
  if (!byName && matchOf(begun.letters, `${opening} ${wordsOf(rest)}`) === 0) return [];
  const sign = signAt(place, begun, previous);
  const number = part === 'operative' ? start.number : '';
  const pieces: readonly Piece[] = [`${number}${sign}${opening}${sign} `, ...rest, endMark(place, template)];
  const firstExample = pieces.findIndex((piece) => typeof piece !== 'string' && piece.isExample);
  const typed = begun.sign + begun.letters;
  const correction = correctionBefore(place, part, previous);
  return [
    {
      kind: 'paragraph',
      label: name,
      detail: withoutEmphasis(wordsOf(pieces)),
      edit: {
        span: { start: place.offset - typed.length, end: begun.end },
        text: wordsOf(firstExample < 0 ? pieces : pieces.slice(0, firstExample)),
      },
      filterText: byName ? filterOf(typed, name) : begun.sign + filterOf(begun.letters, opening),
      pieces,
      ...(correction && { additionalEdits: [correction] }),
    },
  ];
}

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('');

/** “Also” or “further”, if the paragraph before has the same opening and, for a request, the same addressee. */
function sequenceOf(
  place: Place,
  previous: Preambular | Operative | undefined,
  { part, opening, rest: [first] }: ParagraphTemplate,
): Sequence | undefined {
  const step = stepBefore(place, part, previous);
  if (step?.base !== opening.toLowerCase()) return undefined;
  if (
    opening === 'Requests' &&
    previous?.kind === 'operative' &&
    addresseeOf(previous, place.text) !== (typeof first === 'string' ? first.toLowerCase() : undefined)
  )
    return undefined;
  return sequenceAfter(step.sequence);
}

function endMark({ offset, part: within }: Place, { part, isLast }: ParagraphTemplate): ',' | ';' | '.' {
  if (part === 'preambular') return ',';
  return isLast && !within?.operative.some(({ span }) => span.start > offset) ? '.' : ';';
}
