/** Gives a journey a running VS Code with the extension installed, and takes it away afterwards. */
import { mkdir } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../scripts/editor/browser';
import { cacheFolder, root } from '../../../scripts/editor/paths';
import { startEditor, type EditorServer } from '../../../scripts/editor/server';
import { Workbench } from '../../../scripts/editor/workbench';

const startTimeout = 120_000;

/** Call it in `describe`; the returned function gives the workbench inside hooks and tests. */
export const useWorkbench = (): (() => Workbench) => {
  let editor: EditorServer | undefined;
  let browser: Browser | undefined;
  let workbench: Workbench | undefined;

  before(async function () {
    this.timeout(startTimeout);
    editor = await startEditor({ isInstalled: true, workspace: `${root}test/e2e/workspace` });
    browser = await launchBrowser();
    workbench = new Workbench(await browser.newPage({ viewport: { width: 1280, height: 800 } }), editor);
    await workbench.load();
  });

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.fullTitle().replace(/\W+/g, '-');
    await mkdir(`${cacheFolder}/failures`, { recursive: true });
    await workbench?.page.screenshot({ path: `${cacheFolder}/failures/${name}.png` });
  });

  after(async function () {
    this.timeout(startTimeout);
    await browser?.close();
    await editor?.stop();
  });

  return () => {
    if (!workbench) throw new Error('the workbench exists inside hooks and tests only');
    return workbench;
  };
};
