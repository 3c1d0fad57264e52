/** `npm run test:desktop`: the same suites in a downloaded desktop VS Code. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from '../editor/paths';
import { stageExtension } from '../editor/stage';
import type { Counts } from './counts';

export const runDesktop = async (): Promise<Counts> => {
  const folder = await mkdtemp(join(tmpdir(), 'un-resolution-desktop-'));
  try {
    const extension = join(folder, 'extension');
    const workspace = join(folder, 'drafts');
    await stageExtension(extension);
    await cp(`${root}test/e2e/workspace`, workspace, { recursive: true });
    // It rejects when a suite fails, and prints each test itself.
    await runTests({
      extensionDevelopmentPath: extension,
      extensionTestsPath: `${root}dist-test/node/index.js`,
      launchArgs: [workspace, '--disable-workspace-trust', '--disable-extensions'],
    });
    return { passed: 1, failed: 0, skipped: 0 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
