/** The real server on two streams in memory, spoken to as an editor would. */
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startServer } from '../../server/src/lsp/start-server';

export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The answer to `workspace/configuration` for a document; the editor says that it answers where this is given. */
  readonly configuration?: (uri: string) => unknown;
  /** Gives the text of the product's catalogue, which is empty where this is left out; or the editor is asked for it. */
  readonly catalogue?: (() => Promise<string>) | 'ask';
}

export const uri = 'file:///draft.resolution.md';

/** An editor with one document in front. */
export class LspSession {
  readonly log: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly registered: string[] = [];
  private readonly arrivals: (() => void)[] = [];
  private version = 1;

  private constructor(
    readonly client: ProtocolConnection,
    readonly initialized: InitializeResult,
    private readonly close: () => void,
  ) {
    client.onNotification(LogMessageNotification.type, ({ message }) => void this.log.push(message));
    client.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      for (const arrival of this.arrivals.splice(0)) arrival();
    });
    client.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
    });
  }

  static async start({
    capabilities = pulling,
    initializationOptions,
    configuration,
    catalogue = () => Promise.resolve(''),
  }: SessionOptions = {}): Promise<LspSession> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    startServer(server, catalogue === 'ask' ? undefined : catalogue);
    const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    client.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri }): unknown => configuration?.(scopeUri ?? '') ?? null),
    );
    client.listen();
    const initialized = await client.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: configuration
        ? { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } }
        : capabilities,
      initializationOptions,
    });
    const session = new LspSession(client, initialized, () => {
      client.dispose();
      server.dispose();
    });
    await client.sendNotification('initialized', {});
    return session;
  }

  /** Fails where the server has stopped answering. */
  async stop(): Promise<void> {
    await this.client.sendRequest('shutdown');
    this.close();
  }

  open(text: string, languageId = 'un-resolution', at = uri): Promise<void> {
    this.version = 1;
    return this.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: at, languageId, version: 1, text },
    });
  }

  closeDocument(at = uri): Promise<void> {
    return this.client.sendNotification('textDocument/didClose', { textDocument: { uri: at } });
  }

  /** Sends changes as an editor does. */
  change(...contentChanges: readonly (TextEdit | { readonly text: string })[]): Promise<void> {
    return this.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.version },
      contentChanges: contentChanges.map((change) =>
        'newText' in change ? { range: change.range, text: change.newText } : change,
      ),
    });
  }

  request<Answer>(method: string, params: object = {}): Promise<Answer> {
    return this.client.sendRequest<Answer>(method, { textDocument: { uri }, ...params });
  }

  pull(previousResultId?: string, at = uri): Promise<DocumentDiagnosticReport> {
    return this.client.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: at },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async findings(at = uri): Promise<readonly Diagnostic[]> {
    const report = await this.pull(undefined, at);
    return report.kind === 'full' ? report.items : [];
  }

  /** The rules of the findings, in order of place. */
  async rules(at = uri): Promise<readonly unknown[]> {
    return (await this.findings(at)).map(({ code }) => code);
  }

  /** The next published findings. */
  async nextPublished(): Promise<PublishDiagnosticsParams> {
    await new Promise<void>((resolve) => this.arrivals.push(resolve));
    const last = this.published.at(-1);
    if (!last) throw new Error('nothing was published');
    return last;
  }

  actions(text: string, words: string, only?: readonly string[]): Promise<readonly CodeAction[]> {
    const place = positionOf(text, words);
    return this.request('textDocument/codeAction', {
      range: { start: place, end: place },
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });
  }
}

const documentOf = (text: string): TextDocument => TextDocument.create(uri, 'un-resolution', 1, text);

/** The place just inside the first occurrence of some words. */
export function positionOf(text: string, words: string): { line: number; character: number } {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`the draft does not contain “${words}”`);
  return documentOf(text).positionAt(at + 1);
}

export const textAt = (text: string, range: TextEdit['range']): string => documentOf(text).getText(range);

/** The text after an edit; fails where edits overlap. */
export function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const [change] = edit?.documentChanges ?? [];
  const edits = change && 'edits' in change ? change.edits : edit?.changes?.[uri];
  return TextDocument.applyEdits(documentOf(text), (edits ?? []) as TextEdit[]);
}
