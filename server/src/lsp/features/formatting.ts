/** Layout of a draft, whole or some lines of it: the edits are as small as they can be. */
import type { DocumentFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { formatEdits, formatRangeEdits } from '../../core/ide/format/format';
import { formatOptionsOf } from '../../core/settings';
import { toSpan, toTextEdit } from '../convert';
import type { Feature } from '../feature';

export const documentFormatting: Feature = {
  capability: () => ({ documentFormattingProvider: true }),

  listen: ({ connection, drafts, guard }) =>
    connection.onDocumentFormatting(
      guard<DocumentFormattingParams, TextEdit[]>('textDocument/formatting', [], async ({ textDocument }) => {
        const draft = await drafts.at(textDocument.uri);
        if (!draft) return [];
        const { analysis, settings } = draft;
        const edits = formatEdits(analysis.resolution, formatOptionsOf(settings));
        return edits.map((edit) => toTextEdit(analysis.lines, edit));
      }),
    ),
};

export const rangeFormatting: Feature = {
  capability: () => ({ documentRangeFormattingProvider: true }),

  listen: ({ connection, drafts, guard }) =>
    connection.onDocumentRangeFormatting(
      guard<DocumentRangeFormattingParams, TextEdit[]>(
        'textDocument/rangeFormatting',
        [],
        async ({ textDocument, range }) => {
          const draft = await drafts.at(textDocument.uri);
          if (!draft) return [];
          const { analysis, settings } = draft;
          const edits = formatRangeEdits(analysis.resolution, formatOptionsOf(settings), toSpan(analysis.lines, range));
          return edits.map((edit) => toTextEdit(analysis.lines, edit));
        },
      ),
    ),
};
