/** Hints, colours and widening selections over the protocol. */
import assert from 'node:assert/strict';
import type { InlayHint, SelectionRange, SemanticTokens } from 'vscode-languageserver';
import { LspSession, positionOf, pulling, textAt } from '../harness/lsp-session';

const draft = `*The General Assembly*,

*Noting* the tides,

1. *Requests* the Secretary-General to report;

2. *Decides* to meet.
`;

const everything = { range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } };

describe('hints over the protocol', () => {
  it('are off until a setting asks for them', async () => {
    const session = await LspSession.start();
    await session.open(draft);
    assert.deepEqual(await session.request<InlayHint[]>('textDocument/inlayHint', everything), []);
    await session.stop();
  });

  it('stand before the paragraphs on the screen, and are asked for again when settings change', async () => {
    let isOn = false;
    let refreshed: () => void = () => undefined;
    const isRefreshed = new Promise<void>((resolve) => (refreshed = resolve));
    const session = await LspSession.start({
      capabilities: { ...pulling, workspace: { inlayHint: { refreshSupport: true } } },
      configuration: () => ({ inlayHints: { paragraphs: isOn } }),
    });
    session.client.onRequest('workspace/inlayHint/refresh', () => {
      refreshed();
      return null;
    });
    await session.open(draft);
    assert.deepEqual(await session.request<InlayHint[]>('textDocument/inlayHint', everything), []);
    isOn = true;
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await isRefreshed;
    const range = { start: { line: 3, character: 0 }, end: { line: 9, character: 0 } };
    const hints = await session.request<InlayHint[]>('textDocument/inlayHint', { range });
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position.line, position.character]),
      [
        ['OP1', 4, 0],
        ['OP2', 6, 0],
      ],
    );
    await session.stop();
  });
});

/** Words with the names of their types. */
async function coloured(session: LspSession, method: string, params: object): Promise<readonly string[]> {
  const types = session.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const { data } = await session.request<SemanticTokens>(method, params);
  const words: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 5);
    [line, character] = [line + down, down > 0 ? right : character + right];
    const range = { start: { line, character }, end: { line, character: character + length } };
    words.push(`${textAt(draft, range)}: ${types[type]}`);
  }
  return words;
}

describe('colours over the protocol', () => {
  it('have our own names in our own client', async () => {
    const session = await LspSession.start({ initializationOptions: { hasOurCommands: true } });
    await session.open(draft);
    assert.deepEqual(await coloured(session, 'textDocument/semanticTokens/full', {}), [
      'The General Assembly: bodyName',
      'Noting: preambularOpening',
      '1: paragraphNumber',
      'Requests: operativeOpening',
      'the Secretary-General: addressee',
      '2: paragraphNumber',
      'Decides: operativeOpening',
    ]);
    await session.stop();
  });

  it('have names that every editor knows elsewhere, for a part of the text too', async () => {
    const session = await LspSession.start();
    await session.open(draft);
    const range = { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } };
    assert.deepEqual(await coloured(session, 'textDocument/semanticTokens/range', { range }), [
      '2: number',
      'Decides: function',
    ]);
    await session.stop();
  });
});

describe('selections over the protocol', () => {
  it('widen step by step, for each cursor', async () => {
    const session = await LspSession.start();
    await session.open(draft);
    const positions = [positionOf(draft, 'report'), positionOf(draft, 'tides')];
    const ranges = await session.request<SelectionRange[]>('textDocument/selectionRange', { positions });
    const steps: string[] = [];
    for (let each: SelectionRange | undefined = ranges[0]; each; each = each.parent)
      steps.push(textAt(draft, each.range));
    assert.deepEqual(steps.slice(0, 3), [
      'report',
      '*Requests* the Secretary-General to report',
      '*Requests* the Secretary-General to report;',
    ]);
    assert.equal(ranges.length, 2);
    assert.equal(steps.at(-1), draft);
    await session.stop();
  });
});
