/** Fixes over the protocol. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { TextDocumentEdit } from 'vscode-languageserver';
import { fixAll } from '../../server/src/core/index';
import { applied, LspSession, pulling } from '../harness/lsp-session';

const sample = readFileSync('samples/draft-resolution.resolution.md', 'utf8');

describe('fixes', () => {
  it('are offered where the cursor is, and change what they say', async () => {
    const session = await LspSession.start();
    await session.open(sample);
    const actions = await session.actions(sample, 'Reafirming', ['quickfix']);
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ['Change to “Reaffirming”', true],
        ['Allow “misspelt-opening” here', undefined],
        ['Allow “misspelt-opening” in this draft', undefined],
      ],
    );
    assert.equal(applied(sample, actions[0]?.edit), sample.replace('Reafirming', 'Reaffirming'));
    assert.deepEqual(
      actions[0]?.diagnostics?.map(({ code }) => code),
      ['misspelt-opening'],
    );
    await session.stop();
  });

  it('are none elsewhere', async () => {
    const session = await LspSession.start();
    await session.open(sample);
    assert.deepEqual(await session.actions(sample, 'Sustainable Development Goals', ['quickfix']), []);
    await session.stop();
  });

  for (const kind of ['source', 'source.fixAll', 'source.fixAll.unResolution']) {
    it(`are made all at once for ${kind}, until nothing safe is left`, async () => {
      const session = await LspSession.start();
      await session.open(sample);
      const actions = await session.actions(sample, 'Reafirming', [kind]);
      assert.deepEqual(
        actions.map((action) => action.kind),
        kind === 'source'
          ? ['source.fixAll.unResolution', 'source.unResolution.renumber']
          : ['source.fixAll.unResolution'],
      );
      const fixed = applied(sample, actions[0]?.edit);
      assert.equal(fixed, fixAll(sample).text);
      await session.change({ text: fixed });
      assert.deepEqual(await session.rules(), ['skipped-paragraph-number', 'mark-without-note']);
      const left = await session.actions(fixed, 'Reaffirming', [kind]);
      assert.deepEqual(
        left.filter((action) => action.kind !== 'source.unResolution.renumber'),
        [],
      );
      await session.stop();
    });
  }

  it('touch only what they change', async () => {
    const session = await LspSession.start();
    await session.open(sample);
    const [action] = await session.actions(sample, 'Reafirming', ['source.fixAll']);
    for (const { range, newText } of Object.values(action?.edit?.changes ?? {}).flat()) {
      assert.ok(range.start.line === range.end.line && newText.length < 60, JSON.stringify({ range, newText }));
    }
    await session.stop();
  });

  it('leave other kinds of action to others', async () => {
    const session = await LspSession.start();
    await session.open(sample);
    assert.deepEqual(await session.actions(sample, 'Reafirming', ['refactor', 'source.organizeImports']), []);
    await session.stop();
  });

  it('name the version they are for, where the editor takes it', async () => {
    const session = await LspSession.start({
      capabilities: { ...pulling, workspace: { workspaceEdit: { documentChanges: true } } },
    });
    await session.open('');
    await session.change({ text: sample });
    const [action] = await session.actions(sample, 'Reafirming', ['quickfix']);
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.equal(change?.textDocument.version, 2);
    assert.equal(applied(sample, action?.edit), sample.replace('Reafirming', 'Reaffirming'));
    await session.stop();
  });

  it('are none for a rule that is off', async () => {
    const session = await LspSession.start({ initializationOptions: { rules: { 'misspelt-opening': 'off' } } });
    await session.open(sample);
    assert.deepEqual(await session.actions(sample, 'Reafirming', ['quickfix']), []);
    const [all] = await session.actions(sample, 'Reafirming', ['source.fixAll']);
    assert.ok(applied(sample, all?.edit).includes('*Reafirming*'));
    await session.stop();
  });
});
