/** What the client asks the language server, beside the protocol that every editor speaks. */
import {
  type Diagnostic,
  type Event,
  EventEmitter,
  type Position,
  type TextDocument,
  type TextEdit,
  type Uri,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type {
  AskedChange,
  CatalogueAddition,
  ChangeAnswer,
  CitedAt,
  CleanUpAnswer,
  DraftCounts,
  EntryFile,
  InsertNoteAnswer,
  LibraryReading,
  NamedText,
  OwnAnswer,
  OwnMethod,
  OwnNotifications,
  OwnParams,
  PreviewAnswer,
  ProjectFileText,
  RenumberAnswer,
  RoomAnswer,
  RuleTitle,
  ServerNotifications,
  TreeEntry,
} from '../../server/src/lsp/protocol';
import { linkRule } from './middleware';
import type { Room } from '../../server/src/core/typing/index';

/** An answer of the server with its edits as VS Code has them. */
type InEditor<Answer> = Answer extends { readonly edits: unknown }
  ? Omit<Answer, 'edits'> & { readonly edits: TextEdit[] }
  : Answer;

type Renumbering = InEditor<RenumberAnswer>;
export type ChangedNumbers = InEditor<RoomAnswer>;
type ChangedParagraph = InEditor<ChangeAnswer>;
type InsertedNote = InEditor<InsertNoteAnswer>;
type CleaningUp = InEditor<CleanUpAnswer>;

/** Each answers nothing while the server is not running, and for texts that are no drafts. */
export interface Server {
  readonly onDidStart: Event<void>;
  /** Addresses of closed files whose findings may be others now. */
  readonly onCheckAgain: Event<readonly string[]>;
  counts(document: TextDocument): Promise<DraftCounts | undefined>;
  check(uri: Uri, languageId: string, text: string): Promise<readonly Diagnostic[] | undefined>;
  renumbering(document: TextDocument): Promise<Renumbering | undefined>;
  tree(document: TextDocument): Promise<readonly TreeEntry[] | undefined>;
  changeParagraph(document: TextDocument, change: AskedChange): Promise<ChangedParagraph | undefined>;
  makeRoom(text: string, room: Room): Promise<ChangedNumbers | undefined>;
  paragraphCopy(document: TextDocument, at: Position): Promise<{ name: string; text: string } | undefined>;
  citationCopy(document: TextDocument, at: Position): Promise<string | undefined>;
  insertedNote(document: TextDocument, at: Position): Promise<InsertedNote | undefined>;
  preview(document: TextDocument): Promise<PreviewAnswer | undefined>;
  cleaningUp(document: TextDocument): Promise<CleaningUp | undefined>;
  rules(): Promise<readonly RuleTitle[]>;
  /** The report on the citations of an open draft, as Markdown. */
  citations(document: TextDocument): Promise<string | undefined>;
  /** Undefined where the files are too large together; rejects where the server is not running. */
  addToCatalogue(lines: string, files: readonly NamedText[]): Promise<CatalogueAddition | undefined>;
  citedAt(document: TextDocument, position: Position): Promise<CitedAt | undefined>;
  readLibraryAnswer(symbol: string, text: string, on: string): Promise<LibraryReading | undefined>;
  /** All lines of entries that were looked up online. */
  tellLookedUp(lines: string): Promise<void>;
  tellEntries(files: readonly EntryFile[]): Promise<void>;
  ownProfiles(document: TextDocument): Promise<readonly string[]>;
  allowEdit(params: OwnParams<'unResolution/allowEdit'>): Promise<OwnAnswer<'unResolution/allowEdit'> | undefined>;
  profileEdit(document: TextDocument, profile: string): Promise<OwnAnswer<'unResolution/profileEdit'> | undefined>;
  editProjectFile(text: string | undefined, path: readonly string[], value: string): Promise<string | undefined>;
  /** Addresses of files that were checked and are gone. */
  tellForgotten(uris: readonly string[]): Promise<void>;
  tellProjectFiles(files: readonly ProjectFileText[]): Promise<void>;
  tellTypedProjectFile(file: ProjectFileText): Promise<void>;
}

export const serverOf = (client: BaseLanguageClient): Server => {
  const started = new EventEmitter<void>();
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) started.fire();
  });
  const again = new EventEmitter<readonly string[]>();
  client.onNotification(
    'unResolution/checkAgain',
    ({ uris }: ServerNotifications['unResolution/checkAgain']) => void again.fire(uris),
  );
  const ask = async <Method extends OwnMethod>(
    method: Method,
    params: OwnParams<Method>,
  ): Promise<NonNullable<OwnAnswer<Method>> | undefined> =>
    client.isRunning() ? ((await client.sendRequest<OwnAnswer<Method>>(method, params)) ?? undefined) : undefined;
  return {
    onDidStart: started.event,
    onCheckAgain: again.event,
    counts: ({ uri }) => ask('unResolution/counts', { uri: uri.toString() }),
    check: async (uri, languageId, text) => {
      const found = await ask('unResolution/check', { uri: uri.toString(), languageId, text });
      return found && (await client.protocol2CodeConverter.asDiagnostics(found)).map(linkRule);
    },
    ownProfiles: async ({ uri }) => (await ask('unResolution/ownProfiles', { uri: uri.toString() })) ?? [],
    allowEdit: (params) => ask('unResolution/allowEdit', params),
    profileEdit: ({ uri }, profile) => ask('unResolution/profileEdit', { uri: uri.toString(), profile }),
    editProjectFile: (text, path, value) => ask('unResolution/editProjectFile', { text: text ?? null, path, value }),
    tellTypedProjectFile: async (file) => {
      if (client.isRunning()) await client.sendNotification('unResolution/typedProjectFile', file);
    },
    tellForgotten: async (uris) => {
      const params: OwnNotifications['unResolution/forget'] = { uris };
      if (client.isRunning()) await client.sendNotification('unResolution/forget', params);
    },
    tellProjectFiles: async (files) => {
      if (client.isRunning()) await client.sendNotification('unResolution/projectFiles', { files });
    },
    renumbering: async ({ uri }) => {
      const found = await ask('unResolution/renumber', { uri: uri.toString() });
      return found && { ...found, edits: await client.protocol2CodeConverter.asTextEdits(found.edits) };
    },
    citations: ({ uri }) =>
      ask('unResolution/citations', { uri: uri.toString(), name: uri.path.slice(uri.path.lastIndexOf('/') + 1) }),
    addToCatalogue: async (lines, files) => {
      if (!client.isRunning()) throw new Error('the language service is not running');
      return ask('unResolution/addToCatalogue', { lines, files });
    },
    citedAt: ({ uri }, { line, character }) =>
      ask('unResolution/citedAt', { uri: uri.toString(), position: { line, character } }),
    readLibraryAnswer: (symbol, text, on) => ask('unResolution/readLibraryAnswer', { symbol, text, on }),
    tellLookedUp: async (lines) => {
      const params: OwnNotifications['unResolution/lookedUp'] = { lines };
      if (client.isRunning()) await client.sendNotification('unResolution/lookedUp', params);
    },
    tree: ({ uri }) => ask('unResolution/tree', { uri: uri.toString() }),
    changeParagraph: async ({ uri }, change) => {
      const found = await ask('unResolution/changeParagraph', { uri: uri.toString(), change });
      if (!found?.isPossible) return found;
      return { ...found, edits: await client.protocol2CodeConverter.asTextEdits(found.edits) };
    },
    makeRoom: async (text, { line, character, begun = null, removed = null, isSplit = false }) => {
      const room = { at: { line, character }, begun, removed, isSplit };
      const found = await ask('unResolution/makeRoom', { text, room });
      return found && { ...found, edits: await client.protocol2CodeConverter.asTextEdits(found.edits) };
    },
    paragraphCopy: ({ uri }, at) =>
      ask('unResolution/copyParagraph', { uri: uri.toString(), position: plainPosition(at) }),
    citationCopy: ({ uri }, at) =>
      ask('unResolution/copyCitation', { uri: uri.toString(), position: plainPosition(at) }),
    insertedNote: async ({ uri }, at) => {
      const found = await ask('unResolution/insertNote', { uri: uri.toString(), position: plainPosition(at) });
      return found && { ...found, edits: await client.protocol2CodeConverter.asTextEdits(found.edits) };
    },
    preview: ({ uri }) => ask('unResolution/preview', { uri: uri.toString() }),
    cleaningUp: async ({ uri }) => {
      const found = await ask('unResolution/cleanUp', { uri: uri.toString() });
      return found && { ...found, edits: await client.protocol2CodeConverter.asTextEdits(found.edits) };
    },
    rules: async () => (await ask('unResolution/rules', {})) ?? [],
    tellEntries: async (files) => {
      const params: OwnNotifications['unResolution/entries'] = { files };
      if (client.isRunning()) await client.sendNotification('unResolution/entries', params);
    },
  };
};

const plainPosition = ({ line, character }: Position): { line: number; character: number } => ({ line, character });
