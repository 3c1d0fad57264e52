/** Formatting over the protocol, with the settings of the draft. */
import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver';
import { applied, LspSession, positionOf, pulling, uri } from '../harness/lsp-session';

const tidy = '*The General Assembly*,\n\n1. *Decides* to meet on 3 May;\n\n2. *Requests* a report.\n';
const loose = tidy.replace('to meet', 'to  meet').replace('a report', 'a  report');
const options = { tabSize: 2, insertSpaces: true };

describe('formatting over the protocol', () => {
  it('makes small edits, and none to a draft in good form', async () => {
    const session = await LspSession.start();
    await session.open(loose);
    const edits = await session.request<TextEdit[]>('textDocument/formatting', { options });
    assert.deepEqual(edits.map(({ newText }) => newText).join(''), '');
    assert.equal(edits.length, 2);
    assert.equal(applied(loose, { changes: { [uri]: edits } }), tidy);
    await session.change({ text: tidy });
    assert.deepEqual(await session.request('textDocument/formatting', { options }), []);
    await session.stop();
  });

  it('formats the lines that are asked for', async () => {
    const session = await LspSession.start();
    await session.open(loose);
    const at = positionOf(loose, 'a  report');
    const edits = await session.request<TextEdit[]>('textDocument/rangeFormatting', {
      options,
      range: { start: at, end: at },
    });
    assert.equal(applied(loose, { changes: { [uri]: edits } }), loose.replace('a  report', 'a report'));
    await session.stop();
  });

  it('follows the settings, as editors nest them and as files write them', async () => {
    for (const configuration of [{ format: { noBreakSpaces: 'add' } }, { 'format.noBreakSpaces': 'add' }]) {
      const session = await LspSession.start({ capabilities: pulling, configuration: () => configuration });
      await session.open(tidy);
      const edits = await session.request<TextEdit[]>('textDocument/formatting', { options });
      assert.equal(applied(tidy, { changes: { [uri]: edits } }), tidy.replace('3 May', '3\u00A0May'));
      await session.stop();
    }
  });
});
