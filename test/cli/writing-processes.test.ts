/** Several programs at one file, as processes of their own. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { faultyDraft, Folder } from './run-unres';
import { runProcess, start } from './unres-process';

const own = 'unres-catalogue.jsonl';

/** Adds a line, again and again, until its standard input ends; then prints how many there are. */
const savingEditor = `
  const { appendFileSync } = require('node:fs');
  let saved = 0;
  let isOpen = true;
  process.stdin.on('end', () => (isOpen = false)).resume();
  const save = () => {
    if (!isOpen) return console.log(saved);
    appendFileSync(process.argv[1], \`Saved line \${++saved}.\\n\`);
    if (saved === 1) console.log('began');
    setTimeout(save, 2);
  };
  save();
`;

describe('processes that write the same file', function () {
  // Each starts Node and compiles the sources.
  this.timeout(240_000);
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  const textOf = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
  const temporaryFiles = (): string[] => readdirSync(folder.path).filter((name) => name.endsWith('.tmp'));

  it('--fix loses nothing that an editor saves all the while', async () => {
    const path = folder.write('a.unres', faultyDraft.repeat(30));
    const editor = spawn(process.execPath, ['-e', savingEditor, path]);
    let told = '';
    editor.stdout.on('data', (piece: Buffer) => (told += piece.toString()));
    await once(editor.stdout, 'data');
    const runs = [await runProcess(['check', '--fix', path]), await runProcess(['clean', '--write', path])];
    editor.stdin.end();
    await once(editor, 'close');
    const saved = Number(/\d+/.exec(told)?.[0]);
    const lines = new Set(textOf('a.unres').split('\n'));
    const lost = Array.from({ length: saved }, (_, index) => `Saved line ${index + 1}.`).filter((l) => !lines.has(l));
    assert.deepEqual(lost, []);
    assert.ok(saved > 0);
    // Whether a save came between is for the clock to say; where one did, it was told.
    for (const { code, err } of runs) if (code === 2) assert.match(err, /is left as it is: another program has saved/);
  });

  it('a run that is killed while it writes leaves a whole file, and the next one takes away what lies beside it', async () => {
    const pasted = '*The General Assembly*,\n\n1. *Decides* to meet\n\n---\n\n25-12345 1/2\n\nagain in May.\n';
    const padding = 'Lighthouses.\n\n'.repeat(20_000);
    const before = pasted + padding;
    const isWhole = (text: string): boolean => text === before || text.length < before.length - 10;
    let hasLeft = false;
    for (let tries = 0; tries < 10 && !hasLeft; tries++) {
      folder.write('a.md', before);
      const { child, ended } = start(['clean', '--write', 'a.md'], { cwd: folder.path });
      const watcher = watch(folder.path, (_event, name) => {
        if (name?.endsWith('.tmp')) child.kill('SIGKILL');
      });
      await ended;
      watcher.close();
      assert.ok(isWhole(textOf('a.md')));
      assert.ok(textOf('a.md').endsWith(padding.slice(-1000).trimStart()));
      hasLeft = temporaryFiles().length > 0;
    }
    assert.ok(hasLeft, 'no run was killed while it wrote');
    assert.equal((await runProcess(['clean', '--write', 'a.md'], { cwd: folder.path })).code, 0);
    assert.deepEqual(readdirSync(folder.path), ['a.md']);
  });

  it('eight runs of “catalogue add” at once keep what each of them says was added', async () => {
    const symbols = Array.from({ length: 8 }, (_, index) => `A/RES/78/${index + 901}`);
    for (const [index, symbol] of symbols.entries()) {
      folder.write(`${index}.jsonl`, `${JSON.stringify({ symbol, title: `Lamp ${index}`, adopted: '2023-12-19' })}\n`);
    }
    const runs = symbols.map((_, index) => runProcess(['catalogue', 'add', `${index}.jsonl`], { cwd: folder.path }));
    const added = { code: 0, out: `${own}: 1 resolution added, 0 completed, 0 unchanged.\n`, err: '' };
    assert.deepEqual(
      await Promise.all(runs),
      symbols.map(() => added),
    );
    const kept = textOf(own).trimEnd().split('\n');
    assert.deepEqual(kept.map((line) => (JSON.parse(line) as { symbol: string }).symbol).sort(), symbols);
    assert.equal(readdirSync(folder.path).length, 9);
  });
});
