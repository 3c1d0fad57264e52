/** What the client asks the language server, beside the protocol that every editor speaks. */
import { type Diagnostic, type Event, EventEmitter, type TextDocument, type Uri } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { linkRule } from './middleware';
import type { RuleTitle } from './rule-pages';
import type { DraftCounts } from './status-text';

/** Each answers nothing while the server is not running, and for texts that are no drafts. */
export interface Server {
  readonly onDidStart: Event<void>;
  counts(document: TextDocument): Promise<DraftCounts | undefined>;
  check(uri: Uri, languageId: string, text: string): Promise<readonly Diagnostic[] | undefined>;
  rules(): Promise<readonly RuleTitle[]>;
}

export const serverOf = (client: BaseLanguageClient): Server => {
  const started = new EventEmitter<void>();
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) started.fire();
  });
  const ask = async <Answer>(method: string, params: object): Promise<Answer | undefined> =>
    client.isRunning() ? ((await client.sendRequest<Answer | null>(method, params)) ?? undefined) : undefined;
  return {
    onDidStart: started.event,
    counts: ({ uri }) => ask<DraftCounts>('unResolution/counts', { uri: uri.toString() }),
    check: async (uri, languageId, text) => {
      const found = await ask<never[]>('unResolution/check', { uri: uri.toString(), languageId, text });
      return found && (await client.protocol2CodeConverter.asDiagnostics(found)).map(linkRule);
    },
    rules: async () => (await ask<readonly RuleTitle[]>('unResolution/rules', {})) ?? [],
  };
};
