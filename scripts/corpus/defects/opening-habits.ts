/** Slips in a body's choice of openings, and in “also” and “further”. */
import type { Resolution } from '../../../server/src/core/document/nodes';
import type { Sequence } from '../../../server/src/core/vocabulary/openings';
import { type SequenceStep, sequenceSteps } from '../../../server/src/core/reading/sequence-runs';
import { isJudged } from '../../../server/src/core/rules/support/judged';
import { openingWith } from '../../../server/src/core/rules/support/sequence-fix';
import { type Defect, operatives, type Paragraph, type Planting, preambles, replace, without } from './planting';

const isAssemblyLike = ({ organ }: Resolution): boolean => organ === 'GA' || organ === 'HRC' || organ === 'ECOSOC';

/**
 * Paragraphs outside the Security Council whose opening is exactly the emphasised words; `plant` gives the replacement.
 */
const reworded = (
  resolution: Resolution,
  nodes: readonly Paragraph[],
  plant: (words: string) => string | undefined,
): readonly Planting[] =>
  without(
    nodes.map(({ opening }) => {
      if (!isAssemblyLike(resolution) || opening?.emphasis?.style !== 'italic') return undefined;
      const { start, end } = opening.emphasis.content;
      const words = resolution.text.slice(start, end);
      const other = words === opening.words ? plant(words) : undefined;
      return other === undefined ? undefined : replace(start, end, other);
    }),
  );

/** Openings in their runs, with another sequence word if `plant` gives one. */
const resequenced = (
  resolution: Resolution,
  plant: (step: SequenceStep) => boolean,
  sequence: Sequence | undefined,
): readonly Planting[] => {
  if (!isAssemblyLike(resolution)) return [];
  const steps = resolution.parts.filter(isJudged).flatMap((part) => sequenceSteps(part, resolution));
  return without(
    steps.filter(plant).map((step) => {
      const { opening } = step.paragraph;
      if (!opening || resolution.text.slice(opening.span.start, opening.span.end) !== opening.words) return undefined;
      return replace(opening.span.start, opening.span.end, openingWith(step, sequence));
    }),
  );
};

const changed = (words: string, from: RegExp, to: string): string | undefined =>
  from.test(words) ? words.replace(from, to) : undefined;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();

/** Later roman verbs, put in italics. */
function italicVerbs(resolution: Resolution): readonly Planting[] {
  if (!isAssemblyLike(resolution)) return [];
  return operatives(resolution).flatMap(({ fragments }) =>
    fragments.flatMap(({ start, end }) => {
      const text = resolution.text.slice(start, end);
      if (text.includes('“')) return [];
      return [
        ...text.matchAll(/(?<=, )and (?:requests|encourages|invites|urges|calls upon|stresses|recognizes)\b/g),
      ].map((match) => replace(start + match.index, start + match.index + match[0].length, `*${match[0]}*`));
    }),
  );
}

export const openingHabitDefects: readonly Defect[] = [
  {
    name: '“also” left out',
    rule: 'missing-sequence-word',
    isRestored: true,
    places: (resolution) =>
      resequenced(resolution, ({ sequence, expected }) => !!expected && sequence === expected, undefined),
  },
  {
    name: '“also” behind another opening',
    rule: 'stray-sequence-word',
    isRestored: true,
    places: (resolution) =>
      resequenced(resolution, ({ relation, sequence }) => relation === 'begins' && sequence === undefined, 'also'),
  },
  {
    name: '“Calls on” for “Calls upon”',
    rule: 'opening-of-another-body',
    isRestored: true,
    places: (resolution) =>
      reworded(resolution, operatives(resolution), (words) => changed(words, /(?<=[Cc]alls) upon$/, ' on')),
  },
  {
    name: 'Chapter VII outside the Security Council',
    rule: 'opening-of-another-body',
    isRestored: false,
    places: (resolution) =>
      reworded(resolution, preambles(resolution), () => 'Acting* under Chapter VII of the Charter and *recalling'),
  },
  {
    name: '“also” or “further” before a participle',
    rule: 'sequence-word-position',
    isRestored: true,
    places: (resolution) =>
      reworded(resolution, preambles(resolution), (words) => {
        const [, participle, sequence] = /^(\w+ing|Taking note|\w+ing with concern) (also|further)$/.exec(words) ?? [];
        return participle && sequence ? `${capital(sequence)} ${participle.toLowerCase()}` : undefined;
      }),
  },
  {
    name: '“also” or “further” after a verb',
    rule: 'sequence-word-position',
    isRestored: true,
    places: (resolution) =>
      reworded(resolution, operatives(resolution), (words) => {
        const [, sequence, verb] = /^(Also|Further) (\w+s|takes note|calls upon)$/.exec(words) ?? [];
        return sequence && verb ? `${capital(verb)} ${sequence.toLowerCase()}` : undefined;
      }),
  },
  {
    name: '“also” and “further” both',
    rule: 'doubled-sequence-word',
    isRestored: true,
    places: (resolution) => [
      ...reworded(resolution, operatives(resolution), (words) => changed(words, /^Also /, 'Also further ')),
      ...reworded(resolution, preambles(resolution), (words) => changed(words, /(?<=^\w+ing also)$/, ' further')),
    ],
  },
  {
    name: 'verb of the Security Council',
    rule: 'uncommon-verb',
    isRestored: false,
    places: (resolution) =>
      reworded(resolution, operatives(resolution), (words) => changed(words, /^Requests$/, 'Directs')),
  },
  {
    name: '“We request” for “Requests”',
    rule: 'wrong-mood',
    isRestored: true,
    places: (resolution) =>
      reworded(resolution, operatives(resolution), (words) => {
        const verb = /^(?:Requests|Encourages|Urges|Invites|Recalls|Welcomes|Reaffirms|Decides)$/.exec(words)?.[0];
        return verb && `We ${verb.slice(0, -1).toLowerCase()}`;
      }),
  },
  {
    name: 'later verb in italics',
    rule: 'inner-italic-verb',
    isRestored: true,
    places: italicVerbs,
  },
];
