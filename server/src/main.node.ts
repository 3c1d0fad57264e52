/** The language server as a process of its own: over IPC, or over `--stdio` for any editor. */
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from './lsp/start-server';

startServer(createConnection());
