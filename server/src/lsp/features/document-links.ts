/** Links to the documents that a draft cites. */
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { linksOf } from '../../core/ide/show/links';
import { toRange } from '../convert';
import type { Feature } from '../feature';

export const documentLinks: Feature = {
  capability: () => ({ documentLinkProvider: { resolveProvider: false } }),

  listen: ({ connection, drafts, guard, onFailure }) =>
    connection.onDocumentLinks(
      guard<DocumentLinkParams, DocumentLink[]>('textDocument/documentLink', [], async ({ textDocument }) => {
        const analysis = (await drafts.at(textDocument.uri))?.analysis;
        if (!analysis) return [];
        return linksOf(analysis.resolution, onFailure).map(({ span, url, tooltip }) => ({
          range: toRange(analysis.lines, span),
          target: url,
          tooltip,
        }));
      }),
    ),
};
