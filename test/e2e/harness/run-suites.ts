/** What VS Code calls to run the suites; their outcome leaves the host through the console. */
import { workspace } from 'vscode';
import { mocha } from './mocha-globals';
import { onMovement } from './movement';
import { lineMark, movementMark, noFolderMark, resultMark } from '../../../scripts/editor/result';
import { until } from './vscode';

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

/** Whether a folder is open: VS Code may call before it has read the file of the workspace, and at times never reads it. */
const hasFolder = (): Promise<boolean> => {
  const isOpen = (): true | undefined => (workspace.workspaceFolders?.length ? true : undefined);
  return until(workspace.onDidChangeWorkspaceFolders, isOpen, 'the folder of the workspace', 15).catch(() => false);
};

/** Rejects when a test failed, as VS Code and its desktop runner expect. */
export const run = async (): Promise<void> => {
  if (await hasFolder()) return runAll();
  console.log(noFolderMark);
  throw new Error('VS Code has opened the workspace without its folder');
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
