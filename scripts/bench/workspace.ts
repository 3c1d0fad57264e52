/** Times the check of a whole workspace, and its effect on a drafter: keystrokes during it, beside others without. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { root } from '../editor/paths';
import { hasCorpus, readTexts } from '../corpus/texts';
import { longDraft } from './drafts';
import { show, summaryOf, time, type Timing } from './measure';
import { type RunningServer, serverFile, startServer, stopServer, usageOf } from './running-server';

const cli = `${root}dist/cli.js`;

interface ClosedFile {
  readonly uri: string;
  readonly text: string;
}

/** The concurrency of the VS Code client. */
const underWay = 4;
/** Milliseconds between keystrokes, for a fast typist and a thinking one. */
const pauses = [90, 130, 170, 210];
const strokes = 80;
const inventedDrafts = 500;

const openUri = 'file:///open.resolution.md';
const openText = longDraft(50_000);
const line = openText.slice(0, openText.indexOf('*Recalling*')).split('\n').length - 1;
const at = { line, character: 12 };

/** Adopted texts, or invented drafts of 4 to 40 KB, each with a resolution of its own. */
const workspaceFiles = (): readonly ClosedFile[] =>
  hasCorpus()
    ? readTexts().map(({ name, text }) => ({ uri: `file:///workspace/${name}.md`, text }))
    : Array.from({ length: inventedDrafts }, (_, index) => ({
        uri: `file:///workspace/${index}.md`,
        text: `A/RES/99/${index + 1}\n\n${longDraft(4_000 + (index % 10) * 4_000)}`,
      }));

/** Checks all files as the client does, and returns the milliseconds. */
async function checkAll({ connection }: RunningServer, files: readonly ClosedFile[]): Promise<number> {
  const begin = performance.now();
  const waiting = files.values();
  const work = async (): Promise<void> => {
    for (const { uri, text } of waiting) {
      await connection.sendRequest('unResolution/check', { uri, languageId: 'markdown', text });
    }
  };
  await Promise.all(Array.from({ length: underWay }, work));
  return performance.now() - begin;
}

class Typist {
  private version = 1;
  private count = 0;

  constructor(private readonly running: RunningServer) {}

  open(): Promise<void> {
    return this.running.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: openUri, languageId: 'un-resolution', version: this.version, text: openText },
    });
  }

  /** From keystroke to answer, with pauses. */
  async strokes(answer: () => Promise<unknown>, typed: string, count = strokes): Promise<Timing> {
    const taken: number[] = [];
    for (let stroke = -5; stroke < count; stroke++) {
      await new Promise((resolve) => setTimeout(resolve, pauses[this.count++ % pauses.length]));
      const begin = performance.now();
      await this.running.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: openUri, version: ++this.version },
        contentChanges: [{ range: { start: at, end: at }, text: typed }],
      });
      await answer();
      if (stroke >= 0) taken.push(performance.now() - begin);
    }
    return summaryOf(taken);
  }

  findings(): Promise<Timing> {
    const textDocument = { uri: openUri };
    return this.strokes(
      () => this.running.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }),
      'a',
    );
  }

  completion(count?: number): Promise<Timing> {
    const typed = 'resolution women ';
    const position = { line, character: at.character + 'resolution wom'.length };
    const params = { textDocument: { uri: openUri }, position };
    return this.strokes(() => this.running.connection.sendRequest(CompletionRequest.type, params), typed, count);
  }
}

/** Loaded before the command line: prints the usage of the process at exit. */
const meter = `import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`;

/** The same files through the command line, from a folder of their own. */
function benchCommandLine(files: readonly ClosedFile[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'unres-bench-'));
  files.forEach(({ text }, index) => writeFileSync(join(folder, `${index}.resolution.md`), text));
  for (const format of ['pretty', 'json']) {
    const begin = performance.now();
    const { output, status } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(meter)}`, cli, 'check', '--format', format, folder],
      { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], maxBuffer: 1 << 30 },
    );
    const { maxRSS } = JSON.parse(String(output[3])) as { maxRSS: number };
    const seconds = ((performance.now() - begin) / 1000).toFixed(2);
    const most = `${(maxRSS / 1024).toFixed(0)} MB of memory at most`;
    console.log(`${`unres check --format ${format}, returned ${status}`.padEnd(58)}${seconds.padStart(8)} s  ${most}`);
  }
  rmSync(folder, { recursive: true });
}

export async function benchWorkspace(): Promise<void> {
  if (!existsSync(serverFile)) return console.log('\nThe server is not built: npm run build');
  const files = workspaceFiles();
  const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const what = hasCorpus() ? 'adopted texts' : 'invented drafts (the adopted texts are not beside this repository)';
  console.log(`\nA workspace of ${files.length} ${what}, ${megabytes(bytes)}`);

  const running = await startServer();
  const typist = new Typist(running);
  await typist.open();
  // The first draft loads the catalogue and its search index.
  await typist.completion(2);
  const before = await usageOf(running);
  const first = await checkAll(running, files);
  const after = await usageOf(running);
  const rows: (readonly [string, string])[] = [
    ['check of all', `${(first / 1000).toFixed(2)} s`],
    ['files a second', (files.length / (first / 1000)).toFixed(0)],
    ['processor time of the server', `${((after.cpuMilliseconds - before.cpuMilliseconds) / 1000).toFixed(2)} s`],
    ['heap before, with one draft of 50 KB open', megabytes(before.heapBytes)],
    ['heap after', megabytes(after.heapBytes)],
  ];
  for (const [name, value] of rows) console.log(`${name.padEnd(58)}${value.padStart(10)}`);
  const symbols = (): unknown => running.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'women decade' });
  console.log(`${' '.repeat(56)}median       p95`);
  show('names of all drafts by their words', await time(symbols, 20, 3));

  const quietly = [await typist.findings(), await typist.completion()];
  let isTyping = true;
  const rounds: number[] = [];
  const checking = (async () => {
    while (isTyping) rounds.push(await checkAll(running, files));
  })();
  const meanwhile = [await typist.findings(), await typist.completion()];
  isTyping = false;
  await checking;
  stopServer(running);
  for (const [index, what] of ['findings', 'completion'].entries()) {
    const none = { median: NaN, p95: NaN };
    show(`keystroke to ${what}, 50 KB`, quietly[index] ?? none);
    show(`the same while the workspace is checked`, meanwhile[index] ?? none);
  }
  console.log(
    `check of all while someone types                          ${((rounds[0] ?? NaN) / 1000).toFixed(2).padStart(8)} s`,
  );
  benchCommandLine(files);
}
