/** Reading a draft over the protocol: hover, outline, folding, notes, links, counts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  MarkupContent,
  SymbolInformation,
} from 'vscode-languageserver';
import { LspSession, positionOf, pulling, textAt, uri } from '../harness/lsp-session';

const clean = readFileSync('samples/clean-resolution.resolution.md', 'utf8');
const draft = readFileSync('samples/draft-resolution.resolution.md', 'utf8');

const openSession = async (text: string, capabilities = pulling): Promise<LspSession> => {
  const session = await LspSession.start({ capabilities });
  await session.open(text);
  return session;
};

const hoverAt = async (
  session: LspSession,
  text: string,
  words: string,
): Promise<(Hover & { contents: MarkupContent }) | null> =>
  session.request('textDocument/hover', { position: positionOf(text, words) });

describe('hover', () => {
  const markdown = {
    ...pulling,
    textDocument: { ...pulling.textDocument, hover: { contentFormat: ['markdown' as const] } },
  };

  it('explains a symbol', async () => {
    const session = await openSession(clean, markdown);
    const hover = await hoverAt(session, clean, 'A/78/62-E/20');
    assert.equal(hover?.contents.kind, 'markdown');
    assert.match(hover.contents.value, /General Assembly[^]*Economic and Social Council/);
    await session.stop();
  });

  it('shows the note of a mark', async () => {
    const session = await openSession(clean, markdown);
    const hover = await hoverAt(session, clean, '[^1]');
    assert.match(hover?.contents.value ?? '', /Resolution 69\/283, annex II\./);
    assert.equal(hover?.range && textAt(clean, hover.range), '[^1]');
    await session.stop();
  });

  it('says who says so, where something is found', async () => {
    const session = await openSession(draft, markdown);
    const hover = await hoverAt(session, draft, 'Reafirming');
    assert.match(hover?.contents.value ?? '', /\*\*The opening words are spelt.*\*\*\n\nAuthority: /);
    await session.stop();
  });

  it('is plain text for editors without Markdown', async () => {
    const session = await openSession(draft);
    const hover = await hoverAt(session, draft, 'Reafirming');
    assert.equal(hover?.contents.kind, 'plaintext');
    assert.match(hover.contents.value, /^The opening words are spelt/);
    assert.doesNotMatch(hover.contents.value, /\*\*|\]\(/);
    await session.stop();
  });

  it('is empty where there is nothing to say', async () => {
    const session = await openSession(clean);
    assert.equal(await hoverAt(session, clean, 'far-reaching'), null);
    await session.stop();
  });
});

describe('outline', () => {
  it('is a tree for editors that show one', async () => {
    const hierarchical = { documentSymbol: { hierarchicalDocumentSymbolSupport: true } };
    const session = await openSession(draft, { textDocument: hierarchical });
    const symbols = await session.request<DocumentSymbol[]>('textDocument/documentSymbol');
    const all = (nodes: readonly DocumentSymbol[]): readonly DocumentSymbol[] =>
      nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
    const third = all(symbols).find(({ name }) => name === 'OP3');
    assert.equal(third && textAt(draft, third.range).startsWith('3. *Invites*'), true);
    assert.deepEqual(
      third?.children?.map(({ name }) => name),
      ['(a)', '(b)', '(d)'],
    );
    await session.stop();
  });

  it('is a list for others', async () => {
    const session = await openSession(draft);
    const symbols = await session.request<SymbolInformation[]>('textDocument/documentSymbol');
    const names = symbols.map(({ name }) => name);
    for (const expected of [/^PP1 Recalling/, /^OP1 Reaffirms/, /^\(i\) Messages/]) {
      assert.ok(
        names.some((name) => expected.test(name)),
        `${String(expected)} in ${names.join(' | ')}`,
      );
    }
    const inner = symbols.find(({ name }) => name.startsWith('(i) '));
    assert.equal(inner?.containerName, '(a)');
    await session.stop();
  });
});

describe('folding', () => {
  it('folds the preamble', async () => {
    const session = await openSession(clean);
    const ranges = await session.request<FoldingRange[]>('textDocument/foldingRange');
    const lines = clean.split('\n');
    const folded = ranges.map(({ startLine, endLine }) => lines.slice(startLine, endLine + 1).join('\n'));
    assert.ok(folded.some((text) => text.includes('*Recalling*') && !text.includes('1. *Reaffirms*')));
    await session.stop();
  });
});

describe('notes', () => {
  it('are found from their mark, and their marks from them', async () => {
    const session = await openSession(clean);
    const [note] = await session.request<Location[]>('textDocument/definition', {
      position: positionOf(clean, '[^1]'),
    });
    assert.equal(note && textAt(clean, note.range), '[^1]:');
    const [mark] = await session.request<Location[]>('textDocument/definition', {
      position: positionOf(clean, '[^1]:'),
    });
    assert.equal(mark && textAt(clean, mark.range), '[^1]');
    assert.ok((mark?.range.start.line ?? 0) < (note?.range.start.line ?? 0));
    await session.stop();
  });

  it('are listed with and without the note itself, and highlighted', async () => {
    const session = await openSession(clean);
    const position = positionOf(clean, '[^1]');
    const found = async (includeDeclaration: boolean): Promise<readonly string[]> => {
      const locations = await session.request<Location[]>('textDocument/references', {
        position,
        context: { includeDeclaration },
      });
      return locations.map(({ range }) => textAt(clean, range));
    };
    assert.deepEqual(await found(false), ['[^1]']);
    assert.deepEqual(await found(true), ['[^1]', '[^1]:']);
    const highlights = await session.request<DocumentHighlight[]>('textDocument/documentHighlight', { position });
    assert.deepEqual(
      highlights.map(({ range }) => textAt(clean, range)),
      ['[^1]', '[^1]:'],
    );
    await session.stop();
  });
});

describe('links', () => {
  it('lead to the documents that are cited', async () => {
    const session = await openSession(clean);
    const links = await session.request<DocumentLink[]>('textDocument/documentLink');
    const link = links.find(({ range }) => textAt(clean, range).includes('70/1'));
    assert.match(link?.target ?? '', /^https:\/\/docs\.un\.org\/en\/A\/RES\/70\/1$/);
    assert.match(link?.tooltip ?? '', /docs\.un\.org/);
    await session.stop();
  });
});

describe('cited documents', () => {
  const citing =
    '*The General Assembly*,\n\n*Recalling* its resolution 75/9 and 75/9,\n\n1. *Recalls* resolution 70/1.\n';
  const cited = `**75/9. Tides**\n\n${citing.replaceAll('75/9', '70/1')}`;
  const other = 'file:///tides.resolution.md';
  const openBoth = async (): Promise<LspSession> => {
    const session = await openSession(citing);
    await session.open(cited, 'un-resolution', other);
    return session;
  };
  const position = positionOf(citing, '75/9');

  it('are found in all open drafts, those of the draft in front first', async () => {
    const session = await openBoth();
    const found = async (words: string, includeDeclaration: boolean): Promise<readonly string[]> => {
      const params = { position: positionOf(citing, words), context: { includeDeclaration } };
      const places = await session.request<Location[]>('textDocument/references', params);
      return places.map((place) => `${place.uri} ${textAt(place.uri === other ? cited : citing, place.range)}`);
    };
    assert.deepEqual(await found('75/9', false), [`${uri} 75/9`, `${uri} 75/9`]);
    assert.deepEqual(await found('75/9', true), [`${other} 75/9`, `${uri} 75/9`, `${uri} 75/9`]);
    assert.deepEqual(await found('70/1', false), [`${uri} 70/1`, ...Array<string>(3).fill(`${other} 70/1`)]);
    assert.deepEqual(await found('General', true), []);
    await session.stop();
  });

  it('are highlighted in the draft', async () => {
    const session = await openBoth();
    const highlights = await session.request<DocumentHighlight[]>('textDocument/documentHighlight', { position });
    assert.deepEqual(
      highlights.map(({ range }) => textAt(citing, range)),
      ['75/9', '75/9'],
    );
    await session.stop();
  });

  it('lead to the open draft that is this document', async () => {
    const session = await openBoth();
    const [place] = await session.request<Location[]>('textDocument/definition', { position });
    assert.equal(place?.uri, other);
    assert.equal(textAt(cited, place.range), '75/9');
    await session.stop();
  });
});

describe('names in all open drafts', () => {
  it('are found by their words', async () => {
    const session = await openSession(draft);
    await session.open('*The General Assembly*,\n\n1. *Invites* the divers.\n', 'un-resolution', 'file:///b.unres');
    await session.open('# Notes\n\nInvites the divers\n', 'plaintext', 'file:///notes.txt');
    const found = await session.request<SymbolInformation[]>('workspace/symbol', { query: 'op1 INVITES' });
    assert.deepEqual(
      found.map(({ name, location, containerName }) => [name.slice(0, 20), location.uri, containerName]),
      [
        ['OP11 Invites the Int', uri, 'Early warning messages that everyone can understand'],
        ['OP1 Invites the dive', 'file:///b.unres', undefined],
      ],
    );
    await session.stop();
  });
});

describe('requests of our client', () => {
  it('count paragraphs', async () => {
    const session = await openSession(
      '*The General Assembly*,\n\n*Recalling* it,\n\n1. *Decides* to act;\n\n2. *Asks* on.\n',
    );
    const counts = await session.request('unResolution/counts', { uri: 'file:///draft.resolution.md' });
    assert.deepEqual(counts, {
      preambular: 1,
      operative: 2,
      profile: { name: 'drafting', source: 'guessed' },
    });
    assert.equal(await session.request('unResolution/counts', { uri: 'file:///other.md' }), null);
    await session.stop();
  });

  it('check texts that are not open', async () => {
    const session = await LspSession.start();
    const text = '*The General Assembly*,\n\n*Recalling* its resolutions;\n\n*Decides* to act.\n';
    const check = (languageId: string, checked: string): Promise<{ code: string }[] | null> =>
      session.request('unResolution/check', { uri: 'file:///closed.md', languageId, text: checked });
    assert.deepEqual(
      (await check('markdown', text))?.map(({ code }) => code),
      ['preambular-ending'],
    );
    assert.equal(await check('markdown', '# Notes\n\n1. One;\n3. Three,\n'), null);
    assert.deepEqual(await check('un-resolution', ''), []);
    assert.equal((await check('un-resolution', 'x'.repeat(1_000_001)))?.length, 1);
    await session.stop();
  });

  it('list the rules', async () => {
    const session = await LspSession.start();
    const rules = await session.request<{ id: string; title: string }[]>('unResolution/rules');
    assert.deepEqual(
      rules.find(({ id }) => id === 'misspelt-opening'),
      { id: 'misspelt-opening', title: 'The opening words are spelt as in adopted resolutions' },
    );
    await session.stop();
  });
});
