/** Whole paragraphs that depend on the adopting body: its wording, and placeholders for the drafter. */
import type { OpeningPart } from '../../vocabulary/openings';
import { organs, type NamedOrgan } from '../../vocabulary/organs';
import { agendaItemOf, itemWords } from './agenda-items';
import type { Piece } from './completion';
import type { Place } from './place';
import { selfReference } from './self-reference';
import { sessionAhead } from './sessions-ahead';

export interface ParagraphTemplate {
  /** Its trigger word: `requests-report`. */
  readonly name: string;
  readonly part: OpeningPart;
  readonly opening: string;
  /** The words after the opening, without the final mark. */
  readonly rest: readonly Piece[];
  /** Whether it usually ends the resolution. */
  readonly isLast?: boolean;
}

/** All names of paragraphs, for any body. */
export const paragraphNames: readonly string[] = [
  'recalling',
  'recalling-other',
  'chapter-vii',
  'requests-report',
  'agenda',
];

/** In the order of the list. */
export function paragraphTemplates(place: Place): readonly ParagraphTemplate[] {
  const organ = place.organ === 'OTHER' ? undefined : place.organ;
  const recalling = { part: 'preambular', opening: 'Recalling' } as const;
  const any: readonly ParagraphTemplate[] = [{ name: 'recalling', ...recalling, rest: ownResolution(organ) }];
  if (organ === undefined) return any;
  return [
    ...any,
    { name: 'recalling-other', ...recalling, rest: resolutionOfOther(organ) },
    ...(organ === 'SC' ? [chapterVii] : []),
    { name: 'requests-report', part: 'operative', opening: 'Requests', rest: report(place, organ) },
    ...(organ === 'GA' && !place.isForModelUn ? [agenda(place)] : []),
  ];
}

const example = (words: string): Piece => ({ words, isExample: true });
const usual = (words: string): Piece => ({ words, isExample: false });

/** The Security Council has the year in the number, and no date. */
const examples: Readonly<Record<NamedOrgan, readonly Piece[]>> = {
  GA: [example('70/1'), ' of ', example('25 September 2015')],
  HRC: [example('48/13'), ' of ', example('8 October 2021')],
  ECOSOC: [example('2023/3'), ' of ', example('7 June 2023')],
  SC: [example('1325 (2000)')],
};

const ownResolution = (organ: NamedOrgan | undefined): readonly Piece[] =>
  organ === undefined ? ['its ', usual('previous resolutions on the matter')] : ['its resolution ', ...examples[organ]];

const resolutionOfOther = (organ: NamedOrgan): readonly Piece[] =>
  organ === 'GA'
    ? [usual(organs.ECOSOC.name), ' resolution ', ...examples.ECOSOC]
    : [usual(organs.GA.name), ' resolution ', ...examples.GA];

const chapterVii: ParagraphTemplate = {
  name: 'chapter-vii',
  part: 'preambular',
  opening: 'Acting',
  rest: ['under Chapter VII of the Charter of the United Nations'],
};

function report({ resolution, organ: self, isForModelUn }: Place, organ: NamedOrgan): readonly Piece[] {
  const subject = usual(`the implementation of ${selfReference(self)}`);
  // The addressee apart, for comparison.
  if (organ === 'SC')
    return [secretaryGeneral, ' to report to the Council within ', example('60'), ' days on ', subject];
  // Model United Nations conferences have no later sessions.
  if (isForModelUn) return [secretaryGeneral, ` to report to the ${organs[organ].name} on `, subject];
  const session = usual(sessionAhead(resolution, 1) ?? 'next session');
  const addressee = organ === 'HRC' ? highCommissioner : secretaryGeneral;
  return [addressee, ` to submit to the ${organs[organ].name} at its `, session, ' a report on ', subject];
}

const secretaryGeneral = 'the Secretary-General';
const highCommissioner = 'the United Nations High Commissioner for Human Rights';

function agenda({ resolution }: Place): ParagraphTemplate {
  const item = agendaItemOf(resolution);
  const session = usual(sessionAhead(resolution, 1) ?? 'next session');
  return {
    name: 'agenda',
    part: 'operative',
    opening: 'Decides',
    rest: [
      'to include in the provisional agenda of its ',
      session,
      ...(item ? [itemWords(item)] : [' the item entitled “', example('Title of the agenda item'), '”']),
    ],
    isLast: true,
  };
}
