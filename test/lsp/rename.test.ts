/** Renaming numbers and notes over the protocol. */
import assert from 'node:assert/strict';
import type { PrepareRenameResult, ShowMessageParams, WorkspaceEdit } from 'vscode-languageserver';
import { applied, LspSession, positionOf, pulling, textAt, uri } from '../harness/lsp-session';

const draft = `*The General Assembly*,

*Noting* the tides,[^1]

1. *Decides* to measure tides;

2. *Requests* tables under paragraph 1 above and paragraph 5 of resolution 70/1;

5. *Decides* to meet with regard to paragraphs 1 and 2 above.

[^1]: Tables.
`;

const started = async (capabilities = pulling): Promise<LspSession> => {
  const session = await LspSession.start({ capabilities });
  await session.open(draft);
  return session;
};

const rename = (session: LspSession, words: string, newName: string): Promise<WorkspaceEdit> =>
  session.request('textDocument/rename', { position: positionOf(draft, words), newName });

describe('renaming over the protocol', () => {
  it('gives the number to type over, where the editor asks for it', async () => {
    const session = await started({ ...pulling, textDocument: { rename: { prepareSupport: true } } });
    assert.deepEqual(session.initialized.capabilities.renameProvider, { prepareProvider: true });
    const found = await session.request<PrepareRenameResult>('textDocument/prepareRename', {
      position: positionOf(draft, '2. *Requests'),
    });
    assert.ok('placeholder' in found);
    assert.deepEqual([textAt(draft, found.range), found.placeholder], ['2', '2']);
    await session.stop();
  });

  it('changes a number and the references to it', async () => {
    const session = await started();
    assert.equal(session.initialized.capabilities.renameProvider, true);
    const expected = draft.replace('2. *Requests', '3. *Requests').replace('1 and 2 above', '1 and 3 above');
    assert.equal(applied(draft, await rename(session, '2. *Requests', '3')), expected);
    assert.equal(applied(draft, await rename(session, ' 2 above', '3')), expected);
    assert.equal(applied(draft, await rename(session, '[^1]:', '4')), draft.replaceAll('[^1]', '[^4]'));
    await session.stop();
  });

  it('is for the text as it was, where the editor takes versions', async () => {
    const session = await started({ ...pulling, workspace: { workspaceEdit: { documentChanges: true } } });
    const edit = await rename(session, '2. *Requests', '3');
    const [change] = edit.documentChanges ?? [];
    assert.deepEqual(change && 'textDocument' in change && change.textDocument, { uri, version: 1 });
    assert.equal(edit.changes, undefined);
    await session.stop();
  });

  it('says why something is refused', async () => {
    const session = await started();
    await assert.rejects(rename(session, '2. *Requests', '1'), {
      code: -32803,
      message: /^There is already a paragraph 1\./,
    });
    await assert.rejects(rename(session, ' 5 of resolution', '3'), { message: /is read as a place in another text/ });
    const position = positionOf(draft, 'the tides');
    await assert.rejects(session.request('textDocument/prepareRename', { position }), {
      message: /^Nothing can be renamed here\. Put the cursor on the number/,
    });
    assert.deepEqual(session.log, []);
    await session.stop();
  });

  it('reports that a paragraph moves', async () => {
    const session = await LspSession.start();
    const told: string[] = [];
    session.client.onNotification('window/showMessage', ({ message }: ShowMessageParams) => void told.push(message));
    const text = '*The General Assembly*,\n\n*Noting* the tides,\n\n1. *Decides* to act;\n\n2. *Decides* to meet.\n';
    await session.open(text);
    const edit = await session.request<WorkspaceEdit>('textDocument/rename', {
      position: positionOf(text, '2. *Dec'),
      newName: '1',
    });
    assert.match(applied(text, edit), /1\. \*Decides\* to meet;\n\n2\. \*Decides\* to act\.\n$/);
    assert.deepEqual(told, ['Paragraph 2 moves up to the place of paragraph 1. Numbers and references follow.']);
    await session.stop();
  });

  it('leaves texts alone that are no drafts', async () => {
    const session = await LspSession.start();
    await session.open('# Shopping\n\n1. Tea\n2. Milk\n', 'markdown');
    const position = { line: 2, character: 0 };
    assert.equal(await session.request('textDocument/prepareRename', { position }), null);
    assert.equal(await session.request('textDocument/rename', { position, newName: '7' }), null);
    await session.stop();
  });
});
