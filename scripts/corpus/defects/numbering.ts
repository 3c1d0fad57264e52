/** Slips of numbers and letters. */
import type { Operative, Resolution } from '../../../server/src/core/document/nodes';
import { subParagraphsOf } from '../../../server/src/core/reading/walk';
import { type Defect, operatives, own, type Planting, replace, without } from './planting';

const numbered = (resolution: Resolution): readonly Operative[] =>
  operatives(resolution).filter(({ number }) => number && number.value > 1);
/** Paragraphs with a list of at least three items. */
export const lists = (resolution: Resolution): readonly Operative[] =>
  operatives(resolution).filter(
    (node) => subParagraphsOf(node).filter(({ label }) => label.alphabet === 'letter').length > 2,
  );

/** Changes the figures of paragraphs in the middle of the numbering. */
const renumbered = (resolution: Resolution, change: (value: number) => number): readonly Planting[] =>
  without(
    numbered(resolution).map(({ number }) =>
      number && operatives(resolution).some((each) => each.number?.value === number.value + 1)
        ? replace(number.figures.start, number.figures.end, String(change(number.value)))
        : undefined,
    ),
  );

export const numberingDefects: readonly Defect[] = [
  {
    name: 'number used twice',
    rule: 'duplicate-paragraph-number',
    isRestored: true,
    places: (resolution) => renumbered(resolution, (value) => value - 1),
  },
  {
    name: 'number too high',
    rule: 'skipped-paragraph-number',
    isRestored: true,
    places: (resolution) => renumbered(resolution, (value) => value + 7),
  },
  {
    name: 'numbers skipped to the end',
    rule: 'skipped-paragraph-number',
    isRestored: true,
    places: (resolution) => {
      const all = numbered(resolution);
      const [middle] = all.slice(Math.floor(all.length / 2));
      if (own(resolution).length > 1 || !middle?.number) return [];
      const moved = all.filter((node) => node.span.start >= middle.span.start);
      const edits = moved.map(({ number }) => ({
        span: number?.figures ?? middle.span,
        text: String((number?.value ?? 0) + 1),
      }));
      return [{ edits, at: middle.span.start }];
    },
  },
  {
    name: 'blank before the full stop of a number',
    rule: 'blank-in-paragraph-number',
    isRestored: true,
    places: (resolution) =>
      numbered(resolution).flatMap(({ number }) =>
        number && resolution.text.startsWith('.', number.figures.end)
          ? [replace(number.figures.end, number.figures.end, ' ')]
          : [],
      ),
  },
  {
    name: 'number missing',
    rule: 'missing-paragraph-number',
    isRestored: true,
    places: (resolution) =>
      without(
        numbered(resolution).map(({ number, contentStart }) => number && replace(number.span.start, contentStart, '')),
      ),
  },
  {
    name: 'first number not 1',
    rule: 'first-paragraph-number',
    isRestored: true,
    places: (resolution) =>
      operatives(resolution).length < 3
        ? []
        : without(
            operatives(resolution)
              .slice(0, 1)
              .map(({ number }) => number && replace(number.figures.start, number.figures.end, '2')),
          ),
  },
  {
    name: 'single paragraph numbered',
    rule: 'numbered-single-paragraph',
    isRestored: true,
    places: (resolution) =>
      resolution.organ === 'SC' ||
      operatives(resolution).length !== 1 ||
      resolution.parts.some(({ type }) => type === 'embedded')
        ? []
        : operatives(resolution).map(({ contentStart }) => replace(contentStart, contentStart, '1. ')),
  },
  {
    name: 'letter of a sub-paragraph skipped',
    rule: 'subparagraph-sequence',
    isRestored: true,
    places: (resolution) =>
      lists(resolution).map((node) => {
        const item = subParagraphsOf(node)[1];
        return replace(item?.label.span.start ?? 0, item?.label.span.end ?? 0, '(x)');
      }),
  },
  {
    name: 'sub-paragraphs of the first degree with roman numerals',
    rule: 'subparagraph-degree',
    isRestored: false,
    places: (resolution) =>
      resolution.organ === 'SC'
        ? []
        : lists(resolution)
            .filter((node) => subParagraphsOf(node).length < 8)
            .map((node) => {
              const edits = subParagraphsOf(node).map(({ label }, index) => ({
                span: label.span,
                text: `(${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'][index] ?? ''})`,
              }));
              return { edits, at: edits[0]?.span.start ?? 0 };
            }),
  },
];
