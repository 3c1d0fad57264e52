/** From note marks to notes, from references to paragraphs, and back, and between all places that cite one document. */
import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import { documentPlaces, type DraftsAtHand } from '../citing-places';
import { toLocation, toRange } from '../convert';
import type { DraftDocument } from '../draft-document';
import type { Feature, Session } from '../feature';
import { atPlace } from '../on-draft';

export const definition: Feature = {
  capability: () => ({ definitionProvider: true }),

  listen: (session) =>
    session.connection.onDefinition(
      atPlace(session, 'textDocument/definition', [], async (draft, offset): Promise<Location[]> => {
        const { spans, document } = draft.analysis.definition(offset);
        if (document === undefined) return spans.map((span) => toLocation(draft, span));
        return documentPlaces(document, 'declared', await atHand(session, draft), session.onFailure);
      }),
    ),
};

export const references: Feature = {
  capability: () => ({ referencesProvider: true }),

  listen: (session) =>
    session.connection.onReferences(
      atPlace(session, 'textDocument/references', [], async (draft, offset, { context }): Promise<Location[]> => {
        const { includeDeclaration } = context;
        const { spans, document } = draft.analysis.references(offset, includeDeclaration);
        if (document === undefined) return spans.map((span) => toLocation(draft, span));
        const all = await atHand(session, draft);
        const places = (which: 'cited' | 'declared'): Location[] =>
          documentPlaces(document, which, all, session.onFailure);
        return [...(includeDeclaration ? places('declared') : []), ...places('cited')];
      }),
    ),
};

export const documentHighlights: Feature = {
  capability: () => ({ documentHighlightProvider: true }),

  listen: (session) =>
    session.connection.onDocumentHighlight(
      atPlace(session, 'textDocument/documentHighlight', [], ({ analysis }, offset): DocumentHighlight[] =>
        analysis.highlights(offset).map(({ span, isOwn }) => ({
          range: toRange(analysis.lines, span),
          kind: isOwn ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        })),
      ),
    ),
};

/** The active draft first, then other open ones, then checked ones that are not open. */
async function atHand({ drafts }: Session, draft: DraftDocument): Promise<DraftsAtHand> {
  const others = (await drafts.all()).filter(({ uri }) => uri !== draft.uri);
  return { open: [draft, ...others], closed: drafts.allClosed() };
}
