/** Slips of opening words and their italics. */
import type { Resolution } from '../../../server/src/core/document/nodes';
import { participleFor, verbFor } from '../../../server/src/core/vocabulary/openings';
import { type Defect, operatives, type Paragraph, type Planting, preambles, replace, without } from './planting';

const opened = <Node extends Paragraph>(
  nodes: readonly Node[],
  plant: (node: Node, words: string, emphasis: { start: number; end: number }) => Planting | undefined,
): readonly Planting[] =>
  without(
    nodes.map((node) => {
      const emphasis = node.opening?.emphasis;
      if (!node.opening || emphasis?.style !== 'italic' || node.opening.span.end !== emphasis.content.end)
        return undefined;
      return plant(node, node.opening.words, emphasis.span);
    }),
  );

const roman = (_node: Paragraph, words: string, { start, end }: { start: number; end: number }): Planting =>
  replace(start, end, words);

/** Adds the next roman word to the italics. */
const widened = (resolution: Resolution, nodes: readonly Paragraph[]): readonly Planting[] =>
  opened(nodes, (_node, words, { start, end }) => {
    const next = /^ (its|the|that|of|to|all|Member)(?= )/.exec(resolution.text.slice(end, end + 20))?.[0];
    return next === undefined ? undefined : replace(start, end + next.length, `*${words}${next}*`);
  });

const needsWhole =
  /^(?:(?:also|further) )?(?:calls upon|bearing in mind|taking into account|expresses (?:its|deep|grave).*|expressing (?:its|deep|grave).*|.* with (?:appreciation|concern|satisfaction|deep concern|grave concern))$/i;

const narrowed = (nodes: readonly Paragraph[], isChosen: (words: string) => boolean): readonly Planting[] =>
  opened(nodes, (_node, words, { start, end }) => {
    const cut = /^\S+/.exec(words)?.[0] ?? '';
    return isChosen(words) && cut !== words && !/^(?:also|further)$/i.test(cut)
      ? replace(start, end, `*${cut}*${words.slice(cut.length)}`)
      : undefined;
  });

const misspelt = (nodes: readonly Paragraph[]): readonly Planting[] =>
  opened(nodes, (_node, words, { start, end }) =>
    words.length > 7 && !words.includes(' ')
      ? replace(start, end, `*${words.slice(0, 4)}${words.slice(5)}*`)
      : undefined,
  );

export const openingDefects: readonly Defect[] = [
  {
    name: 'operative verb in roman type',
    rule: 'operative-opening-not-italic',
    isRestored: true,
    places: (resolution) => opened(operatives(resolution), roman),
  },
  {
    name: 'preambular opening in roman type',
    rule: 'preambular-opening-not-italic',
    isRestored: true,
    places: (resolution) => opened(preambles(resolution), roman),
  },
  {
    name: 'italics over the next word',
    rule: 'italics-too-long',
    isRestored: true,
    places: (resolution) =>
      resolution.organ === 'SC' ? [] : widened(resolution, [...preambles(resolution), ...operatives(resolution)]),
  },
  {
    name: 'comma inside the italics',
    rule: 'italics-too-long',
    isRestored: true,
    places: (resolution) =>
      resolution.organ === 'SC'
        ? []
        : opened(operatives(resolution), (_node, words, { start, end }) =>
            resolution.text.startsWith(',', end) ? replace(start, end + 1, `*${words},*`) : undefined,
          ),
  },
  {
    name: 'italics over the first word of a phrase only',
    rule: 'italics-too-short',
    isRestored: true,
    places: (resolution) =>
      resolution.organ === 'SC'
        ? []
        : narrowed([...preambles(resolution), ...operatives(resolution)], (words) => needsWhole.test(words)),
  },
  {
    name: '“also” or “further” outside the italics',
    rule: 'italics-too-short',
    isRestored: true,
    places: (resolution) =>
      resolution.organ === 'SC' ? [] : narrowed(preambles(resolution), (words) => /^\w+ (?:also|further)$/.test(words)),
  },
  {
    name: 'participle misspelt',
    rule: 'misspelt-opening',
    isRestored: true,
    places: (resolution) => misspelt(preambles(resolution)),
  },
  {
    name: 'verb misspelt',
    rule: 'misspelt-opening',
    isRestored: true,
    places: (resolution) => misspelt(operatives(resolution)),
  },
  {
    name: 'no verb at all',
    rule: 'unknown-opening',
    isRestored: false,
    places: (resolution) =>
      opened(operatives(resolution), (_node, _words, { start, end }) => replace(start, end, '*Countries*')),
  },
  {
    name: 'participle in the operative part',
    rule: 'participle-in-operative-part',
    isRestored: true,
    places: (resolution) =>
      opened(operatives(resolution), (_node, words, { start, end }) => {
        const participle = participleFor(words);
        return participle !== undefined && verbFor(participle) === words
          ? replace(start, end, `*${participle}*`)
          : undefined;
      }),
  },
  {
    name: 'verb in the preamble',
    rule: 'verb-in-preamble',
    isRestored: true,
    places: (resolution) =>
      opened(preambles(resolution), (_node, words, { start, end }) => {
        const verb = verbFor(words);
        return verb !== undefined && participleFor(verb) === words ? replace(start, end, `*${verb}*`) : undefined;
      }),
  },
];
