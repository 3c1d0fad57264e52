/** Findings for editors that do not pull: sent after every change, cleared on closing. */
import { ConnectionError, ConnectionErrors } from 'vscode-languageserver';
import { describeError } from '../guard';
import type { Feature, Session } from '../feature';
import { findingsOf } from '../findings';

/** Outlasts a burst of typing, in milliseconds. */
const restAfterTyping = 150;

export const pushDiagnostics: Feature = {
  capability: () => ({}),

  listen: (session) => {
    const { documents } = session.drafts;
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();
    /** Documents whose findings the editor shows. */
    const shown = new Set<string>();

    documents.onDidChangeContent(({ document: { uri } }) => {
      if (session.client().pullsDiagnostics) return;
      clearTimeout(waiting.get(uri));
      waiting.set(
        uri,
        setTimeout(() => {
          waiting.delete(uri);
          void publish(session, shown, uri);
        }, restAfterTyping),
      );
    });
    documents.onDidClose(({ document: { uri } }) => {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      if (shown.delete(uri)) void session.connection.sendDiagnostics({ uri, diagnostics: [] });
    });
    const publishAll = (): void => {
      if (session.client().pullsDiagnostics) return;
      for (const uri of documents.keys()) void publish(session, shown, uri);
    };
    session.drafts.settings.onDidChange(publishAll);
    session.catalogue.onDidChange(publishAll);
  },
};

async function publish({ connection, drafts, client }: Session, shown: Set<string>, uri: string): Promise<void> {
  try {
    const draft = await drafts.open(uri);
    if (!draft) return;
    const diagnostics = findingsOf(draft, client());
    const { version } = draft;
    if (diagnostics.length > 0) shown.add(uri);
    else if (!shown.delete(uri)) return;
    await connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  } catch (error) {
    if (isDisposed(error)) return;
    connection.console.error(`textDocument/publishDiagnostics: ${describeError(error)}`);
  }
}

/** The session has ended meanwhile. */
const isDisposed = (error: unknown): boolean =>
  error instanceof ConnectionError && error.code === ConnectionErrors.Disposed;
