/** Links to cited documents. */
import type { DocumentLink } from 'vscode-languageserver';
import { toRange } from '../convert';
import type { Feature } from '../feature';
import { onDraft } from '../on-draft';

export const documentLinks: Feature = {
  capability: () => ({ documentLinkProvider: { resolveProvider: false } }),

  listen: (session) =>
    session.connection.onDocumentLinks(
      onDraft(session, 'textDocument/documentLink', [], ({ analysis }): DocumentLink[] =>
        analysis.links().map(({ span, url, tooltip }) => ({
          range: toRange(analysis.lines, span),
          target: url,
          tooltip,
        })),
      ),
    ),
};
