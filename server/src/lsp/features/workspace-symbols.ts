/** Finds titles, parts, paragraphs and cited documents in all open drafts by their words. */
import { type SymbolInformation, SymbolKind, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { draftTitle, namesIn } from '../../core/ide/draft-names';
import { toRange } from '../convert';
import type { Feature } from '../feature';
import { outlineKinds } from './document-symbols';

/** More than anyone reads through. */
const mostNames = 500;

const kinds = { ...outlineKinds, citation: SymbolKind.Constant };

export const workspaceSymbols: Feature = {
  capability: () => ({ workspaceSymbolProvider: true }),

  listen: ({ connection, drafts, guard }) =>
    connection.onWorkspaceSymbol(
      guard<WorkspaceSymbolParams, SymbolInformation[]>('workspace/symbol', [], async ({ query }) => {
        const found: SymbolInformation[] = [];
        for (const { analysis } of await drafts.all()) {
          const { resolution, lines, snapshot } = analysis;
          const title = draftTitle(resolution);
          for (const { kind, name, span } of namesIn(resolution, query)) {
            if (found.length >= mostNames) return found;
            const location = { uri: snapshot.uri, range: toRange(lines, span) };
            found.push({ name, kind: kinds[kind], location, ...(title === undefined ? {} : { containerName: title }) });
          }
        }
        return found;
      }),
    ),
};
