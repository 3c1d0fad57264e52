/** Widens a selection step by step: word, clause, paragraph, section, part. */
import type { SelectionRange } from 'vscode-languageserver';
import type { LineIndex, Span } from '../../core/index';
import { toOffset, toRange } from '../convert';
import type { Feature } from '../feature';
import { onDraft } from '../on-draft';

export const selectionRanges: Feature = {
  capability: () => ({ selectionRangeProvider: true }),

  listen: (session) =>
    session.connection.onSelectionRanges(
      onDraft(session, 'textDocument/selectionRange', [], ({ analysis }, { positions }): SelectionRange[] =>
        analysis
          .selections(positions.map((position) => toOffset(analysis.lines, position)))
          .map((spans) => nested(analysis.lines, spans)),
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
