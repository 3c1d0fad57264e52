/** What the command line does to files that others hold, guard or change at the same time. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { replaceFile, SavedMeanwhile } from '../../server/src/cli/replace-file';
import { temporaryName } from '../../server/src/cli/temporary-name';
import { thisRun } from '../../server/src/cli/this-run';
import { akn } from '../importers/samples';
import { cleanDraft, faultyDraft, Folder } from './run-unres';

const isPosix = process.platform !== 'win32';
const isAdministrator = process.getuid?.() === 0;
const pasted = '*The General Assembly*,\n\n1. *Decides* to meet\n\n---\n\n25-12345 1/2\n\nagain in May.\n';
const own = 'unres-catalogue.jsonl';
const bytes = (text: string): Uint8Array => Buffer.from(text);

/** The number of a process that has ended. */
const ended = (): number => spawnSync(process.execPath, ['--version']).pid;
const nameOfRun = (run: number, machine = thisRun.machine): string =>
  `.a.unres.unres-${machine}-${run}-0123456789ab.tmp`;

describe('writing files', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  const textOf = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
  const names = (): string[] => readdirSync(folder.path).sort();

  describe('that another program saves meanwhile', () => {
    it('leaves them as they are, says so, and goes on with the others', async () => {
      folder.write('unres.json', '{ "lamps": 1 }');
      const path = folder.write('a.unres', faultyDraft);
      folder.write('b.unres', faultyDraft);
      // The complaint about unres.json comes between the reading of the first draft and its writing.
      const whenTold = (words: string): void => {
        if (words.includes('lamps')) appendFileSync(path, 'Saved meanwhile.\n');
      };
      const { code, err, out } = await folder.unres(['check', '--fix', 'a.unres', 'b.unres'], { whenTold });
      assert.equal(textOf('a.unres'), `${faultyDraft}Saved meanwhile.\n`);
      assert.equal(textOf('b.unres'), cleanDraft);
      assert.equal(code, 2);
      assert.match(
        err,
        /^unres: a\.unres is left as it is: another program has saved it meanwhile; run the command again$/m,
      );
      assert.match(out, /1 draft changed by --fix/);
      assert.deepEqual(names(), ['a.unres', 'b.unres', 'unres.json']);
    });

    const others: Readonly<Record<string, (path: string) => void>> = {
      'with other words': (path) => appendFileSync(path, 'more'),
      'with as many words': (path) => writeFileSync(path, faultyDraft.replace('report', 'Report')),
      'with nothing in it': (path) => writeFileSync(path, ''),
      'as a new file': (path) => {
        rmSync(path);
        writeFileSync(path, 'other');
      },
    };
    for (const [how, save] of Object.entries(others)) {
      for (const isLinked of [false, true]) {
        it(`refuses what was saved ${how}${isLinked ? ', through another of its names too' : ''}`, async () => {
          const path = folder.write('a.unres', faultyDraft);
          if (isLinked) linkSync(path, join(folder.path, 'same'));
          save(path);
          const saved = textOf('a.unres');
          await assert.rejects(replaceFile(path, bytes(faultyDraft), bytes(cleanDraft)), SavedMeanwhile);
          assert.equal(textOf('a.unres'), saved);
          assert.deepEqual(names(), isLinked ? ['a.unres', 'same'] : ['a.unres']);
        });
      }
    }

    it('does not recreate a file that was removed, and replaces none that was made', async () => {
      const path = join(folder.path, 'a.unres');
      await assert.rejects(replaceFile(path, bytes(faultyDraft), bytes(cleanDraft)));
      assert.deepEqual(names(), []);
      writeFileSync(path, 'made meanwhile');
      await assert.rejects(replaceFile(path, undefined, bytes(cleanDraft)), SavedMeanwhile);
      assert.equal(textOf('a.unres'), 'made meanwhile');
      assert.deepEqual(names(), ['a.unres']);
    });
  });

  describe('that are guarded', () => {
    for (const [command, text] of [
      ['check --fix', faultyDraft],
      ['clean --write', pasted],
    ] as const) {
      it(`${command} refuses a read-only file, for administrators too`, async () => {
        const path = folder.write('a.unres', text);
        chmodSync(path, 0o444);
        const { ino } = statSync(path);
        const { code, err } = await folder.unres([...command.split(' '), 'a.unres']);
        assert.deepEqual([code, err], [2, 'unres: a.unres cannot be written: it is read-only\n']);
        assert.deepEqual([textOf('a.unres'), statSync(path).ino], [text, ino]);
      });
    }

    it('catalogue add refuses a read-only catalogue, and a link that leads nowhere', async () => {
      folder.write('a.xml', akn());
      chmodSync(folder.write(own, ''), 0o444);
      const guarded = await folder.unres(['catalogue', 'add', 'a.xml']);
      assert.deepEqual([guarded.code, guarded.err], [2, `unres: ${own} cannot be written: it is read-only\n`]);
      symlinkSync('gone', join(folder.path, 'link'));
      const dangling = await folder.unres(['catalogue', 'add', 'a.xml', '--to', 'link']);
      assert.deepEqual(
        [dangling.code, dangling.err],
        [2, 'unres: link cannot be read: it is a link that leads nowhere\n'],
      );
      assert.deepEqual(names(), ['a.xml', 'link', own]);
    });
  });

  describe('that have other names and owners', () => {
    it('gives all names of a file the new text, longer or shorter', async () => {
      const path = folder.write('a.unres', faultyDraft);
      linkSync(path, join(folder.path, 'other'));
      assert.equal((await folder.unres(['check', '--fix', 'a.unres'])).code, 0);
      assert.deepEqual([textOf('a.unres'), textOf('other'), statSync(path).nlink], [cleanDraft, cleanDraft, 2]);
      await replaceFile(path, bytes(cleanDraft), bytes('short'));
      assert.equal(textOf('other'), 'short');
      assert.deepEqual(names(), ['a.unres', 'other']);
    });

    it('keeps owner, group and permissions', async function () {
      // Only an administrator can give a file away.
      if (!isAdministrator || !isPosix) return this.skip();
      const path = folder.write('a.unres', faultyDraft);
      chownSync(path, 12_345, 12_346);
      chmodSync(path, 0o2640);
      await folder.unres(['check', '--fix', 'a.unres']);
      const { uid, gid, mode } = statSync(path);
      assert.deepEqual([textOf('a.unres'), uid, gid, mode & 0o7777], [cleanDraft, 12_345, 12_346, 0o2640]);
    });
  });

  it('writes into a file whose owner it cannot give to another one', async function () {
    if (!isAdministrator || !isPosix) return this.skip();
    const path = folder.write('a.unres', faultyDraft);
    chmodSync(folder.path, 0o777);
    chmodSync(path, 0o666);
    const { ino } = statSync(path);
    process.seteuid?.(65_534);
    try {
      await replaceFile(path, bytes(faultyDraft), bytes(cleanDraft));
    } finally {
      process.seteuid?.(0);
    }
    const now = statSync(path);
    assert.deepEqual([textOf('a.unres'), now.uid, now.ino], [cleanDraft, 0, ino]);
    assert.deepEqual(names(), ['a.unres']);
  });

  describe('and what killed runs have left', () => {
    const commands = [
      ['check', '--fix', 'a.unres'],
      ['clean', '--write', 'a.unres'],
      ['catalogue', 'add', 'a.xml', '--to', 'mine.jsonl'],
    ];
    for (const args of commands) {
      it(`${args.slice(0, 2).join(' ')} takes it away, and nothing else`, async () => {
        folder.write('a.unres', cleanDraft);
        folder.write('a.xml', akn());
        const killed = ended();
        const old = new Date('2001-02-03T04:05:06Z');
        const gone = [nameOfRun(killed), nameOfRun(process.pid).replace('-01', '-ff'), nameOfRun(3, 'ffffffff')];
        for (const name of gone) folder.write(name, 'half');
        for (const name of gone.slice(1)) utimesSync(join(folder.path, name), old, old);
        const kept = [nameOfRun(process.pid), nameOfRun(4, 'ffffffff'), '.a.unres.tmp', `x${nameOfRun(killed)}`];
        for (const name of kept) folder.write(name, 'of others');
        folder.write(`.${own}.unres.lock`, `${thisRun.machine} ${killed}`);
        folder.write('.b.unres.lock', `${thisRun.machine} ${process.pid}`);
        assert.equal((await folder.unres(args)).code, 0);
        const left = names().filter((name) => !['a.unres', 'a.xml', 'mine.jsonl'].includes(name));
        assert.deepEqual(left, [...kept, '.b.unres.lock'].sort());
      });
    }

    it('makes names that fit any name of a file, and tell machines apart', () => {
      assert.ok(Buffer.byteLength(temporaryName(`/x/${'署'.repeat(85)}`)) < 255);
      assert.match(thisRun.machine, /^[0-9a-f]{8}$/);
      assert.ok(!temporaryName('a').includes(hostname()));
    });

    it('takes over a catalogue that was locked for too long', async () => {
      folder.write('a.xml', akn());
      const lock = folder.write(`.${own}.unres.lock`, '');
      const old = new Date('2001-02-03T04:05:06Z');
      utimesSync(lock, old, old);
      assert.equal((await folder.unres(['catalogue', 'add', 'a.xml'])).code, 0);
      assert.equal(existsSync(lock), false);
    });
  });

  describe('and what is no file', () => {
    before(function () {
      if (!isPosix) this.skip();
    });

    it('does not wait for a pipe that nobody writes to, wherever one is named', async () => {
      execFileSync('mkfifo', ['pipe', 'other', 'unres.json', own, 'skipped.unres'], { cwd: folder.path });
      symlinkSync('other', join(folder.path, 'in.unres'));
      folder.write('a.unres', cleanDraft);
      const refused = 'it is a pipe, not a file; to read from one, put - for the name and < before it';
      const { code, err } = await folder.unres(['check', 'pipe', '.']);
      assert.equal(code, 2);
      for (const name of ['pipe', 'unres.json', own, 'in.unres']) {
        assert.ok(err.includes(`${name} cannot be read: ${refused}`), name);
      }
      for (const args of [['clean', '--write'], ['outline'], ['citations'], ['catalogue', 'add', '--to', 'x.jsonl']]) {
        assert.match((await folder.unres([...args, 'pipe'])).err, /pipe cannot be read: it is a pipe/);
      }
    });

    it('refuses a device', async () => {
      const { code, err } = await folder.unres(['check', '/dev/zero']);
      assert.equal(code, 2);
      assert.match(err, /^unres: \/dev\/zero cannot be read: it is a device, not a file/);
    });
  });
});
