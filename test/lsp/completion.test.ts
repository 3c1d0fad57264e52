/** Completion over the protocol. */
import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { catalogueText } from '../../server/src/core/catalogue/catalogue-text';
import { LspSession, uri } from '../harness/lsp-session';

const catalogue = catalogueText('', [
  { symbol: 'A/RES/75/201', title: 'Tides', adopted: '2020-12-21', dateSource: 'official' },
  { symbol: 'S/RES/2712(2023)', title: 'Tides in peril', adopted: '2023-11-15', dateSource: 'official' },
]);
const draft = (words: string): string =>
  `*The General Assembly*,\r\n\r\n*Recalling* its ${words},\r\n\r\n1. *Decides* to meet again in May.\r\n`;

describe('completion in a session', () => {
  let session: LspSession;
  /** An editor that is not ours. */
  let other: LspSession;
  before(async () => {
    session = await LspSession.start({
      catalogue: () => Promise.resolve(catalogue),
      initializationOptions: { hasOurCommands: true },
    });
    other = await LspSession.start({ catalogue: () => Promise.resolve(catalogue) });
  });
  after(() => Promise.all([session.stop(), other.stop()]));

  /** What is offered at `<|>`. @param sign that was typed last; a list is asked for where it is left out */
  async function complete(
    marked: string,
    sign?: string,
    { editor = session, language = 'un-resolution' } = {},
  ): Promise<CompletionList> {
    const text = marked.replace('<|>', '');
    await editor.open(text, language);
    const position = TextDocument.create(uri, '', 1, text).positionAt(marked.indexOf('<|>'));
    const context = sign === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: sign };
    return editor.request('textDocument/completion', { position, context });
  }

  const applied = (marked: string, { textEdit, additionalTextEdits = [] }: CompletionItem): string => {
    assert.ok(textEdit && 'range' in textEdit);
    const text = TextDocument.create(uri, '', 1, marked.replace('<|>', ''));
    return TextDocument.applyEdits(text, [textEdit, ...additionalTextEdits]);
  };

  it('states the signs that open it', () => {
    const signsOf = ({ initialized }: LspSession): string | undefined =>
      initialized.capabilities.completionProvider?.triggerCharacters?.toSorted().join('');
    assert.equal(signsOf(session), ' (*/0123456789^');
    assert.equal(signsOf(other), '(*^');
  });

  it('writes a citation with what belongs to it', async () => {
    const marked = draft('resolution tid<|>');
    const { items, isIncomplete } = await complete(marked);
    assert.equal(isIncomplete, false);
    const [first] = items;
    assert.ok(first);
    assert.equal(applied(marked, first), draft('resolution 75/201 of 21 December 2020'));
    assert.ok(first.filterText?.startsWith('tides'));
    assert.equal(first.labelDetails?.description, 'Tides');
    const other = draft('tides and resolution 271<|>').replace('its ', '');
    const [council] = (await complete(other)).items;
    assert.ok(council);
    assert.match(applied(other, council), /tides and Security Council resolution 2712 \(2023\) of 15 November 2023,/);
  });

  it('does not get in the way of typing', async () => {
    assert.deepEqual((await complete('*The General Assembly*,\n\n1. <|>', ' ')).items, []);
    assert.deepEqual((await complete(draft('tides <|>'), ' ')).items, []);
    assert.deepEqual((await complete(draft('resolution 75/<|>'), '/')).items.length, 2);
    assert.deepEqual((await complete(draft('resolution 75<|>'), '5')).items.length, 2);
    assert.deepEqual((await complete(draft('resolution tid<|>'), 'd')).items, []);
    assert.deepEqual((await complete(draft('work of 75<|>'), '5')).items, []);
    assert.deepEqual((await complete('*The General Assembly*,\n\n1. Dec<|>', 'c')).items, []);
    assert.deepEqual((await complete(draft('tid<|>'), 'd')).items, []);
  });

  it('chooses nothing for the person', async () => {
    const { items } = await complete('*The General Assembly*,\n\n*<|>', '*');
    assert.ok(items.length > 10 && !items.some(({ preselect }) => preselect));
  });

  it('opens nothing after a possible end of sentence where Enter takes the first entry', async () => {
    const markdown = { language: 'markdown' };
    for (const [words, sign] of [
      ['resolution <|>', ' '],
      ['resolution 75<|>', '5'],
      ['resolution 75/<|>', '/'],
      ['resolution 75/201<|>', '1'],
    ] as const) {
      assert.deepEqual((await complete(draft(words), sign, markdown)).items, [], words);
      assert.deepEqual((await complete(draft(words), sign, { editor: other })).items, [], words);
    }
    assert.ok((await complete('*The General Assembly*,\n\n*<|>', '*', { editor: other })).items.length > 10);
    assert.equal((await complete(draft('resolution 75/2<|>'), undefined, { editor: other })).items.length, 2);
  });

  it('goes on with nothing but what a sign opens, when someone has typed on fast', async () => {
    const request = async (text: string): Promise<readonly CompletionItem[]> => {
      await session.open(text);
      const position = TextDocument.create(uri, '', 1, text).positionAt(text.length);
      return (
        await session.request<CompletionList>('textDocument/completion', { position, context: { triggerKind: 3 } })
      ).items;
    };
    const draft = '*The General Assembly*,\n\n*Recalling* the tides,\n\n';
    assert.deepEqual(await request(`${draft}1. *Requests* the Secretary-General`), []);
    assert.deepEqual(await request(`${draft}*Noting* its resolution tid`), []);
    assert.ok((await request(`${draft}*Not`)).length > 0);
  });

  it('answers editors that ask after each letter', async () => {
    const { items } = await complete('*The General Assembly*,\n\n*Recalling* the tides,\n\n1. Dec<|>', undefined, {
      editor: other,
    });
    assert.equal(items[0]?.label, 'Decides');
  });

  it('answers for the text as it was when asked, whatever was typed since', async () => {
    const text = '*The General Assembly*,\n\n*\n';
    await session.open(text);
    const position = { line: 2, character: 1 };
    const context = { triggerKind: 2, triggerCharacter: '*' };
    const answer = session.request<CompletionList>('textDocument/completion', { position, context });
    await session.change({ range: { start: position, end: position }, newText: 'Reca' });
    const { items } = await answer;
    assert.equal(items[0]?.filterText, '*Recalling');
  });

  it('writes a whole opening, and the mark of the paragraph before', async () => {
    const marked = '*The General Assembly*,\n\n1. *Decides* to meet.\n\n<|>\n';
    const { items } = await complete(marked);
    const urges = items.find(({ label }) => label === '2. Urges');
    assert.ok(urges);
    assert.equal(applied(marked, urges), '*The General Assembly*,\n\n1. *Decides* to meet;\n\n2. *Urges* \n');
  });

  it('leads through open places only where the editor can', async () => {
    const marked = '*The Security Council*,\n\n*Stressing* the tides,\n\n1. requests-report<|>\n';
    const text = marked.replace('<|>', '');
    const position = { line: 4, character: '1. requests-report'.length };
    const report = ({ items }: CompletionList): CompletionItem | undefined =>
      items.find(({ label }) => label === 'requests-report');
    const plain = report(await complete(marked));
    assert.equal(plain?.insertTextFormat, undefined);
    assert.match(plain?.textEdit?.newText ?? '', /to the Council within $/);
    const able = await LspSession.start({
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    });
    try {
      await able.open(text);
      const led = report(await able.request('textDocument/completion', { position, context: { triggerKind: 1 } }));
      assert.equal(led?.insertTextFormat, 2);
      assert.equal(
        led.textEdit?.newText,
        '*Requests* the Secretary-General to report to the Council within ${1:60} days on ${2:the implementation of this resolution};',
      );
    } finally {
      await able.stop();
    }
  });

  it('begins a note after its sign', async () => {
    const marked = '*The General Assembly*,\n\n1. *Decides* to meet.[^<|>]\n';
    const [note] = (await complete(marked, '^')).items;
    assert.ok(note);
    assert.equal(applied(marked, note), marked.replace('<|>', '1').concat('\n[^1]: \n'));
  });

  it('offers actions on citations to those who ask for them', async () => {
    const text = draft('resolution 75/201');
    await session.open(text);
    const titles = async (only?: readonly string[]): Promise<readonly string[]> =>
      (await session.actions(text, '75/201', only)).map(({ title }) => title);
    assert.deepEqual(await titles(['refactor']), [
      'Add the date of adoption (21 December 2020)',
      'Link to the document',
    ]);
    assert.deepEqual(await titles(['source.organizeImports']), []);
  });

  it('is empty in files that are no drafts', async () => {
    await session.open('# Shopping\n\nresolution 75/', 'markdown');
    const answer = await session.request<CompletionList>('textDocument/completion', {
      position: { line: 2, character: 14 },
    });
    assert.deepEqual(answer.items, []);
  });
});
