/** What the client asks the language server, beside the protocol that every editor speaks. */
import {
  type Diagnostic,
  type Event,
  EventEmitter,
  type Position,
  type TextDocument,
  type TextEdit,
  type TextEditor,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type {
  OwnAnswer,
  OwnMethod,
  OwnNotifications,
  OwnParams,
  RoomAnswer,
  RuleTitle,
  ServerNotifications,
} from '../../server/src/lsp/protocol';
import { linkRule } from './middleware';

type Findings = NonNullable<OwnAnswer<'unResolution/check'>>;

/** An answer with its edits, or the findings that it is, as VS Code has them. */
type InEditor<Answer> = Answer extends Findings
  ? readonly Diagnostic[]
  : Answer extends { readonly edits: unknown }
    ? Omit<Answer, 'edits'> & { readonly edits: TextEdit[] }
    : Answer;

export type Answer<Method extends OwnMethod> = InEditor<NonNullable<OwnAnswer<Method>>>;

export interface Server {
  readonly onDidStart: Event<void>;
  /** Addresses of closed files whose findings may be others now. */
  readonly onCheckAgain: Event<readonly string[]>;
  isRunning(): boolean;
  /** Undefined while the server is not running, and for texts that are no drafts. */
  ask<Method extends OwnMethod>(method: Method, params: OwnParams<Method>): Promise<Answer<Method> | undefined>;
  /** Does nothing while the server is not running. */
  tell<Method extends keyof OwnNotifications>(method: Method, params: OwnNotifications[Method]): Promise<void>;
}

export const ofDocument = ({ uri }: TextDocument): OwnParams<'unResolution/counts'> => ({ uri: uri.toString() });

export const atPosition = (
  document: TextDocument,
  { line, character }: Position,
): OwnParams<'unResolution/citedAt'> => ({ ...ofDocument(document), position: { line, character } });

export const atCursor = ({ document, selection }: TextEditor): OwnParams<'unResolution/citedAt'> =>
  atPosition(document, selection.active);

/** None while the server is not running. */
export const rulesOf = async (server: Server): Promise<readonly RuleTitle[]> =>
  (await server.ask('unResolution/rules', {})) ?? [];

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
  const { protocol2CodeConverter: converter } = client;
  const inEditor = async (method: OwnMethod, answer: unknown): Promise<unknown> => {
    if (method === 'unResolution/check') return (await converter.asDiagnostics(answer as Findings)).map(linkRule);
    const { edits } = answer as Partial<RoomAnswer>;
    return edits ? { ...(answer as object), edits: await converter.asTextEdits(edits) } : answer;
  };
  return {
    onDidStart: started.event,
    onCheckAgain: again.event,
    isRunning: () => client.isRunning(),
    ask: async <Method extends OwnMethod>(method: Method, params: OwnParams<Method>) => {
      const answer = client.isRunning() ? await client.sendRequest<OwnAnswer<Method>>(method, params) : null;
      return answer === null || answer === undefined ? undefined : ((await inEditor(method, answer)) as Answer<Method>);
    },
    tell: async (method, params) => {
      if (client.isRunning()) await client.sendNotification(method, params);
    },
  };
};
