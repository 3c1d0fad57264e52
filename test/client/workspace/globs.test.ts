/** Patterns of paths, as VS Code has them in its settings. */
import assert from 'node:assert/strict';
import { globTest } from '../../../client/src/workspace/globs';

const cases: readonly (readonly [pattern: string, names: readonly string[], others: readonly string[]])[] = [
  ['drafts', ['drafts'], ['a/drafts', 'drafts/a', 'draft']],
  ['drafts/', ['drafts'], ['drafts/a']],
  ['./drafts', ['drafts'], ['a/drafts']],
  ['*.md', ['a.md', '.md'], ['a/a.md', 'a.mdx']],
  ['**/*.md', ['a.md', 'a/b/c.md'], ['a/b.md/c']],
  ['**/old/**', ['a/old/b', 'old/b/c', 'old'], ['a/older/b']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/x', 'x/a/b']],
  ['**/a/**/b', ['a/x/a/y/b'], ['a/x/y']],
  ['{one,t{w,hre}*}.md', ['one.md', 'two.md', 'three.md'], ['tone.md']],
  ['{**/a,b/*}', ['x/a', 'b/y'], ['b', 'y']],
  ['draft-?.md', ['draft-1.md', 'draft-🕊.md'], ['draft-.md', 'draft-10.md']],
  ['[a-c][!x].md', ['bd.md'], ['dd.md', 'bx.md']],
  ['a{b', ['a{b'], ['ab']],
  ['a[', ['a['], ['a']],
  ['a.b', ['a.b'], ['axb']],
  ['**', ['a', 'a/b'], []],
];

describe('a pattern of paths', () => {
  for (const [pattern, names, others] of cases) {
    it(pattern, () => {
      const isNamed = globTest(pattern);
      assert.deepEqual([...names, ...others].filter(isNamed), names);
    });
  }

  it('takes no more than a moment, whatever it is', () => {
    for (const pattern of [
      '*a'.repeat(400),
      '**/a/'.repeat(190),
      '{a,b}'.repeat(190),
      '{'.repeat(900),
      '[a-z]*'.repeat(150),
    ]) {
      assert.equal(globTest(pattern)(`${'a/'.repeat(500)}${'a'.repeat(2_000)}b.md`), false);
    }
  });
});
