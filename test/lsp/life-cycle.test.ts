/** Requests before a session begins, when it has begun twice, and when it is over. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ErrorCodes,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/start-server';

const uri = 'file:///draft.unres';
const methods = [
  'textDocument/hover',
  'textDocument/documentSymbol',
  'workspace/symbol',
  'unResolution/rules',
  'unResolution/check',
];
const params = { textDocument: { uri }, position: { line: 0, character: 0 }, query: '' };
const start = { processId: null, rootUri: null, capabilities: {} };

describe('a session', () => {
  let client: ProtocolConnection;
  let close: () => void;

  beforeEach(() => {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    startServer(server, () => Promise.resolve(''));
    client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    client.listen();
    close = () => {
      client.dispose();
      server.dispose();
    };
  });
  afterEach(() => close());

  const refused = (method: string, code: number): Promise<void> =>
    assert.rejects(client.sendRequest(method, params), { code });

  it('answers nothing before it begins', async () => {
    for (const method of methods) await refused(method, ErrorCodes.ServerNotInitialized);
    await client.sendRequest('initialize', start);
    assert.deepEqual(await client.sendRequest('workspace/symbol', params), []);
  });

  it('begins once, and goes on as it was', async () => {
    await client.sendRequest('initialize', start);
    await assert.rejects(client.sendRequest('initialize', start), { code: ErrorCodes.InvalidRequest });
    assert.deepEqual(await client.sendRequest('workspace/symbol', params), []);
  });

  it('answers nothing when it is over', async () => {
    await client.sendRequest('initialize', start);
    await client.sendRequest('shutdown');
    for (const method of methods) await refused(method, ErrorCodes.InvalidRequest);
    await assert.rejects(client.sendRequest('initialize', start), { code: ErrorCodes.InvalidRequest });
  });
});
