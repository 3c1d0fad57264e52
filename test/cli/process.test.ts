/** The command line as a process of its own. */
import assert from 'node:assert/strict';
import { version } from '../../package.json';
import { akn } from '../importers/samples';
import { faultyDraft, Folder } from './run-unres';
import { runProcess } from './unres-process';

const own = 'unres-catalogue.jsonl';

describe('the process unres', function () {
  // Each starts Node and compiles the sources.
  this.timeout(120_000);

  it('prints its version', async () => {
    assert.deepEqual(await runProcess(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  it('reads standard input and returns what it found', async () => {
    const { code, out, err } = await runProcess(['check', '--format', 'json', '-'], { stdin: faultyDraft });
    assert.deepEqual({ code, err }, { code: 1, err: '' });
    assert.match(out, /operative-ending/);
  });

  it('finds its pages or at least its facts', async () => {
    const { code, out } = await runProcess(['explain', 'operative-ending']);
    assert.equal(code, 0);
    assert.match(out, /^# An operative paragraph/);
  });

  it('keeps a catalogue, and compares citations with it', async () => {
    const folder = new Folder();
    const cwd = folder.path;
    const added = await runProcess(['catalogue', 'add', '-'], { stdin: akn(), cwd });
    assert.deepEqual(added, { code: 0, out: `${own}: 1 resolution added, 0 completed, 0 unchanged.\n`, err: '' });
    const shown = await runProcess(['catalogue', 'show', '78/999'], { cwd });
    assert.match(shown.out, /^A\/RES\/78\/999 {2}Lighthouses and lamps\n {2}adopted: {5}19 December 2023\n/);
    const stdin = '*The General Assembly*,\n\n*Recalling* its resolution 78/999 of 18 December 2023,\n\n1. *Rests*.\n';
    const compared = await runProcess(['citations', '--format', 'markdown', '-'], { stdin, cwd });
    folder.remove();
    assert.deepEqual({ code: compared.code, err: compared.err }, { code: 1, err: '' });
    assert.match(compared.out, /\| Lighthouses and lamps \| \*\*date differs\*\* \|/);
  });

  it('ends quietly where nobody reads its output', async () => {
    const folder = new Folder();
    for (let index = 0; index < 50; index++) folder.write(`${index}.unres`, faultyDraft.repeat(20));
    const { code, err } = await runProcess(['check', folder.path], { isHeard: false });
    folder.remove();
    assert.deepEqual({ code, err }, { code: 1, err: '' });
  });
});
