/** From note marks to notes and back: definition, references, highlights. */
import {
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import { noteDefinitionsAt, noteHighlightsAt, noteReferencesAt } from '../../core/ide/notes';
import { toLocation, toOffset, toRange } from '../convert';
import type { Feature } from '../feature';

export const definition: Feature = {
  capability: () => ({ definitionProvider: true }),

  listen: ({ connection, drafts, guard }) =>
    connection.onDefinition(
      guard<DefinitionParams, Location[]>('textDocument/definition', [], async ({ textDocument, position }) => {
        const analysis = (await drafts.at(textDocument.uri))?.analysis;
        if (!analysis) return [];
        const spans = noteDefinitionsAt(analysis.resolution, toOffset(analysis.lines, position));
        return spans.map((span) => toLocation(analysis, span));
      }),
    ),
};

export const references: Feature = {
  capability: () => ({ referencesProvider: true }),

  listen: ({ connection, drafts, guard }) =>
    connection.onReferences(
      guard<ReferenceParams, Location[]>('textDocument/references', [], async (params) => {
        const { textDocument, position, context } = params;
        const analysis = (await drafts.at(textDocument.uri))?.analysis;
        if (!analysis) return [];
        const offset = toOffset(analysis.lines, position);
        const spans = noteReferencesAt(analysis.resolution, offset, context.includeDeclaration);
        return spans.map((span) => toLocation(analysis, span));
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
          const spans = noteHighlightsAt(analysis.resolution, toOffset(analysis.lines, position));
          return spans.map((span) => ({ range: toRange(analysis.lines, span), kind: DocumentHighlightKind.Text }));
        },
      ),
    ),
};
