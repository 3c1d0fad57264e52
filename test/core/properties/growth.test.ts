/** Nothing that is asked of a draft takes more steps for each letter as the draft gets longer: counted, not timed. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';

/** In a process of its own: counting makes the built-in functions of the whole process slower. */
const run = (...given: readonly string[]): Promise<{ readonly code: number | null; readonly printed: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', ...given],
      { maxBuffer: 1 << 24 },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, printed: stdout + stderr }),
    );
  });

/** Those that have grown too fast before, and their kin; `npm run bench -- --growth --steps` has all. */
const shapes =
  '^(lines of figures|page numbers above rules|page lines|job numbers|straight rules|rules apart|paragraphs in order|numbers out of order|' +
  'sections|annexes with titles and paragraphs|raised notes|raised notes in order|notes in brackets only|comments that allow|' +
  'abbreviations|deep lists|sub-paragraph lines|distinct resolutions|references to the last but one|emphasis of one letter)$';

describe('the steps of every entry', function () {
  // However long it takes on a machine that is busy with other things.
  this.timeout(0);

  it('grow no faster than texts of hostile shapes', async () => {
    const { code, printed } = await run(
      'scripts/bench/growth/growth.ts',
      '--steps',
      '--smallest=3000',
      `--shapes=${shapes}`,
    );
    assert.match(printed, /^0 of \d{3,} grow more than/m, printed);
    assert.equal(code, 0, printed);
  });

  it('are known to grow too fast where each line is compared with all others', async () => {
    const { printed } = await run('test/harness/growth-of-pairs.ts');
    assert.ok(Number(printed) > 2.6, printed);
  });
});
