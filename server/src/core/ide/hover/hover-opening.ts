/** Explains an opening: its part, and its uses by the bodies of the United Nations. */
import type { Operative, Preambular, Resolution } from '../../document/nodes';
import { paragraphsOf } from '../../reading/walk';
import { touches } from '../../text/span';
import type { OpeningEntry, OpeningPart } from '../../vocabulary/openings';
import { findOpening, nearestOpening, openingEntry, participleFor, verbFor } from '../../vocabulary/openings';
import type { NamedOrgan } from '../../vocabulary/organs';
import { organs } from '../../vocabulary/organs';
import { escapeMarkdown } from '../wording/escape';
import type { Hover } from './card';

/** The adopted texts behind the counts. */
const counted: readonly (readonly [NamedOrgan, string])[] = [
  ['GA', 'sessions 74 to 80'],
  ['SC', '2000 to 2026'],
  ['HRC', 'sessions 54 to 60'],
  ['ECOSOC', '2021 to 2025'],
];

const source = '*Source: resolutions of the United Nations, counted for this product. Not an official list.*';

/** English only: openings of other languages were not counted. */
export function openingHoverAt(resolution: Resolution, offset: number): Hover | undefined {
  if (resolution.language !== 'en') return undefined;
  const paragraph = paragraphWithOpening(resolution, offset);
  if (!paragraph?.opening) return undefined;
  const { span, words } = paragraph.opening;
  return { span, markdown: describe(paragraph.kind, words, resolution).join('\n\n') };
}

function paragraphWithOpening(resolution: Resolution, offset: number): Preambular | Operative | undefined {
  for (const paragraph of paragraphsOf(resolution)) {
    if (paragraph.span.start > offset) return undefined;
    if (paragraph.kind !== 'preambular' && paragraph.kind !== 'operative') continue;
    if (paragraph.opening && touches(paragraph.opening.span, offset)) return paragraph;
  }
  return undefined;
}

function describe(part: OpeningPart, words: string, { organ }: Resolution): readonly string[] {
  const entry = openingEntry(part, words);
  if (entry) return describeEntry(entry);
  const other = openingEntry(otherPart(part), words);
  if (other) return [...misplaced(part, other), ...describeEntry(other).slice(1)];
  const start = findOpening(part, words, 0, organ);
  if (start?.entry) {
    const whole = `“${escapeMarkdown(words)}” was not counted as a whole.`;
    return [`${whole} It begins with an opening that was:`, ...describeEntry(start.entry)];
  }
  const meant = start ? undefined : meantBy(part, words);
  if (meant) return meant;
  const made = start ? 'It is made of words that paragraphs do open with, but' : 'It';
  return [
    `**${escapeMarkdown(words)}** stands where ${kindOf(part)} opens.`,
    `${made} is not among the openings counted in adopted texts, so that its use is not known here.`,
  ];
}

/** About the likely meaning of a misspelt opening, as proposed by the finding. */
function meantBy(part: OpeningPart, words: string): readonly string[] | undefined {
  if (findOpening(otherPart(part), words)) return undefined;
  const nearest = nearestOpening(part, words);
  const entry = nearest === undefined ? undefined : openingEntry(part, nearest);
  if (nearest === undefined || !entry) return undefined;
  return [
    `**${escapeMarkdown(words)}** is not a known opening. Did you mean **${escapeMarkdown(nearest)}**?`,
    ...describeEntry(entry),
  ];
}

function describeEntry(entry: OpeningEntry): readonly string[] {
  const { part, phrase, status, instead } = entry;
  switch (status) {
    case 'misspelt':
      return [
        `**${phrase}** is a misspelling; United Nations texts write **${instead ?? ''}**.`,
        ...describeUses(entry, 'The misspelt form was found in adopted texts all the same'),
      ];
    case 'model-un':
      return [
        `**${phrase}** is printed in guides for Model United Nations as an opening of ${kindOf(part)}.`,
        'It was found in no adopted text of the United Nations.',
      ];
    case 'older':
      return [
        `**${phrase}** opens ${kindOf(part)}, in earlier texts of the Security Council only.`,
        ...describeUses(entry, 'Paragraphs that open with it, counted in adopted texts'),
      ];
    case 'current':
      return [
        `**${phrase}** opens ${kindOf(part)}.${following(entry)}`,
        ...describeUses(entry, 'Paragraphs that open with it, counted in adopted texts'),
      ];
  }
}

function describeUses(entry: OpeningEntry, lead: string): readonly string[] {
  const total = counted.reduce((sum, [organ]) => sum + entry.uses[organ], 0);
  if (total === 0) return ['It was not found in the recent adopted texts that were counted.', source];
  const rows = counted.map(([organ, texts]) => `| ${organs[organ].name} | ${texts} | ${grouped(entry.uses[organ])} |`);
  const table = ['| Body | Texts counted | Paragraphs |', '| --- | --- | ---: |', ...rows].join('\n');
  return [`${lead}: ${grouped(total)}.`, table, ...describeSequence(entry), source];
}

function describeSequence({ usesWithAlso, usesWithFurther }: OpeningEntry): readonly string[] {
  const uses = [
    ...(usesWithAlso > 0 ? [`${grouped(usesWithAlso)} with *also*`] : []),
    ...(usesWithFurther > 0 ? [`${grouped(usesWithFurther)} with *further*`] : []),
  ];
  return uses.length > 0 ? [`In some of them a second word shows repetition: ${uses.join(', ')}.`] : [];
}

function misplaced(part: OpeningPart, { phrase, status }: OpeningEntry): readonly string[] {
  const form = part === 'operative' ? verbFor(phrase) : participleFor(phrase);
  const known = status === 'current' && form !== undefined && openingEntry(part, form) ? form : undefined;
  const advice = known ? ` For ${kindOf(part)} the form is **${known}**.` : '';
  return [`**${phrase}** opens ${kindOf(otherPart(part))}; here it stands in ${kindOf(part)}.${advice}`];
}

const following = ({ nextWord }: OpeningEntry): string =>
  nextWord ? ` It is nearly always followed by “${nextWord}”.` : '';

const otherPart = (part: OpeningPart): OpeningPart => (part === 'preambular' ? 'operative' : 'preambular');

const kindOf = (part: OpeningPart): string =>
  part === 'preambular' ? 'a preambular paragraph' : 'an operative paragraph';

/** `4,698`. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
