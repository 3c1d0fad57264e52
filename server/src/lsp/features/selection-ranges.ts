/** Widens a selection step by step: word, clause, paragraph, section, part. */
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionsIn } from '../../core/ide/outline/selection';
import type { LineIndex, Span } from '../../core/index';
import { toOffset, toRange } from '../convert';
import type { Feature } from '../feature';

export const selectionRanges: Feature = {
  capability: () => ({ selectionRangeProvider: true }),

  listen: ({ connection, drafts, guard }) =>
    connection.onSelectionRanges(
      guard<SelectionRangeParams, SelectionRange[]>(
        'textDocument/selectionRange',
        [],
        async ({ textDocument, positions }) => {
          const analysis = (await drafts.at(textDocument.uri))?.analysis;
          if (!analysis) return [];
          const at = selectionsIn(analysis.resolution);
          return positions.map((position) => nested(analysis.lines, at(toOffset(analysis.lines, position))));
        },
      ),
    ),
};

function nested(lines: LineIndex, spans: readonly Span[]): SelectionRange {
  let range: SelectionRange | undefined;
  for (const span of [...spans].reverse()) {
    range = { range: toRange(lines, span), ...(range ? { parent: range } : {}) };
  }
  return range ?? { range: toRange(lines, { start: 0, end: 0 }) };
}
