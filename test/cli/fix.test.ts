/** `unres check --fix`: what is written, byte by byte. */
import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { cleanDraft, draftOf, faultyDraft, Folder } from './run-unres';

describe('unres check --fix', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  it('writes the safe fixes, reports what is left and leaves no other file', async () => {
    const path = folder.write('a.unres', faultyDraft);
    const { code, out } = await folder.unres(['check', '--fix', 'a.unres']);
    assert.equal(readFileSync(path, 'utf8'), cleanDraft);
    assert.deepEqual({ code, out }, { code: 0, out: '1 draft changed by --fix. 1 draft checked, nothing found.\n' });
    assert.deepEqual(readdirSync(folder.path), ['a.unres']);
  });

  it('keeps the byte order mark, the line ends and the permissions', async () => {
    const withMarks = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const path = folder.write('a.unres', withMarks(faultyDraft));
    chmodSync(path, 0o640);
    await folder.unres(['check', '--fix', 'a.unres']);
    assert.equal(readFileSync(path, 'utf8'), withMarks(cleanDraft));
    assert.equal(statSync(path).mode & 0o777, 0o640);
  });

  it('does not touch a file that needs no fix', async () => {
    const path = folder.write('a.unres', cleanDraft);
    const longAgo = new Date('2001-02-03T04:05:06Z');
    utimesSync(path, longAgo, longAgo);
    const { ino } = statSync(path);
    await folder.unres(['check', '--fix', 'a.unres']);
    assert.deepEqual([statSync(path).ino, statSync(path).mtime], [ino, longAgo]);
  });

  it('writes through a link', async () => {
    const path = folder.write('real.txt', faultyDraft);
    symlinkSync('real.txt', join(folder.path, 'a.unres'));
    await folder.unres(['check', '--fix', 'a.unres']);
    assert.ok(lstatSync(join(folder.path, 'a.unres')).isSymbolicLink());
    assert.equal(readFileSync(path, 'utf8'), cleanDraft);
  });

  it('returns 1 where findings are left that it may not fix', async () => {
    folder.write('a.unres', draftOf('1. *Welcomes* the report,[^4]', '2. *Requests* a further report.'));
    const { code, out } = await folder.unres(['check', '--fix', 'a.unres']);
    assert.equal(code, 1);
    assert.match(out, /mark-without-note/);
    assert.doesNotMatch(out, /can be fixed with --fix/);
  });

  it('prints the fixed standard input, byte order mark included, and the findings beside it', async () => {
    const stdin = `\ufeff${draftOf('1. *Welcomes* the report,[^4]', '2. *Requests* a further report.')}`;
    const { code, out, err } = await folder.unres(['check', '--fix', '-'], { stdin });
    assert.equal(out, stdin.replace('report,[', 'report;['));
    assert.match(err, /mark-without-note/);
    assert.equal(code, 1);
  });

  it('prints standard input that needs no fix as it is', async () => {
    assert.equal((await folder.unres(['check', '--fix', '-'], { stdin: cleanDraft })).out, cleanDraft);
  });
});
