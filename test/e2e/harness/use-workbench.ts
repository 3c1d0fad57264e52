/** Gives a journey a running VS Code with the extension installed, and takes it away afterwards. */
import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../scripts/editor/browser';
import { followPage } from '../../../scripts/editor/page-movement';
import { cacheFolder, root } from '../../../scripts/editor/paths';
import { startEditor, type EditorServer } from '../../../scripts/editor/server';
import { provideWebExtension } from '../../../scripts/editor/web-extension';
import { Workbench } from '../../../scripts/editor/workbench';
import { whenStill, type Watch } from '../../../scripts/editor/standstill';

const keepPicture = async (page: Page, title: string): Promise<void> => {
  await mkdir(`${cacheFolder}/failures`, { recursive: true });
  await page.screenshot({ path: `${cacheFolder}/failures/${title.replace(/\W+/g, '-')}.png`, timeout: 10_000 });
};

/**
 * Call it in `describe`; the returned function gives the workbench inside hooks and tests. Nothing in a journey has a
 * time limit: where the editor stands still for a minute its page is closed, so that what is waited for fails and says
 * what it was. The next test has a new page.
 * @param host in which the extension runs: in Node, as on the desktop, or in a worker of the browser
 */
export const useWorkbench = (host: 'node' | 'web' = 'node'): (() => Workbench) => {
  let editor: EditorServer | undefined;
  let browser: Browser | undefined;
  let workbench: Workbench | undefined;
  let watch: Watch | undefined;
  let title = '';

  const openPage = async (): Promise<void> => {
    if (!browser || !editor) throw new Error('the editor is not there');
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(0);
    watch = whenStill(() => {
      console.log(`      nothing has moved for a minute: ${title}`);
      const close = (): Promise<void> => page.close();
      keepPicture(page, title)
        .then(close, close)
        .catch(() => undefined);
    });
    followPage(page, watch.moved);
    if (host === 'web') await provideWebExtension(page, editor.extension);
    workbench = new Workbench(page, editor);
    await workbench.load();
  };

  before(async function () {
    title = this.test?.parent?.fullTitle() ?? '';
    editor = await startEditor({ isInstalled: host === 'node', workspace: `${root}test/e2e/workspace` });
    browser = await launchBrowser();
    await openPage();
  });

  beforeEach(async function () {
    title = this.currentTest?.fullTitle() ?? '';
    watch?.moved();
    if (workbench?.page.isClosed()) await openPage();
  });

  afterEach(async function () {
    watch?.moved();
    const page = workbench?.page;
    if (this.currentTest?.state === 'failed' && page && !page.isClosed()) await keepPicture(page, title);
  });

  after(async () => {
    watch?.end();
    await browser?.close();
    await editor?.stop();
  });

  return () => {
    if (!workbench) throw new Error('the workbench exists inside hooks and tests only');
    return workbench;
  };
};
