/** Puts the features on a connection. */
import { type Connection, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { Background } from './background';
import { clientFeatures } from './client-features';
import { Drafts } from './drafts';
import type { Feature, Session } from './feature';
import { catalogueRequests } from './features/catalogue-requests';
import { closedDrafts } from './features/closed-drafts';
import { codeActions } from './features/code-actions';
import { codeLenses } from './features/code-lenses';
import { completion } from './features/completion';
import { configuration } from './features/configuration';
import { documentLinks } from './features/document-links';
import { documentSymbols } from './features/document-symbols';
import { foldingRanges } from './features/folding-ranges';
import { documentFormatting, rangeFormatting } from './features/formatting';
import { hover } from './features/hover';
import { inlayHints } from './features/inlay-hints';
import { lookUps } from './features/look-ups';
import { definition, documentHighlights, references } from './features/navigation';
import { ownRequests } from './features/own-requests';
import { projectFiles } from './features/project-files';
import { pullDiagnostics } from './features/pull-diagnostics';
import { pushDiagnostics } from './features/push-diagnostics';
import { readingRequests } from './features/reading-requests';
import { rename } from './features/rename';
import { selectionRanges } from './features/selection-ranges';
import { semanticTokens } from './features/semantic-tokens';
import { workspaceSymbols } from './features/workspace-symbols';
import { failureLog, guardWith } from './guard';
import { LifeCycle } from './life-cycle';
import type { CatalogueAnswer } from './protocol';
import { type LoadCatalogue, SessionCatalogue } from './session-catalogue';

const features: readonly Feature[] = [
  pullDiagnostics,
  pushDiagnostics,
  codeActions,
  hover,
  completion,
  documentSymbols,
  foldingRanges,
  documentFormatting,
  rangeFormatting,
  definition,
  references,
  documentHighlights,
  rename,
  documentLinks,
  workspaceSymbols,
  selectionRanges,
  semanticTokens,
  inlayHints,
  codeLenses,
  ownRequests,
  closedDrafts,
  readingRequests,
  projectFiles,
  catalogueRequests,
  lookUps,
  configuration,
];

/** A worker has no files of its own. */
const askClient =
  (connection: Connection): LoadCatalogue =>
  async () =>
    (await connection.sendRequest<CatalogueAnswer>('unResolution/catalogue')) ?? '';

/** @param load gives the text of the product's catalogue; the client is asked if left out */
export function startServer(connection: Connection, load: LoadCatalogue = askClient(connection)): void {
  let client = clientFeatures({ capabilities: {} });
  const catalogue = new SessionCatalogue(load, connection.console);
  const background = new Background();
  const life = new LifeCycle();
  const onFailure = failureLog(connection.console);
  const session: Session = {
    connection,
    catalogue,
    drafts: new Drafts(connection, () => client.answersConfiguration, catalogue, onFailure),
    guard: guardWith(connection.console, background.behind, life.refusal),
    quietGuard: guardWith(connection.console, undefined, life.refusal),
    onFailure,
    background,
    client: () => client,
  };
  session.drafts.documents.onDidChangeContent(() => background.noteTyping());
  for (const { listen } of features) listen(session);

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    const refused = life.begin();
    if (refused) return refused;
    client = clientFeatures({ capabilities, initializationOptions: initializationOptions as unknown });
    session.drafts.settings.receive(initializationOptions);
    const base: ServerCapabilities = { positionEncoding: 'utf-16', textDocumentSync: TextDocumentSyncKind.Incremental };
    const all = features.map(({ capability }) => capability(client));
    return { serverInfo: { name: 'UN Resolution' }, capabilities: Object.assign(base, ...all) as ServerCapabilities };
  });
  connection.onShutdown(() => life.end());
  connection.listen();
}
