/** Renumbering, and the way from references to paragraphs, over the protocol. */
import assert from 'node:assert/strict';
import type { Hover, Location } from 'vscode-languageserver';
import { applied, LspSession, positionOf, pulling, textAt, uri } from '../harness/lsp-session';

const draft = `*The General Assembly*,

*Noting* the tides,

1. *Decides* to measure tides;

3. *Requests* tables under paragraph 1 above and paragraph 9 below;

4. *Decides* to meet with regard to paragraph 3 above.
`;

const right = draft
  .replace('3. *Requests', '2. *Requests')
  .replace('4. *Decides', '3. *Decides')
  .replace('paragraph 3 above', 'paragraph 2 above');

describe('renumbering over the protocol', () => {
  it('is a source action, and a quick fix of numbering findings', async () => {
    const session = await LspSession.start();
    await session.open(draft);
    const [source] = await session.actions(draft, 'Noting', ['source.unResolution']);
    assert.equal(source?.title, 'Renumber paragraphs, notes and references');
    assert.equal(applied(draft, source.edit), right);
    const quick = await session.actions(draft, '3. *Requests', ['quickfix']);
    const fix = quick.find(({ title }) => title === source.title);
    assert.equal(applied(draft, fix?.edit), right);
    assert.deepEqual(
      fix?.diagnostics?.map(({ code }) => code),
      ['skipped-paragraph-number'],
    );
    await session.stop();
  });

  it('is shown for confirmation where the editor can do that', async () => {
    const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };
    const session = await LspSession.start({ capabilities: { ...pulling, workspace: { workspaceEdit } } });
    await session.open(draft);
    const [source] = await session.actions(draft, 'Noting', ['source.unResolution']);
    const title = 'Renumber paragraphs, notes and references';
    assert.deepEqual(source?.edit?.changeAnnotations, { [title]: { label: title, needsConfirmation: true } });
    assert.equal(applied(draft, source.edit), right);
    await session.stop();
  });

  it('tells our own client how much changes, and what is left to the drafter', async () => {
    const session = await LspSession.start();
    await session.open(draft);
    const answer = await session.request<{ changes: number; warnings: readonly string[] }>('unResolution/renumber', {
      uri,
    });
    assert.equal(answer.changes, 3);
    assert.deepEqual(answer.warnings, ['“paragraph 9 below”: there is no 9. Correct the number.']);
    await session.stop();
  });
});

describe('references to paragraphs over the protocol', () => {
  it('lead to the paragraph, and its number to them', async () => {
    const session = await LspSession.start();
    await session.open(draft);
    const at = (words: string): object => ({ position: positionOf(draft, words) });
    const places = async (method: string, params: object): Promise<readonly string[]> =>
      (await session.request<readonly Location[]>(method, params)).map(
        ({ range }) => `${range.start.line}: ${textAt(draft, range)}`,
      );
    assert.deepEqual(await places('textDocument/definition', at('paragraph 1 above')), ['4: 1.']);
    assert.deepEqual(await places('textDocument/definition', at('1. *Decides')), ['6: 1']);
    const context = { includeDeclaration: true };
    assert.deepEqual(await places('textDocument/references', { ...at('3. *Requests'), context }), ['6: 3.', '8: 3']);
    assert.deepEqual(await places('textDocument/documentHighlight', at('1 above')), ['4: 1.', '6: 1']);
    await session.stop();
  });

  it('show the first words of the paragraph', async () => {
    const session = await LspSession.start();
    await session.open(draft);
    const hover = await session.request<Hover>('textDocument/hover', {
      position: positionOf(draft, 'paragraph 1 above'),
    });
    assert.match(JSON.stringify(hover.contents), /OP1.*Decides to measure tides/);
    const own = await session.request<Hover>('textDocument/hover', { position: positionOf(draft, '1. *Decides') });
    assert.match(JSON.stringify(own.contents), /Referred to in: OP3/);
    await session.stop();
  });
});
