/** The tree of a draft, moved paragraphs, copies and the preview over the protocol. */
import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver';
import { LineIndex } from '../../server/src/core/index';
import type {
  ChangeAnswer,
  InsertNoteAnswer,
  PreviewAnswer,
  RoomAnswer,
  TreeEntry,
} from '../../server/src/lsp/protocol';
import { applied, LspSession, positionOf, uri } from '../harness/lsp-session';

const draft = `A/C.2/81/L.24

**Tides**

*The General Assembly*,

*Noting* resolution 70/1 of 25 September 2015,

1. *Decides* to measure tides;

2. *Requests* tables under paragraph 1 above.
`;

const withDraft = async (run: (session: LspSession) => Promise<void>, text = draft): Promise<void> => {
  const session = await LspSession.start();
  await session.open(text);
  await run(session);
  await session.stop();
};

const names = (entries: readonly TreeEntry[]): readonly string[] =>
  entries.flatMap(({ name, children }) => [name, ...names(children).map((each) => `  ${each}`)]);

const offsetIn = (text: string, { line, character }: Position): number =>
  new LineIndex(text).offset({ line, column: character });

describe('what our client asks about a draft', () => {
  it('is what it consists of', () =>
    withDraft(async (session) => {
      const tree = await session.request<readonly TreeEntry[]>('unResolution/tree', { uri });
      assert.deepEqual(names(tree), ['A/C.2/81/L.24', 'Preamble', '  PP1', 'OP1', 'OP2']);
      assert.deepEqual(tree.at(-1)?.selection.start, { line: 10, character: 0 });
    }));

  it('is a paragraph moved with all that refers to it', () =>
    withDraft(async (session) => {
      const change = { kind: 'move', from: positionOf(draft, '1. *Decides'), to: positionOf(draft, '2. *Requests') };
      const moved = await session.request<ChangeAnswer>('unResolution/changeParagraph', { uri, change });
      assert.ok(moved.isPossible);
      const text = applied(draft, { changes: { [uri]: moved.edits } });
      assert.match(text, /1\. \*Requests\* tables under paragraph 2 below[.;]\n\n2\. \*Decides\* to measure tides[.;]/);
      const at = offsetIn(text, moved.at);
      assert.equal(text.slice(at, at + 4), '2. *');
    }));

  it('learns why a paragraph stays where it is, and what lost its paragraph', () =>
    withDraft(async (session) => {
      const from = positionOf(draft, '1. *Decides');
      const ask = (change: object): Promise<ChangeAnswer> =>
        session.request('unResolution/changeParagraph', { uri, change });
      assert.deepEqual(await ask({ kind: 'step', from, by: -1 }), {
        isPossible: false,
        reason: 'OP1 is already the first.',
      });
      const deleted = await ask({ kind: 'delete', from });
      assert.ok(deleted.isPossible);
      assert.match(deleted.warnings[0] ?? '', /paragraph 1 above/);
    }));

  it('makes room for a number that is begun, in the given text', () =>
    withDraft(async (session) => {
      const at = { line: 8, character: draft.split('\n')[8]?.length ?? 0 };
      const room = { at, begun: '2.', removed: null, isSplit: false };
      const { edits, warnings } = await session.request<RoomAnswer>('unResolution/makeRoom', { text: draft, room });
      assert.equal(applied(draft, { changes: { [uri]: edits } }), draft.replace('2. *R', '3. *R'));
      assert.deepEqual(warnings, []);
      const text = ' '.repeat(1_000_001);
      assert.equal(await session.request('unResolution/makeRoom', { text, room }), null);
    }));

  it('is what to copy', () =>
    withDraft(async (session) => {
      const copy = await session.request('unResolution/copyParagraph', { uri, position: positionOf(draft, 'tables') });
      assert.deepEqual(copy, { name: 'OP2', text: 'OP2: Requests tables under paragraph 1 above.' });
      const citation = await session.request('unResolution/copyCitation', { uri, position: positionOf(draft, '70/1') });
      assert.equal(citation, 'General Assembly resolution 70/1 of 25 September 2015');
    }));

  it('inserts a note, and answers where its words belong', () =>
    withDraft(async (session) => {
      const position = positionOf(draft, 's under');
      const note = await session.request<InsertNoteAnswer>('unResolution/insertNote', { uri, position });
      const text = applied(draft, { changes: { [uri]: [...note.edits] } });
      const at = offsetIn(text, note.at);
      assert.equal(text.slice(at - 6, at), `[^${note.mark}]: `);
      assert.ok(text.includes(`tables[^${note.mark}] under`));
      const nowhere = { uri, position: { line: 0, character: 0 } };
      assert.equal(await session.request('unResolution/insertNote', nowhere), null);
    }));

  it('is the draft as it is printed', () =>
    withDraft(async (session) => {
      const { title, language, html } = await session.request<PreviewAnswer>('unResolution/preview', { uri });
      assert.deepEqual([title, language], ['A/C.2/81/L.24', 'en']);
      assert.match(html, /<span class="marker">1\.<\/span> <em>Decides<\/em>/);
    }));

  it('is nothing where no draft is open', async () => {
    const session = await LspSession.start();
    const position = { line: 0, character: 0 };
    for (const method of ['tree', 'changeParagraph', 'copyParagraph', 'copyCitation', 'insertNote', 'preview']) {
      const params = { uri, position, change: { kind: 'delete', from: position } };
      assert.equal(await session.request(`unResolution/${method}`, params), null, method);
    }
    assert.deepEqual(session.log, []);
    await session.stop();
  });
});
