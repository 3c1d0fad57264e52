/** The language server as a worker in a browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/start-server';

// The messages of a worker go through its global scope, which has the methods of a worker.
const port = globalThis as unknown as Worker;

startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)));
