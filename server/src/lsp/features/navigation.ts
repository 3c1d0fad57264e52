/** From note marks to notes, from references to paragraphs, and back, and between all places that cite one document. */
import {
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import { documentAt } from '../../core/ide/things/cited-document';
import { highlightsAt } from '../../core/ide/things/highlights';
import { noteDefinitionsAt, noteReferencesAt } from '../../core/ide/things/notes';
import { paragraphDefinitionsAt, paragraphReferencesAt } from '../../core/ide/things/paragraph-references';
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
        const offset = toOffset(lines, position);
        const notes = either(noteDefinitionsAt(resolution, offset), () => paragraphDefinitionsAt(resolution, offset));
        const cited = notes.length > 0 ? undefined : documentAt(resolution, offset);
        if (cited) return declaringPlaces(cited.key, await withOthers(drafts, draft), onFailure);
        return notes.map((span) => toLocation(draft, span));
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
        const offset = toOffset(lines, position);
        const { includeDeclaration } = context;
        const notes = either(noteReferencesAt(resolution, offset, includeDeclaration), () =>
          paragraphReferencesAt(resolution, offset, includeDeclaration),
        );
        const cited = notes.length > 0 ? undefined : documentAt(resolution, offset);
        if (!cited) return notes.map((span) => toLocation(draft, span));
        const all = await withOthers(drafts, draft);
        return [
          ...(context.includeDeclaration ? declaringPlaces(cited.key, all, onFailure) : []),
          ...citingPlaces(cited.key, all, onFailure),
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

const either = <Item>(first: readonly Item[], second: () => readonly Item[]): readonly Item[] =>
  first.length > 0 ? first : second();

/** The draft in front first, then the others that are open, then those that were checked and are not open. */
async function withOthers(drafts: Drafts, draft: DraftDocument): Promise<DraftsAtHand> {
  const others = (await drafts.all()).filter(({ uri }) => uri !== draft.uri);
  return { open: [draft, ...others], closed: drafts.allClosed() };
}
