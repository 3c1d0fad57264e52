/** The built language server as a process, with its streams and its resource usage. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  createProtocolConnection,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { root } from '../editor/paths';

export const serverFile = `${root}dist/server.js`;

export interface RunningServer {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
}

export interface Usage {
  /** Heap after garbage collection. */
  readonly heapBytes: number;
  readonly cpuMilliseconds: number;
}

/** Loaded before the server: answers each message with the usage of the process. */
const meter = `process.on('message', () => {
  const { user, system } = process.cpuUsage();
  gc();
  process.send({ heapBytes: process.memoryUsage().heapUsed, cpuMilliseconds: (user + system) / 1000 });
});`;

export async function startServer(initializationOptions?: unknown): Promise<RunningServer> {
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(meter)}`, serverFile, '--stdio'],
    { stdio: ['pipe', 'pipe', 'ignore', 'ipc'] },
  );
  if (!child.stdout || !child.stdin) throw new Error('the server has no streams');
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return { process: child, connection };
}

export const stopServer = ({ process: child, connection }: RunningServer): void => {
  connection.dispose();
  child.kill();
};

export const usageOf = ({ process: child }: RunningServer): Promise<Usage> =>
  new Promise((resolve) => {
    child.once('message', (usage) => resolve(usage as Usage));
    child.send('usage');
  });
