/** Runs the suites of dist-test/ inside an extension host of the real VS Code. */
import { cp, mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { lineMark, noFolderMark, resultMark } from './result';
import { whenStill } from './standstill';
import type { Counts } from '../test/counts';
import { launchBrowser } from './browser';
import { followPage } from './page-movement';
import { cacheFolder, root } from './paths';
import { startEditor, type EditorServer } from './server';
import { provideWebExtension } from './web-extension';

/** VS Code at times opens a workspace without its folder, before any suite begins. */
const maxLoads = 4;

/** Receives the lines of the suites. */
export type Print = (line: string) => void;

/** Follows the console of the extension host until the suites end or nothing happens any more. */
const outcome = (page: Page, print: Print): { readonly listening: Promise<void>; readonly counts: Promise<Counts> } => {
  let counts: Counts | undefined;
  let lastLine = '';
  let isWithoutFolder = false;
  let loads = 1;
  let report!: (counts: Counts) => void;
  let fail!: (error: Error) => void;
  const ended = new Promise<Counts>((resolve, reject) => {
    report = resolve;
    fail = reject;
  });
  const watch = whenStill(() =>
    fail(
      new Error(`nothing has moved for a minute ${lastLine === '' ? 'before the first test' : `after\n${lastLine}`}`),
    ),
  );
  // The page may fail to load before the outcome is awaited.
  ended.catch(() => undefined).finally(watch.end);
  // During tests only the extension host counts: a hanging page keeps talking to its server.
  followPage(page, () => {
    if (lastLine === '') watch.moved();
  });
  page.once('crash', () => fail(new Error('the page crashed')));
  const log = (_type: string, args: readonly unknown[]): void => {
    const line = String(args[0]);
    watch.moved();
    if (line.startsWith(noFolderMark)) isWithoutFolder = true;
    else if (line.startsWith(resultMark)) counts = JSON.parse(line.slice(resultMark.length)) as Counts;
    else if (line.startsWith(lineMark)) print((lastLine = line.slice(lineMark.length)));
  };
  const exit = (code: number): void => {
    if (isWithoutFolder && ++loads <= maxLoads) {
      isWithoutFolder = false;
      print('  VS Code has not read the file of the workspace, and is loaded again');
      page.reload().catch(fail);
    } else if (counts && (code === 0) === (counts.failed === 0)) report(counts);
    else fail(new Error(`VS Code ended the run with code ${code} and ${counts ? 'other' : 'no'} results`));
  };
  const listening = Promise.all([
    page.exposeFunction('codeAutomationLog', log),
    page.exposeFunction('codeAutomationExit', exit),
  ]);
  return { listening: listening.then(() => undefined), counts: ended };
};

/** Loads the page in which VS Code runs the suites. */
const load = async (page: Page, editor: EditorServer, host: 'node' | 'web'): Promise<void> => {
  // VS Code runs suites in the host of the extension that contains them.
  await cp(`${root}dist-test/${host}/index.js`, `${editor.extension}/suites.js`);
  if (host === 'web') {
    await provideWebExtension(page, editor.extension, 'suites.js');
    await page.goto(editor.address());
    return;
  }
  await page.goto(
    editor.address([
      ['extensionDevelopmentPath', editor.remoteUri(editor.extension)],
      ['extensionTestsPath', editor.remoteUri(`${editor.extension}/suites.js`)],
    ]),
  );
};

export const runSuites = async (host: 'node' | 'web', print: Print = console.log): Promise<Counts> => {
  const editor = await startEditor({ workspace: `${root}test/e2e/workspace`, isWorkspaceFile: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultNavigationTimeout(0);
    const { listening, counts } = outcome(page, print);
    await listening;
    // Loading may take long on a slow machine; it has failed only when nothing happens.
    const loaded = load(page, editor, host).then(() => counts);
    return await Promise.race([loaded, counts]).catch(async (error: unknown) => {
      await mkdir(`${cacheFolder}/failures`, { recursive: true });
      await page.screenshot({ path: `${cacheFolder}/failures/${host}-host.png` }).catch(() => undefined);
      throw error;
    });
  } finally {
    await browser.close();
    await editor.stop();
  }
};
