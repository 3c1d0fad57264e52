/** Entry for the desktop: the language server is a process of its own, reached over IPC. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient } from './start-client';

export const activate = (context: ExtensionContext): Promise<void> =>
  startClient(context, (id, name, options) => {
    const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
    return new LanguageClient(id, name, { run: server, debug: server }, options);
  });
