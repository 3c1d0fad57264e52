/** “Cited by 3 paragraphs” over the protocol. */
import assert from 'node:assert/strict';
import type { CodeLens, Range } from 'vscode-languageserver';
import { LspSession, pulling, textAt, uri } from '../harness/lsp-session';

const draft = `*The General Assembly*,

*Noting* the tides,

1. *Decides* to measure tides;

2. *Requests* tables under paragraph 1 above;

3. *Decides* to meet with regard to paragraphs 1 and 2 above.
`;

const shown = { codeLens: { references: true } };

describe('code lenses over the protocol', () => {
  it('are off until a setting asks for them, and are asked for again when settings change', async () => {
    let isOn = false;
    let refreshed: () => void = () => undefined;
    const isRefreshed = new Promise<void>((resolve) => (refreshed = resolve));
    const session = await LspSession.start({
      capabilities: { ...pulling, workspace: { codeLens: { refreshSupport: true } } },
      configuration: () => ({ codeLens: { references: isOn } }),
    });
    session.client.onRequest('workspace/codeLens/refresh', () => {
      refreshed();
      return null;
    });
    await session.open(draft);
    assert.deepEqual(await session.request('textDocument/codeLens'), []);
    isOn = true;
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await isRefreshed;
    const lenses = await session.request<CodeLens[]>('textDocument/codeLens');
    assert.deepEqual(
      lenses.map(({ range, command }) => [textAt(draft, range), command?.title, command?.command]),
      [
        ['1.', 'cited by 2 paragraphs', ''],
        ['2.', 'cited by 1 paragraph', ''],
      ],
    );
    await session.stop();
  });

  it('show the places on a click, in our own client', async () => {
    const session = await LspSession.start({ initializationOptions: { ...shown, hasOurCommands: true } });
    await session.open(draft);
    const [first] = await session.request<CodeLens[]>('textDocument/codeLens');
    assert.equal(first?.command?.command, 'unResolution.showReferences');
    const [argument] = first.command.arguments as { uri: string; position: object; ranges: Range[] }[];
    assert.deepEqual([argument?.uri, argument?.position], [uri, { line: 4, character: 0 }]);
    assert.deepEqual(
      argument?.ranges.map((range) => `${range.start.line}: ${textAt(draft, range)}`),
      ['6: 1', '8: 1'],
    );
    await session.stop();
  });

  it('are not shown in texts that are no drafts', async () => {
    const session = await LspSession.start({ initializationOptions: shown });
    await session.open('# Shopping\n\n1. Tea\n2. Milk\n', 'markdown');
    assert.deepEqual(await session.request('textDocument/codeLens'), []);
    await session.stop();
  });
});
