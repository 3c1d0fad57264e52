/** The steps of `npm test`, in order. */
import { spawn } from 'node:child_process';
import { root } from '../editor/paths';
import { runSuites } from '../editor/suites';
import { mochaCounts, type Counts } from './counts';
import { runDesktop } from './desktop';

export interface Step {
  /** What `npm run test:…` names it by; a name also selects those that start with it and a colon. */
  readonly key: string;
  readonly title: string;
  /** Not part of `npm test`; runs only when named. */
  readonly isExtra?: boolean;
  run(): Promise<Counts>;
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a tool of this package with our own Node, and shows what it says. */
const tool = (...args: string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      process.stdout.write(chunk as Buffer);
    });
    child.stderr.on('data', (chunk) => process.stderr.write(chunk as Buffer));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });

const one = (isGood: boolean): Counts => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 });

const all = async (...commands: readonly string[][]): Promise<Counts> => {
  for (const command of commands) if ((await tool(...command)).code !== 0) return one(false);
  return one(true);
};

const mochaCli = 'node_modules/mocha/bin/mocha.js';
const c8Cli = 'node_modules/c8/bin/c8.js';

/** A run that ends badly without a failed test, as when a file cannot be loaded, is one failure. */
const counted = ({ code, output }: Ended): Counts => {
  const counts = mochaCounts(output);
  if (!counts || (code !== 0 && counts.failed === 0)) return { passed: counts?.passed ?? 0, failed: 1, skipped: 0 };
  return counts;
};

const mochaOn = async (...files: string[]): Promise<Counts> =>
  counted(
    await tool(mochaCli, '--no-config', '--node-option', 'import=tsx', '--forbid-only', '--timeout', '60000', ...files),
  );

export const steps: readonly Step[] = [
  { key: 'build', title: 'Bundles', run: () => all(['esbuild.mjs', '--tests']) },
  {
    key: 'types',
    title: 'Types',
    run: () =>
      all(
        ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'],
        ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'server/src/core'],
      ),
  },
  { key: 'lint', title: 'ESLint', run: () => all(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']) },
  { key: 'format', title: 'Prettier', run: () => all(['node_modules/prettier/bin/prettier.cjs', '--check', '.']) },
  {
    key: 'unit',
    title: 'Core, protocol and command line',
    run: async () => counted(await tool(c8Cli, mochaCli, 'test/**/*.test.ts')),
  },
  {
    key: 'coverage',
    title: 'Coverage of the step before: all of the rules, 95 % of the whole',
    run: () =>
      all(
        [c8Cli, 'check-coverage', '--lines', '95'],
        [c8Cli, 'check-coverage', '--lines', '100', '--include', 'server/src/core/rules/**'],
      ),
  },
  { key: 'web', title: 'Language server in a browser worker', run: () => mochaOn('test/web/**/*.test.ts') },
  { key: 'e2e:node', title: 'VS Code, extension host in Node', run: () => runSuites('node') },
  { key: 'e2e:web', title: 'VS Code, extension host in a worker', run: () => runSuites('web') },
  {
    key: 'e2e:journeys',
    title: 'VS Code, as a person uses it',
    run: () => mochaOn('test/e2e/journeys/**/*.journey.ts'),
  },
  {
    key: 'desktop',
    title: 'Desktop VS Code',
    isExtra: true,
    run: runDesktop,
  },
];
