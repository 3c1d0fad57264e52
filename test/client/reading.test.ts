/** What the client decides about the tree of a draft, moved paragraphs and the preview. */
import assert from 'node:assert/strict';
import { changeMessage } from '../../client/src/commands/messages/change-message';
import { nothingToPreview, previewPage } from '../../client/src/views/preview-page';
import { entryLook, isMovable, pathTo } from '../../client/src/views/tree-entries';
import type { TreeEntry } from '../../server/src/lsp/protocol';

const entry = (
  kind: TreeEntry['kind'],
  name: string,
  [first, last]: readonly [number, number],
  ...children: readonly TreeEntry[]
): TreeEntry => {
  const range = { start: { line: first, character: 0 }, end: { line: last, character: 9 } };
  return { kind, name, detail: 'Decides to meet', range, selection: range, children };
};

const tree = [
  entry('preamble', 'Preamble', [0, 4], entry('preambular', 'PP1', [2, 2])),
  entry('operative', 'OP1', [6, 10], entry('sub-paragraph', '(a)', [8, 8])),
];

describe('the tree of a draft', () => {
  it('counts findings, and shows the worst of them', () => {
    const [, paragraph] = tree;
    assert.ok(paragraph);
    assert.deepEqual(entryLook(paragraph, []), {
      icon: 'symbol-number',
      colour: undefined,
      description: 'Decides to meet',
      spoken: 'OP1, Decides to meet',
    });
    const findings = [
      { severity: 3, line: 6 },
      { severity: 1, line: 8 },
      { severity: 0, line: 11 },
    ];
    assert.deepEqual(entryLook(paragraph, findings), {
      icon: 'warning',
      colour: 'list.warningForeground',
      description: '2 findings · Decides to meet',
      spoken: 'OP1, 2 findings, Decides to meet',
    });
    assert.equal(entryLook(paragraph, [{ severity: 2, line: 7 }]).description, '1 finding · Decides to meet');
  });

  it('finds the entry at the cursor', () => {
    const names = (line: number): readonly string[] => pathTo(tree, line, 3).map(({ name }) => name);
    assert.deepEqual(names(8), ['OP1', '(a)']);
    assert.deepEqual(names(2), ['Preamble', 'PP1']);
    assert.deepEqual(names(5), []);
    assert.deepEqual(names(99), []);
  });

  it('lets paragraphs be moved, and nothing else', () => {
    assert.deepEqual(tree.map(isMovable), [false, true]);
  });
});

describe('the question before a paragraph moves or goes', () => {
  it('is asked where something is left to the drafter', () => {
    assert.equal(changeMessage('move', 'OP1', []), undefined);
    assert.deepEqual(changeMessage('delete', 'OP1', ['“paragraph 1 above”: it is deleted.']), {
      text: 'Delete OP1? All numbers and references follow, but not these:',
      detail: '“paragraph 1 above”: it is deleted.',
      yes: 'Delete',
    });
  });

  it('fits on the screen', () => {
    const lines = changeMessage('move', 'OP1', Array<string>(14).fill('x'))?.detail.split('\n');
    assert.deepEqual([lines?.length, lines?.at(-1)], [11, '… and 4 more']);
  });
});

describe('the page of the preview', () => {
  it('allows styles of its own, and nothing else', () => {
    const page = previewPage({ title: 'Tides', language: 'en', html: '<p>Ebb</p>' }, 'n1');
    assert.match(page, /content="default-src 'none'; style-src 'nonce-n1'"/);
    assert.match(page, /<style nonce="n1">/);
    assert.doesNotMatch(page, /<script|https?:|style="|url\(/);
    assert.ok(page.includes('<html lang="en" dir="ltr">') && page.includes('<p>Ebb</p>'));
  });

  it('escapes the title, and reads Arabic from the right', () => {
    const page = previewPage({ ...nothingToPreview, title: '"><script>', language: 'ar' }, 'n1');
    assert.ok(!page.includes('<script>') && page.includes('dir="rtl"'));
  });
});
