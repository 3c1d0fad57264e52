/** Nothing stops the server: failures, cancelled requests, long texts and long sessions. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  CancellationTokenSource,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { longDraft } from '../../scripts/bench/drafts';
import { guardWith } from '../../server/src/lsp/guard';
import { LspSession, pulling, uri } from '../harness/lsp-session';

const slip = '*The General Assembly*,\n\n*Recalling* its resolutions;\n\n*Decides* to act.\n';

const methods = [
  'diagnostic',
  'codeAction',
  'hover',
  'documentSymbol',
  'foldingRange',
  'definition',
  'references',
  'documentHighlight',
  'documentLink',
  'codeLens',
];

const everything = {
  position: { line: 0, character: 0 },
  range: { start: { line: 0, character: 0 }, end: { line: 9e9, character: 9e9 } },
  context: { diagnostics: [], includeDeclaration: true },
};

describe('guard', () => {
  const log: string[] = [];
  const guard = guardWith({ error: (message) => void log.push(message) });

  it('answers what is empty where a handler fails, and leaves a line in the log', async () => {
    const failing = guard<void, string[]>('hover', [], () => {
      throw new Error('broken');
    });
    const { token } = new CancellationTokenSource();
    assert.deepEqual(await failing(undefined, token), []);
    const rejecting = guard<void, null>('links', null, () => Promise.reject(new Error('late')));
    assert.equal(await rejecting(undefined, token), null);
    assert.match(log[0] ?? '', /^hover: Error: broken/);
    assert.match(log[1] ?? '', /^links: Error: late/);
  });

  it('does not begin what was cancelled meanwhile', async () => {
    let hasBegun = false;
    const source = new CancellationTokenSource();
    const answer = guard('hover', null, () => {
      hasBegun = true;
      return null;
    })(undefined, source.token);
    source.cancel();
    assert.equal(((await answer) as { code: number } | null)?.code, -32800);
    assert.equal(hasBegun, false);
  });
});

describe('server', () => {
  it('reports that a request was cancelled, and goes on', async () => {
    const session = await LspSession.start();
    await session.open(slip);
    const source = new CancellationTokenSource();
    const answer = session.client.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
    assert.equal((await session.findings()).length, 1);
    await session.stop();
  });

  it('answers nothing for documents that it does not know, and for odd places', async () => {
    const session = await LspSession.start();
    for (const method of methods) {
      const answer = await session.request(`textDocument/${method}`, { ...everything, textDocument: { uri: 'x:y' } });
      assert.ok(answer === null || Array.isArray(answer) || method === 'diagnostic', method);
    }
    await session.open(slip);
    for (const line of [-1, 2, 1e9]) {
      for (const character of [-1, 1e9]) {
        for (const method of methods) {
          await session.request(`textDocument/${method}`, { ...everything, position: { line, character } });
        }
      }
    }
    assert.deepEqual(session.log, []);
    assert.equal((await session.findings()).length, 1);
    await session.stop();
  });

  it('logs malformed requests and goes on', async () => {
    const session = await LspSession.start();
    await session.open(slip);
    await session.request('textDocument/hover', { position: null });
    assert.match(session.log[0] ?? '', /^textDocument\/hover: TypeError/);
    for (const method of ['didOpen', 'didChange', 'didClose']) {
      await session.client.sendNotification(`textDocument/${method}`, { textDocument: null });
    }
    await session.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: 1, text: null }],
    });
    await assert.rejects(session.client.sendRequest('textDocument/nothing', {}), { code: -32601 });
    assert.equal((await session.findings()).length, 1);
    await session.stop();
  });

  const texts: Readonly<Record<string, string>> = {
    empty: '',
    blank: ' \n\t\r\n\r',
    'a lone surrogate': '*The General Assembly*,\n\n1. *Decides* \ud83c to act;\n\n3. *Asks*.',
    'a zero byte': '*The General Assembly*,\n\n1. \0*Decides*;\n',
    'an open comment': '<!-- *The General Assembly*,\n\n1. *Decides* to act',
    'a long line': `*The General Assembly*,\n\n1. ${'*Decides* '.repeat(5_000)}`,
    'many stars': '*'.repeat(50_000),
    'many brackets': '[^'.repeat(25_000),
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`answers for a draft with ${name}`, async () => {
      const session = await LspSession.start({
        initializationOptions: { markdown: 'always', codeLens: { references: true } },
      });
      await session.open(text);
      for (const method of methods) await session.request(`textDocument/${method}`, everything);
      assert.deepEqual(session.log, []);
      await session.stop();
    });
  }

  it('says of a draft of 5 MB that it is too long', async () => {
    const session = await LspSession.start();
    await session.open('*Decides* to act;\n\n'.repeat(270_000));
    const [found, ...others] = await session.findings();
    assert.match(found?.message as string, /is not checked; divide it/);
    assert.deepEqual(others, []);
    for (const method of methods) await session.request(`textDocument/${method}`, everything);
    await session.change({ text: slip });
    assert.deepEqual(await session.rules(), ['preambular-ending']);
    await session.stop();
  });

  it('keeps up with a thousand changes, and keeps none of the old texts', async function () {
    this.timeout(240_000);
    const session = await LspSession.start();
    const text = longDraft(200_000);
    await session.open(text);
    const place = { line: text.slice(0, text.indexOf('*Recalling*')).split('\n').length - 1, character: 12 };
    const keystroke = async (): Promise<void> => {
      await session.change({ range: { start: place, end: place }, newText: 'a' });
    };
    const typeAndLook = async (times: number): Promise<void> => {
      for (let time = 0; time < times; time++) {
        await keystroke();
        if (time % 10 === 0) await session.findings();
      }
    };
    await typeAndLook(100);
    const before = heapUsed();
    await typeAndLook(900);
    const grown = heapUsed() - before;
    assert.equal((await session.findings()).length > 0, true);
    // Each version that were kept would hold 200 KB of text and more of model.
    assert.ok(grown < 20_000_000, `the heap has grown by ${grown} bytes`);
    await session.stop();
  });
});

/** After a collection, so that only what is kept counts. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe('built server', () => {
  it('answers over stdio, and ends on request', async function () {
    if (!existsSync('dist/server.js')) {
      console.log('      not built: npm run build');
      this.skip();
    }
    const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => server.once('exit', resolve));
    const client = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    client.listen();
    await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: pulling });
    await client.sendNotification('initialized', {});
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'un-resolution', version: 1, text: slip },
    });
    const report = await client.sendRequest<{ items: { code: string }[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    assert.deepEqual(
      report.items.map(({ code }) => code),
      ['preambular-ending'],
    );
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    assert.equal(await ended, 0);
    client.dispose();
  });
});
