/** Finds titles, parts, paragraphs and cited documents by their words, in all open or checked drafts. */
import { type SymbolInformation, SymbolKind, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { attempt, type DraftName, nameTest } from '../../core/index';
import type { ClosedDraft } from '../closed-drafts';
import { toRange } from '../convert';
import type { DraftDocument } from '../draft-document';
import type { Feature } from '../feature';
import { outlineKinds } from './document-symbols';

/** More than anyone reads. */
const maxNames = 500;
/** Closed drafts to search before yielding. */
const atATime = 200;

const kinds = { ...outlineKinds, citation: SymbolKind.Constant };

export const workspaceSymbols: Feature = {
  capability: () => ({ workspaceSymbolProvider: true }),

  listen: ({ connection, drafts, guard, onFailure }) =>
    connection.onWorkspaceSymbol(
      guard<WorkspaceSymbolParams, SymbolInformation[]>('workspace/symbol', [], async ({ query }, token) => {
        const found: SymbolInformation[] = [];
        const isFound = nameTest(query);
        for (const draft of await drafts.all()) {
          const names = (): readonly SymbolInformation[] => openNames(draft, isFound);
          found.push(...attempt('workspace/symbol', names, [], onFailure));
        }
        for (const [index, draft] of drafts.allClosed().entries()) {
          if (found.length >= maxNames || token.isCancellationRequested) break;
          found.push(...closedNames(draft, isFound));
          if (index % atATime === atATime - 1) await new Promise((resolve) => setTimeout(resolve, 0));
        }
        return found.slice(0, maxNames);
      }),
    ),
};

const openNames = (
  { uri, analysis }: DraftDocument,
  isFound: (name: string) => boolean,
): readonly SymbolInformation[] =>
  analysis
    .names()
    .filter(({ name }) => isFound(name))
    .map(({ kind, name, span }) =>
      symbolOf(kind, name, { uri, range: toRange(analysis.lines, span) }, analysis.title()),
    );

const closedNames = (
  { uri, title, names, kinds: kindsOfNames }: ClosedDraft,
  isFound: (name: string) => boolean,
): readonly SymbolInformation[] =>
  names.words.flatMap((name, index) =>
    isFound(name) ? [symbolOf(kindsOfNames[index] ?? 'heading', name, { uri, range: names.range(index) }, title)] : [],
  );

const symbolOf = (
  kind: DraftName['kind'],
  name: string,
  location: SymbolInformation['location'],
  title: string | undefined,
): SymbolInformation => ({
  name,
  kind: kinds[kind],
  location,
  ...(title === undefined ? {} : { containerName: title }),
});
