/** What VS Code calls to run the suites; their outcome leaves the host through the console. */
import { workspace } from 'vscode';
import { mocha } from './mocha-globals';
import { onMovement } from './movement';
import { lineMark, movementMark, resultMark } from './result';

const log = (line: string): void => console.log(lineMark + line);

const report = (runner: Mocha.Runner): void => {
  runner.on('pass', (test) => log(`  ✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`));
  runner.on('pending', (test) => log(`  - ${test.fullTitle()}`));
  runner.on('fail', (test, error: Error) => log(`  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`));
};

/** Says once a second that something has happened, where it has. */
const tellMovement = (): void => {
  let hasMoved = false;
  onMovement(() => (hasMoved = true));
  setInterval(() => {
    if (hasMoved) console.log(movementMark);
    hasMoved = false;
  }, 1_000);
};

/** VS Code may call before it has read the file of the workspace. */
const folderOpened = (): Promise<void> =>
  new Promise((resolve) => {
    if (workspace.workspaceFolders?.length) {
      resolve();
      return;
    }
    const waiting = workspace.onDidChangeWorkspaceFolders(() => {
      if (!workspace.workspaceFolders?.length) return;
      waiting.dispose();
      resolve();
    });
  });

/** Rejects when a test failed, as VS Code and its desktop runner expect. */
export const run = async (): Promise<void> => {
  await folderOpened();
  return runAll();
};

const runAll = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const runner = mocha.run((failed) => {
      const { passes: passed = 0, pending: skipped = 0 } = runner.stats ?? {};
      console.log(resultMark + JSON.stringify({ passed, failed, skipped }));
      if (failed > 0) reject(new Error(`${failed} failed`));
      else resolve();
    });
    report(runner);
    tellMovement();
  });
