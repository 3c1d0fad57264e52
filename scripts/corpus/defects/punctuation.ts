/** Slips of the mark at the end of a paragraph, and before a list. */
import { endingOf } from '../../../server/src/core/reading/endings';
import type { Operative, Resolution } from '../../../server/src/core/document/nodes';
import type { RuleId } from '../../../server/src/core/rules/index';
import { lists } from './numbering';
import { type Defect, own, type Paragraph, type Planting, preambles, replace, without } from './planting';

/** Replaces the mark at the end of a paragraph's own text. */
const endedWith = (text: string, nodes: readonly Paragraph[], from: string, to: string): readonly Planting[] =>
  without(
    nodes.map((node) => {
      const last = node.children.length > 0 ? undefined : node.fragments.at(-1);
      const mark = last && endingOf(text, last).mark;
      return mark?.sign === from ? replace(mark.span.start, mark.span.end, to) : undefined;
    }),
  );

const ended = (
  name: string,
  rule: RuleId,
  nodesOf: (resolution: Resolution) => readonly Paragraph[],
  from: string,
  to: string,
): Defect => ({
  name,
  rule,
  isRestored: true,
  places: (resolution) => endedWith(resolution.text, nodesOf(resolution), from, to),
});

const notLast = (resolution: Resolution): readonly Operative[] =>
  own(resolution).flatMap(({ operative }) => operative.slice(0, -1));
const last = (resolution: Resolution): readonly Operative[] =>
  own(resolution).flatMap(({ operative }) => operative.slice(-1));

export const punctuationDefects: readonly Defect[] = [
  ended('preambular paragraph with a semicolon', 'preambular-ending', preambles, ',', ';'),
  ended('preambular paragraph with a full stop', 'preambular-ending', preambles, ',', '.'),
  ended('preambular paragraph without a mark', 'preambular-ending', preambles, ',', ''),
  ended('operative paragraph with a comma', 'operative-ending', notLast, ';', ','),
  ended('operative paragraph with a full stop', 'operative-ending', notLast, ';', '.'),
  ended('operative paragraph without a mark', 'operative-ending', notLast, ';', ''),
  ended('last paragraph with a semicolon', 'last-paragraph-ending', last, '.', ';'),
  ended('last paragraph without a mark', 'last-paragraph-ending', last, '.', ''),
  ...[',', ';', ''].map((sign): Defect => ({
    name: `list introduced by “${sign}”`,
    rule: 'missing-colon-before-subparagraphs',
    isRestored: true,
    places: (resolution) =>
      without(
        lists(resolution).map((node) => {
          const [first] = node.fragments;
          const intro = first && {
            start: first.start,
            end: Math.min(first.end, node.children[0]?.span.start ?? first.end),
          };
          const mark = intro && endingOf(resolution.text, intro).mark;
          return mark?.sign === ':' ? replace(mark.span.start, mark.span.end, sign) : undefined;
        }),
      ),
  })),
];
