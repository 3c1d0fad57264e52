/** Slips of the organ line and of the order of the parts. */
import { withoutNoteMarks } from '../../../server/src/core/notation/markup';
import type { OrganLine, Resolution } from '../../../server/src/core/document/nodes';
import { type Defect, operatives, own, preambles, replace, without } from './planting';

const lineOf = (text: string, offset: number): { start: number; end: number } => ({
  start: text.lastIndexOf('\n', offset - 1) + 1,
  end: text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset),
});

const organLines = (resolution: Resolution): readonly OrganLine[] =>
  without(own(resolution).map(({ organLine }) => organLine));

export const structureDefects: readonly Defect[] = [
  {
    name: 'organ line lost',
    rule: 'missing-organ-line',
    isRestored: false,
    places: (resolution) =>
      own(resolution).length > 1
        ? []
        : organLines(resolution).map(({ span }) => {
            const { start, end } = lineOf(resolution.text, span.start);
            return replace(
              start,
              end,
              '',
              preambles(resolution)[0]?.span.start ?? operatives(resolution)[0]?.span.start ?? 0,
            );
          }),
  },
  {
    name: 'organ line in roman type',
    rule: 'malformed-organ-line',
    isRestored: true,
    places: (resolution) =>
      without(
        organLines(resolution).map(({ emphasis, name }) =>
          emphasis?.style === 'italic' ? replace(emphasis.span.start, emphasis.span.end, name.value) : undefined,
        ),
      ),
  },
  {
    name: 'organ line without its comma',
    rule: 'malformed-organ-line',
    isRestored: true,
    places: (resolution) =>
      preambles(resolution).length === 0
        ? []
        : without(organLines(resolution).map(({ endMark }) => endMark && replace(endMark.start, endMark.end, ''))),
  },
  {
    name: 'preambular paragraph among the operative ones',
    rule: 'preamble-after-operative',
    isRestored: false,
    places: (resolution) => {
      const [first, second] = operatives(resolution);
      const moved = preambles(resolution).find((node) => node.fragments.length === 1 && node.children.length === 0);
      if (!first || !second || !moved?.opening?.emphasis || own(resolution).length > 1) return [];
      const text = `${withoutNoteMarks(resolution.text.slice(moved.span.start, moved.span.end))}\n\n`;
      return [{ edits: [{ span: { start: second.span.start, end: second.span.start }, text }], at: second.span.start }];
    },
  },
];
