/** From note marks to notes, from references to paragraphs, and back, and between all places that cite one document. */
import {
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import { definitionAt, highlightsAt, referencesAt } from '../../core/ide/things/navigation';
import { citingPlaces, declaringPlaces, type DraftsAtHand } from '../citing-places';
import { toLocation, toOffset, toRange } from '../convert';
import type { DraftDocument } from '../draft-document';
import type { Drafts } from '../drafts';
import type { Feature } from '../feature';

export const definition: Feature = {
  capability: () => ({ definitionProvider: true }),

  listen: ({ connection, drafts, guard, onFailure }) =>
    connection.onDefinition(
      guard<DefinitionParams, Location[]>('textDocument/definition', [], async ({ textDocument, position }) => {
        const draft = await drafts.at(textDocument.uri);
        if (!draft) return [];
        const { resolution, lines } = draft.analysis;
        const { spans, document } = definitionAt(resolution, toOffset(lines, position));
        if (document === undefined) return spans.map((span) => toLocation(draft, span));
        return declaringPlaces(document, await withOthers(drafts, draft), onFailure);
      }),
    ),
};

export const references: Feature = {
  capability: () => ({ referencesProvider: true }),

  listen: ({ connection, drafts, guard, onFailure }) =>
    connection.onReferences(
      guard<ReferenceParams, Location[]>('textDocument/references', [], async (params) => {
        const { textDocument, position, context } = params;
        const draft = await drafts.at(textDocument.uri);
        if (!draft) return [];
        const { resolution, lines } = draft.analysis;
        const { includeDeclaration } = context;
        const { spans, document } = referencesAt(resolution, toOffset(lines, position), includeDeclaration);
        if (document === undefined) return spans.map((span) => toLocation(draft, span));
        const all = await withOthers(drafts, draft);
        return [
          ...(includeDeclaration ? declaringPlaces(document, all, onFailure) : []),
          ...citingPlaces(document, all, onFailure),
        ];
      }),
    ),
};

export const documentHighlights: Feature = {
  capability: () => ({ documentHighlightProvider: true }),

  listen: ({ connection, drafts, guard }) =>
    connection.onDocumentHighlight(
      guard<DocumentHighlightParams, DocumentHighlight[]>(
        'textDocument/documentHighlight',
        [],
        async ({ textDocument, position }) => {
          const analysis = (await drafts.at(textDocument.uri))?.analysis;
          if (!analysis) return [];
          const { resolution, lines } = analysis;
          return highlightsAt(resolution, toOffset(lines, position)).map(({ span, isOwn }) => ({
            range: toRange(lines, span),
            kind: isOwn ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
          }));
        },
      ),
    ),
};

/** The draft in front first, then the others that are open, then those that were checked and are not open. */
async function withOthers(drafts: Drafts, draft: DraftDocument): Promise<DraftsAtHand> {
  const others = (await drafts.all()).filter(({ uri }) => uri !== draft.uri);
  return { open: [draft, ...others], closed: drafts.allClosed() };
}
