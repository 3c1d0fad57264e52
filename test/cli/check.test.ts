/** `unres check`: which drafts are read, and what is returned. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../server/src/cli/run';
import type { Output } from '../../server/src/cli/terminal';
import { cleanDraft, draftOf, faultyDraft, Folder } from './run-unres';

interface Checked {
  readonly files: readonly { readonly path: string; readonly findings: readonly { readonly rule: string }[] }[];
}

const pathsIn = (out: string): readonly string[] => (JSON.parse(out) as Checked).files.map(({ path }) => path);

describe('unres check', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  it('returns 0 and says so where nothing is found', async () => {
    folder.write('a.unres', cleanDraft);
    assert.deepEqual(await folder.unres(['check', 'a.unres']), {
      code: 0,
      out: '1 draft checked, nothing found.\n',
      err: '',
    });
  });

  it('shows its progress in a large folder at a terminal, and clears it', async () => {
    for (let number = 0; number < 120; number++) folder.write(`drafts/${number}.unres`, cleanDraft);
    const { code, out, err } = await folder.unres(['check', 'drafts'], { columns: 80 });
    assert.equal(code, 0);
    assert.match(out, /120 drafts checked, nothing found/);
    assert.equal(err, '\r50 drafts checked …\r100 drafts checked …\r\u001b[K');
    assert.equal((await folder.unres(['check', 'drafts'])).err, '');
  });

  it('prints draft by draft, in the order of their names, and no faster than it is read', async () => {
    for (const name of ['b', 'a/z', 'c', 'a/b']) folder.write(`drafts/${name}.unres`, faultyDraft);
    const begun: (string | undefined)[] = [];
    let go: () => void = () => undefined;
    const stdout: Output = {
      columns: undefined,
      write: (text) => void begun.push(text.toString().split('\n')[0]),
      drained: () => new Promise((resolve) => (go = resolve)),
    };
    const silent: Output = { columns: undefined, write: () => undefined };
    const { path: home } = folder;
    const terminal = { stdin: (async function* () {})(), stdout, stderr: silent, env: {}, folder: home, home };
    const ended = run(['check', 'drafts'], terminal);
    const expected = ['a/b', 'a/z', 'b', 'c'].map((name) => join('drafts', `${name}.unres`));
    for (let count = 1; count <= 4; count++) {
      while (begun.length < count) await new Promise((resolve) => setTimeout(resolve, 1));
      for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
      assert.deepEqual(begun, expected.slice(0, count));
      go();
    }
    while (begun.length < 5) await new Promise((resolve) => setTimeout(resolve, 1));
    go();
    assert.equal(await ended, 1);
    assert.match(begun[4] ?? '', /^4 findings in 4 drafts/);
  });

  it('returns 1 where an error is found', async () => {
    folder.write('a.unres', faultyDraft);
    assert.equal((await folder.unres(['check', 'a.unres'])).code, 1);
  });

  it('returns 0 for findings that are no more than hints', async () => {
    folder.write('a.unres', draftOf('1. *Illuminates* the lamps;', '2. *Requests* a further report.'));
    const { code, out } = await folder.unres(['check', 'a.unres']);
    assert.match(out, /hint .* unknown-opening/);
    assert.equal(code, 0);
  });

  it('returns 2 for a file that does not exist, in one line, and checks the others', async () => {
    folder.write('a.unres', faultyDraft);
    const { code, out, err } = await folder.unres(['check', 'gone.unres', 'a.unres']);
    assert.equal(code, 2);
    assert.equal(err, 'unres: gone.unres cannot be read: no such file or folder\n');
    assert.match(out, /operative-ending/);
  });

  it('returns 2 for a text that is not UTF-8, and checks the others', async () => {
    folder.write('latin.unres', Buffer.from([0x4e, 0xe9, 0x65]));
    folder.write('a.unres', cleanDraft);
    const { code, out, err } = await folder.unres(['check', '--format', 'json', 'latin.unres', 'a.unres']);
    assert.equal(code, 2);
    assert.equal(err, 'unres: latin.unres is not UTF-8 text; save it as UTF-8\n');
    assert.deepEqual(pathsIn(out), ['a.unres']);
  });

  it('returns 2 in one line for an option, a format or a command that does not exist, and without files', async () => {
    for (const args of [
      ['check', '--fux', 'a.unres'],
      ['check', '--format', 'xml', 'a.unres'],
      ['chek', 'a.unres'],
      ['check'],
    ]) {
      const { code, out, err } = await folder.unres(args);
      assert.deepEqual({ code, out }, { code: 2, out: '' }, args.join(' '));
      assert.match(err, /^unres: [^\n]+\n$/, args.join(' '));
    }
  });

  it('finds the drafts in a folder, its folders and links to files, and goes round no circle', async () => {
    folder.write('drafts/b.unres.md', cleanDraft);
    folder.write('drafts/deep/er/a.resolution.md', cleanDraft);
    folder.write('drafts/C.UNRES', cleanDraft);
    folder.write('drafts/readme.md', faultyDraft);
    folder.write('drafts/.git/hidden.unres', faultyDraft);
    folder.write('elsewhere.txt', `${cleanDraft}\n`);
    symlinkSync(join(folder.path, 'drafts'), join(folder.path, 'drafts/deep/circle'));
    symlinkSync(join(folder.path, 'elsewhere.txt'), join(folder.path, 'drafts/link.unres'));
    const { code, out, err } = await folder.unres(['check', '--format', 'json', 'drafts']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    const expected = ['C.UNRES', 'b.unres.md', 'deep/er/a.resolution.md', 'link.unres'];
    assert.deepEqual(
      pathsIn(out),
      expected.map((path) => join('drafts', path)),
    );
  });

  it('says that a folder holds no drafts rather than that they are clean', async () => {
    folder.write('empty/readme.md', 'Nothing.');
    const { code, out, err } = await folder.unres(['check', 'empty']);
    assert.deepEqual({ code, out }, { code: 2, out: '' });
    assert.match(err, /^unres: empty holds no drafts/);
  });

  it('names a link that leads back to itself', async () => {
    symlinkSync('loop.unres', join(folder.path, 'loop.unres'));
    const { code, err } = await folder.unres(['check', 'loop.unres']);
    assert.equal(code, 2);
    assert.match(err, /^unres: loop\.unres cannot be read: it is a link that leads back to itself\n$/);
  });

  it('reads a file once however often it is named', async () => {
    folder.write('a.unres', cleanDraft);
    const { out } = await folder.unres(['check', '--format', 'json', 'a.unres', './a.unres', '.']);
    assert.deepEqual(pathsIn(out), ['a.unres']);
  });

  it('reads standard input as “-”', async () => {
    const { code, out } = await folder.unres(['check', '--format', 'json', '-'], { stdin: faultyDraft });
    assert.equal(code, 1);
    assert.deepEqual(pathsIn(out), ['-']);
  });

  it('names standard input where it is not UTF-8', async () => {
    const { code, err } = await folder.unres(['check', '-'], { stdin: Buffer.from([0xff, 0xfe, 0x41]) });
    assert.deepEqual(
      { code, err },
      { code: 2, err: 'unres: the standard input is not UTF-8 text; save it as UTF-8\n' },
    );
  });
});
