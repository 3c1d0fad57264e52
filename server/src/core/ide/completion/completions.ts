/** Everything that can be written at a place of a draft, the best first. */
import type { Catalogue } from '../../catalogue/catalogue';
import { emptyCatalogue } from '../../catalogue/catalogue';
import type { Resolution } from '../../document/nodes';
import type { ProfileOptions } from '../../profiles/profile';
import { addresseeCompletions } from './addressees';
import { bodyLineCompletions } from './body-lines';
import { citationCompletions } from './citations';
import type { Completion, CompletionKind } from './completion';
import { documentCompletions } from './documents';
import { formulaCompletions } from './formulas';
import { instrumentCompletions } from './instruments';
import { noteCompletions } from './notes';
import { openingCompletions } from './openings';
import { paragraphCompletions } from './paragraphs';
import type { Place } from './place';
import { placeAt } from './place';
import { sessionCompletions } from './sessions';
import type { Asking } from './unasked';
import { isInsideWord } from './unasked';

export type { Completion, CompletionKind } from './completion';

export interface CompletionOptions {
  readonly catalogue?: Catalogue;
  /** The profile; guessed from the draft if left out. */
  readonly profile?: ProfileOptions;
  /** Only these; all if left out. */
  readonly kinds?: readonly CompletionKind[];
  /** Who asks; a person if left out. */
  readonly asking?: Asking;
}

const sources: readonly (readonly [
  kinds: readonly CompletionKind[],
  offer: (place: Place) => readonly Completion[],
])[] = [
  [['citation'], citationCompletions],
  [['document'], documentCompletions],
  [['note'], noteCompletions],
  [['opening'], bodyLineCompletions],
  [['opening'], openingCompletions],
  [['paragraph'], paragraphCompletions],
  [['formula'], formulaCompletions],
  [['session', 'formula'], sessionCompletions],
  [['addressee'], addresseeCompletions],
  [['instrument'], instrumentCompletions],
];

/** @param offset of the cursor, in UTF-16 units; any number can be given */
export function completionsAt(
  resolution: Resolution,
  offset: number,
  { catalogue = emptyCatalogue, profile, kinds, asking = 'person' }: CompletionOptions = {},
): readonly Completion[] {
  const place = placeAt(resolution, offset, catalogue, profile, asking);
  if (!place || (asking !== 'person' && isInsideWord(place.text, offset))) return [];
  const wanted = sources.filter(([given]) => !kinds || given.some((kind) => kinds.includes(kind)));
  return wanted.flatMap(([, offer]) => offer(place)).filter(({ edit }) => isNews(place, edit));
}

/** Existing text is not offered again. */
const isNews = ({ text }: Place, { span, text: written }: Completion['edit']): boolean =>
  text.slice(span.start, span.end) !== written;
