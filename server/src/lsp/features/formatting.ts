/** Layout of a draft, whole or some lines of it, in minimal edits. */
import { toSpan, toTextEdits } from '../convert';
import type { Feature } from '../feature';
import { onDraft } from '../on-draft';

export const documentFormatting: Feature = {
  capability: () => ({ documentFormattingProvider: true }),

  listen: (session) =>
    session.connection.onDocumentFormatting(
      onDraft(session, 'textDocument/formatting', [], ({ analysis }) => toTextEdits(analysis.lines, analysis.format())),
    ),
};

export const rangeFormatting: Feature = {
  capability: () => ({ documentRangeFormattingProvider: true }),

  listen: (session) =>
    session.connection.onDocumentRangeFormatting(
      onDraft(session, 'textDocument/rangeFormatting', [], ({ analysis }, { range }) =>
        toTextEdits(analysis.lines, analysis.format(toSpan(analysis.lines, range))),
      ),
    ),
};
