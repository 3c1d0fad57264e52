/** Entry for the web: the language server is a worker. */
import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { startClient } from './start-client';

// The client cannot recognise a worker here, because VS Code wraps the constructor.
const connect = (script: Uri): Promise<MessageTransports> => {
  const worker = new Worker(script.toString(true));
  return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
};

export const activate = (context: ExtensionContext): Promise<void> => {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js');
  return startClient(context, (id, name, options) => new LanguageClient(id, name, () => connect(script), options));
};
