/** `unres clean`: what is printed and what is written. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Folder } from './run-unres';

const pasted = '*The General Assembly*,\n\n1. *Decides* to meet\n\n---\n\n25-12345 1/2\n\nagain in May.\n';
const clean = '*The General Assembly*,\n\n1. *Decides* to meet again in May.\n';
const done =
  'Page numbers and running heads taken out; Cut paragraphs healed; Page breaks taken out. Lines taken out: 25-12345 1/2';

describe('unres clean', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  it('prints the text of one file, and what was done beside it', async () => {
    const path = folder.write('a.md', pasted);
    const { code, out, err } = await folder.unres(['clean', 'a.md']);
    assert.deepEqual({ code, out, err }, { code: 0, out: clean, err: `a.md: ${done}\n` });
    assert.equal(readFileSync(path, 'utf8'), pasted);
  });

  it('writes files on request', async () => {
    const first = folder.write('a.md', `\ufeff${pasted.replaceAll('\n', '\r\n')}`);
    folder.write('b.md', clean);
    const { code, out } = await folder.unres(['clean', '--write', 'a.md', 'b.md']);
    assert.equal(readFileSync(first, 'utf8'), `\ufeff${clean.replaceAll('\n', '\r\n')}`);
    assert.deepEqual({ code, out }, { code: 0, out: `a.md: ${done}\nb.md: nothing to clean up.\n` });
  });

  it('writes notes in the way that is asked for', async () => {
    const { out } = await folder.unres(['clean', '--notes', 'bracket', '-'], {
      stdin: clean.replace('May.', 'May.<sup>1</sup>') + '\n<sup>1</sup> A/79/12.\n',
    });
    assert.ok(out.includes('May.[^1]') && out.includes('\n[^1]: A/79/12.'));
  });

  it('reports unreadable files', async () => {
    const { code, err } = await folder.unres(['clean', 'missing.md']);
    assert.equal(code, 2);
    assert.match(err, /missing\.md cannot be read/);
  });
});
