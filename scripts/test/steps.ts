/** The steps of `npm test`, in order, and those that need VS Code or a browser. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from '../editor/paths';
import { type Print, runSuites } from '../editor/suites';
import { mochaCounts, type Counts } from './counts';
import { runDesktop } from './desktop';

export interface Step {
  /** Its name in `npm run test:…`; a prefix up to a colon selects several. */
  readonly key: string;
  readonly title: string;
  /** Runs only when named. */
  readonly isExtra?: boolean;
  /** Runs beside everything else, since it mostly waits for VS Code. */
  readonly isInEditor?: boolean;
  readonly run: (print: Print) => Promise<Counts>;
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a tool of this package with our own Node, and forwards its output. */
const tool = (print: Print, ...args: string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    createInterface(child.stdout).on('line', (line) => {
      output += `${line}\n`;
      print(line);
    });
    createInterface(child.stderr).on('line', print);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });

const one = (isGood: boolean): Counts => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 });

const all =
  (...commands: readonly string[][]) =>
  async (print: Print): Promise<Counts> => {
    for (const command of commands) if ((await tool(print, ...command)).code !== 0) return one(false);
    return one(true);
  };

const mochaCli = 'node_modules/mocha/bin/mocha.js';
const c8Cli = 'node_modules/c8/bin/c8.js';

/** A failed run without a failed test, as when a file cannot be loaded, is one failure. */
const counted = ({ code, output }: Ended): Counts => {
  const counts = mochaCounts(output);
  if (!counts || (code !== 0 && counts.failed === 0)) return { passed: counts?.passed ?? 0, failed: 1, skipped: 0 };
  return counts;
};

/** Files that Mocha's configuration ignores. */
const mochaOn =
  (files: string, milliseconds: number) =>
  async (print: Print): Promise<Counts> => {
    const options = ['--no-config', '--node-option', 'import=tsx', '--forbid-only', '--timeout', String(milliseconds)];
    return counted(await tool(print, mochaCli, ...options, files));
  };

/** Slow tests that add no coverage: laws over adopted and random drafts. */
const laws = ['test/corpus/**/*.test.ts', 'test/core/properties/**/*.test.ts', 'test/fuzz/**/*.test.ts'];

export const steps: readonly Step[] = [
  { key: 'build', title: 'Bundles', run: all(['esbuild.mjs', '--tests']) },
  {
    key: 'types',
    title: 'Types',
    run: all(
      ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'],
      ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'server/src/core'],
    ),
  },
  { key: 'lint', title: 'ESLint', run: all(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']) },
  { key: 'format', title: 'Prettier', run: all(['node_modules/prettier/bin/prettier.cjs', '--check', '.']) },
  { key: 'unused', title: 'Unused code', run: all(['node_modules/knip/bin/knip.js']) },
  {
    key: 'unit',
    title: 'Core, protocol and command line',
    run: async (print) => {
      const ignored = laws.flatMap((pattern) => ['--ignore', pattern]);
      return counted(await tool(print, c8Cli, mochaCli, 'test/**/*.test.ts', ...ignored));
    },
  },
  {
    key: 'coverage',
    title: 'Coverage of the step before: all of the rules, 95 % of the whole',
    run: all(
      [c8Cli, 'check-coverage', '--lines', '95'],
      [c8Cli, 'check-coverage', '--lines', '100', '--include', 'server/src/core/rules/**'],
    ),
  },
  {
    key: 'laws',
    title: 'Laws, over adopted texts and over drafts made by chance',
    run: async (print) => counted(await tool(print, mochaCli, ...laws)),
  },
  {
    key: 'web',
    title: 'Language server in a browser worker',
    isInEditor: true,
    run: mochaOn('test/web/**/*.test.ts', 300_000),
  },
  {
    key: 'e2e:node',
    title: 'VS Code, extension host in Node',
    isInEditor: true,
    run: (print) => runSuites('node', print),
  },
  {
    key: 'e2e:web',
    title: 'VS Code, extension host in a worker',
    isInEditor: true,
    run: (print) => runSuites('web', print),
  },
  {
    key: 'e2e:journeys',
    title: 'VS Code, as a person uses it',
    isInEditor: true,
    // Given up only when nothing happens any more.
    run: mochaOn('test/e2e/journeys/**/*.journey.ts', 0),
  },
  {
    key: 'typing',
    title: 'VS Code, sixty paragraphs typed at three speeds in both extension hosts',
    isExtra: true,
    isInEditor: true,
    run: (print) => {
      process.env['UNRES_TYPING'] = 'all';
      return mochaOn('test/e2e/journeys/sentences.journey.ts', 0)(print);
    },
  },
  {
    key: 'desktop',
    title: 'Desktop VS Code',
    isExtra: true,
    run: runDesktop,
  },
];
