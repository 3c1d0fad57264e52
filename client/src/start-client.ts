/** Starts the language client on any transport, with the commands and the status bar. */
import { commands as registry, type Disposable, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { addResolutions } from './commands/add-resolutions';
import { allow } from './commands/allow';
import { changeSeverity } from './commands/change-severity';
import { deleteParagraph, moveParagraph } from './commands/change-paragraph';
import { checkWorkspace } from './commands/check-workspace';
import { chooseProfile } from './commands/choose-profile';
import { copyCitation, copyParagraph } from './commands/copy';
import { fixAll } from './commands/fix-all';
import { cleanUp } from './commands/clean-up';
import { insertNote } from './commands/insert-note';
import { newDraft } from './commands/new-draft';
import { openRule } from './commands/open-rule';
import { Previews } from './commands/preview';
import { renumber } from './commands/renumber';
import { showCitations } from './commands/show-citations';
import { showReferences } from './commands/show-references';
import { splitParagraph } from './commands/split-paragraph';
import { continueOnEnter } from './typing/continue-on-enter';
import { BegunItems, changeDegreeAtCursor, removeItemAtCursor } from './typing/degree-keys';
import { showDraftTree } from './views/draft-tree';
import { followEntryFiles } from './workspace/entry-files';
import { commands, languageId, productName } from './identity';
import { KnownDrafts } from './workspace/known-drafts';
import { middleware } from './middleware';
import { OnlineLookUp } from './online/online-look-up';
import { productCatalogue } from './workspace/product-catalogue';
import { ProjectFiles } from './workspace/project-files';
import { Rooms } from './typing/rooms';
import { serverOf } from './server';
import { showStatus } from './views/status-bar';
import { WorkspaceChecks } from './workspace/workspace-checks';
import { WorkspaceFindings } from './workspace/workspace-findings';

export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Includes Markdown: the server only answers for files that read as a resolution. */
const documentSelector = [{ language: languageId }, { language: 'markdown' }];

const restart = async (client: BaseLanguageClient): Promise<void> => {
  if (client.needsStop()) await client.stop();
  await client.start();
};

export const startClient = async (context: ExtensionContext, createClient: ClientFactory): Promise<void> => {
  const client = createClient('unResolution', productName, {
    documentSelector,
    middleware,
    initializationOptions: { hasOurCommands: true },
  });
  const server = serverOf(client);
  client.onRequest('unResolution/catalogue', () => productCatalogue(context));
  const projectFiles = new ProjectFiles(server);
  const findings = new WorkspaceFindings(server, projectFiles);
  const checks = new WorkspaceChecks(findings, projectFiles, server);
  const online = new OnlineLookUp(context, server);
  const previews = new Previews(server);
  const begunItems = new BegunItems();
  const drafts = new KnownDrafts();
  const rooms = new Rooms(server);
  const handlers: Readonly<Record<keyof typeof commands, (argument?: unknown) => unknown>> = {
    addResolutions: (files) => addResolutions(server, client.outputChannel, files),
    allow: (argument) => allow(server, argument),
    changeSeverity: (argument) => changeSeverity(server, argument),
    chooseProfile: () => chooseProfile(server),
    checkWorkspace: () => checkWorkspace(checks),
    cleanUp: () => cleanUp(server),
    copyCitation: () => copyCitation(server),
    copyParagraph: () => copyParagraph(server),
    deleteParagraph: () => deleteParagraph(server),
    fixAll,
    insertNote: () => insertNote(server),
    itemInward: () => changeDegreeAtCursor(rooms, 1),
    itemOutward: () => changeDegreeAtCursor(rooms, -1),
    lookUpOnline: (symbol) => online.look(symbol),
    moveParagraphDown: () => moveParagraph(server, 1),
    moveParagraphUp: () => moveParagraph(server, -1),
    newDraft: (label) => newDraft(context, typeof label === 'string' ? label : undefined),
    openRule: (id) => openRule(context, server, id),
    preview: () => previews.open(),
    removeItem: () => removeItemAtCursor(rooms),
    renumber: () => renumber(server),
    restart: () => restart(client),
    showCitations: () => showCitations(server),
    showLog: () => client.outputChannel.show(),
    showReferences,
    splitParagraph: () => splitParagraph(rooms),
    turnOffOnlineLookUp: () => online.turnOff(),
    turnOnOnlineLookUp: () => online.turnOn(),
  };
  const runs = new Map(Object.entries(handlers));
  const registered = Object.entries(commands).flatMap(([name, id]): Disposable[] => {
    const run = runs.get(name);
    return run ? [registry.registerCommand(id, run)] : [];
  });
  context.subscriptions.push(
    ...registered,
    client,
    checks,
    findings,
    projectFiles,
    previews,
    showStatus(server, previews, drafts),
    showDraftTree(server, previews),
    begunItems,
    continueOnEnter(drafts, begunItems, rooms),
    followEntryFiles(server),
    online.listen(documentSelector),
  );
  await client.start();
};
