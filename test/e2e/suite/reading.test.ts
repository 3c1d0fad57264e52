/** Reading a draft: hovers, outline, folding. */
import * as vscode from 'vscode';
import { equal, ok } from '../harness/assert';
import { after, openWithFindings, sample } from '../harness/drafts';

const clean = 'clean-resolution.resolution.md';

const open = async (): Promise<vscode.TextDocument> => (await openWithFindings(clean, await sample(clean), 0)).document;

const hoverAt = async (document: vscode.TextDocument, place: vscode.Position): Promise<string> => {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    place,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
};

describe('reading a draft', () => {
  it('a symbol is explained', async () => {
    const document = await open();
    const text = await hoverAt(document, after(document, 'A/78/62-E/20'));
    ok(/General Assembly/.test(text) && /Economic and Social Council/.test(text), text);
  });

  it('a note mark shows its note', async () => {
    const document = await open();
    const text = await hoverAt(document, after(document, '2015–2030,[^'));
    ok(text.includes('Resolution 69/283, annex II.'), text);
  });

  it('an opening tells how often it is used', async () => {
    const document = await open();
    const text = await hoverAt(document, after(document, '*Recal'));
    ok(/\d/.test(text) && /Recalling/.test(text), text);
  });

  it('the outline lists its paragraphs', async () => {
    const document = await open();
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const all = (nodes: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] =>
      nodes.flatMap((node) => [node, ...all(node.children)]);
    const names = all(symbols).map(({ name, detail }) => `${name} ${detail}`);
    for (const expected of ['PP1', 'PP9', 'OP1', 'OP12']) {
      ok(
        names.some((name) => new RegExp(`\\b${expected}\\b`).test(name)),
        `${expected} is in the outline: ${names.join(' | ')}`,
      );
    }
  });

  it('the preamble folds', async () => {
    const document = await open();
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const lines = ranges.map(({ start, end }) => document.getText(new vscode.Range(start, 0, end, 0)));
    ok(
      lines.some((text) => text.includes('*Recalling*') && !text.includes('1. *Reaffirms*')),
      `a fold holds the preamble: ${JSON.stringify(ranges)}`,
    );
  });

  it('names its language', async () => {
    equal((await open()).languageId, 'un-resolution');
  });
});
