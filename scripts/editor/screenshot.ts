/** `npm run screenshot`: the sample draft in the real editor, with a finding, who says so, and the list of findings. */
import { mkdir, readFile } from 'node:fs/promises';
import { launchBrowser } from './browser';
import { root } from './paths';
import { startEditor } from './server';
import { Workbench } from './workbench';

const target = `${root}docs/images/editor.png`;
const sample = 'draft-resolution.resolution.md';
/** The word with a finding that the picture shows. */
const pointedAt = 'Reafirming';
const size = { width: 1280, height: 800 };

/** Counted from 1. */
const lineOf = async (word: string): Promise<number> => {
  const lines = (await readFile(`${root}samples/${sample}`, 'utf8')).split('\n');
  return lines.findIndex((line) => line.includes(word)) + 1;
};

const takeScreenshot = async (): Promise<void> => {
  const editor = await startEditor({ isInstalled: true, workspace: `${root}samples` });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1.5 });
    const workbench = new Workbench(page, editor);
    await workbench.load(sample);
    await workbench.statusItem(/\d+ findings/).waitFor();
    await workbench.press('Control+B');
    await (await workbench.problems()).nth(1).waitFor();
    await workbench.line('*The General Assembly*').click();
    await workbench.goTo(await lineOf(pointedAt), 1);
    await page.locator('.view-line span', { hasText: pointedAt }).last().hover();
    await page.locator('.monaco-hover:not(.hidden)', { hasText: 'did you mean' }).waitFor();
    await mkdir(`${root}docs/images`, { recursive: true });
    await page.screenshot({ path: target });
    console.log(`saved ${target.slice(root.length)}`);
  } finally {
    await browser.close();
    await editor.stop();
  }
};

takeScreenshot().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
