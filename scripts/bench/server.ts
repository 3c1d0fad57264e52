/** Times the built language server over its protocol: from a keystroke to its findings, and from start to first answer. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver/node';
import { root } from '../editor/paths';
import { longDraft } from './drafts';
import { show, time } from './measure';
import { type RunningServer, serverFile, startServer, stopServer } from './running-server';

const uri = 'file:///draft.resolution.md';

async function benchKeystroke(size: number): Promise<void> {
  const running = await startServer();
  const { connection } = running;
  const text = longDraft(size);
  let version = 1;
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'un-resolution', version, text },
  });
  const line = text.slice(0, text.indexOf('*Recalling*')).split('\n').length - 1;
  const at = { line, character: 12 };
  const keystroke = async (): Promise<void> => {
    const change = { range: { start: at, end: at }, text: 'a' };
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: ++version },
      contentChanges: [change],
    });
    await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  };
  show(`keystroke to findings, ${size / 1000} KB`, await time(keystroke, 100, 20));
  const completed = async (): Promise<void> => {
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range: { start: at, end: at }, text: 'resolution women ' }],
    });
    const position = { line, character: at.character + 'resolution wom'.length };
    await connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
  };
  show(`keystroke to completion, ${size / 1000} KB`, await time(completed, 60, 20));
  await benchOpenings(running, size);
  stopServer(running);
}

/** From the keystroke that begins an empty operative paragraph to the list of openings. */
async function benchOpenings({ connection }: RunningServer, size: number): Promise<void> {
  const own = 'file:///openings.resolution.md';
  const text = longDraft(size);
  const between = text.indexOf('\n\n', text.length >> 1) + 2;
  const changed = `${text.slice(0, between)}\n\n${text.slice(between)}`;
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: own, languageId: 'un-resolution', version: 1, text: changed },
  });
  const line = text.slice(0, between).split('\n').length - 1;
  const [start, end] = [
    { line, character: 0 },
    { line, character: 1 },
  ];
  let version = 1;
  let answer: unknown;
  const keystroke = async (): Promise<void> => {
    const isTyped = version % 2 === 1;
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: own, version: ++version },
      contentChanges: [{ range: { start, end: isTyped ? start : end }, text: isTyped ? '*' : '' }],
    });
    const position = isTyped ? end : start;
    answer = await connection.sendRequest(CompletionRequest.type, { textDocument: { uri: own }, position });
  };
  const timing = await time(keystroke, 60, 20);
  const payload = `${(Buffer.byteLength(JSON.stringify(answer)) / 1024).toFixed(1)} KB answered`;
  show(`keystroke to openings, ${size / 1000} KB`, timing, payload);
}

export async function benchServer(): Promise<void> {
  if (!existsSync(serverFile)) return console.log('\nThe server is not built: npm run build');
  console.log('\nOver the protocol                                       median       p95');
  for (const size of [50_000, 200_000]) await benchKeystroke(size);
  show('start of the server to its first answer', await time(async () => stopServer(await startServer()), 10, 2));
  const run = (): unknown => spawnSync(process.execPath, [`${root}dist/cli.js`, '--version']);
  show('command line, whole process (--version)', await time(run, 10, 2));
}
