/** The command line as a process of its own. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { version } from '../../package.json';
import { faultyDraft, Folder } from './run-unres';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], { stdin = '', isHeard = true } = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/src/cli/main.ts', ...args]);
  let out = '';
  let err = '';
  child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
  if (isHeard) child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  else child.stdout.destroy();
  child.stdin.end(stdin);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

describe('the process unres', function () {
  // Each starts Node and compiles the sources.
  this.timeout(30_000);

  it('prints its version', async () => {
    assert.deepEqual(await start(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  it('reads standard input and returns what it found', async () => {
    const { code, out, err } = await start(['check', '--format', 'json', '-'], { stdin: faultyDraft });
    assert.deepEqual({ code, err }, { code: 1, err: '' });
    assert.match(out, /operative-ending/);
  });

  it('finds its pages or at least its facts', async () => {
    const { code, out } = await start(['explain', 'operative-ending']);
    assert.equal(code, 0);
    assert.match(out, /^# An operative paragraph/);
  });

  it('ends quietly where nobody reads its output', async () => {
    const folder = new Folder();
    for (let index = 0; index < 50; index++) folder.write(`${index}.unres`, faultyDraft.repeat(20));
    const { code, err } = await start(['check', folder.path], { isHeard: false });
    folder.remove();
    assert.deepEqual({ code, err }, { code: 1, err: '' });
  });
});
