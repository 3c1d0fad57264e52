/** `npm run screenshot`: the pictures of the README, taken in the real editor. `-- completion` takes one of them only. */
import { mkdir, readFile } from 'node:fs/promises';
import { launchBrowser } from './browser';
import { root } from './paths';
import { startEditor } from './server';
import { Workbench } from './workbench';

const folder = 'docs/images';
const size = { width: 1280, height: 800 };
const sample = 'draft-resolution.resolution.md';
const clean = 'clean-resolution.resolution.md';

interface Scene {
  /** The sample that it opens. */
  readonly draft: string;
  readonly set: (workbench: Workbench) => Promise<void>;
}

/** A finding with its authority, above the list of findings. */
const finding = async (workbench: Workbench): Promise<void> => {
  const word = 'Reafirming';
  await workbench.press('Control+B');
  await (await workbench.problems()).nth(1).waitFor();
  await workbench.line('*The General Assembly*').click();
  await workbench.goTo(await lineOf(sample, word));
  await workbench.page.locator('.view-line span', { hasText: word }).last().hover();
  await workbench.page.locator('.monaco-hover:not(.hidden)', { hasText: 'did you mean' }).waitFor();
};

/** The openings at the start of a paragraph, the likeliest first. */
const completion = async (workbench: Workbench): Promise<void> => {
  const { page } = workbench;
  const line = await lineOf(clean, '5. *Requests*');
  await workbench.press('Control+B');
  await workbench.goTo(line - 1);
  await workbench.press('Enter');
  await workbench.press('Control+Space');
  await page.locator('.suggest-widget.visible .monaco-list-row').nth(5).waitFor();
};

/** A draft between its tree and its preview. */
const preview = async (workbench: Workbench): Promise<void> => {
  const { page } = workbench;
  await workbench.command('UN Resolution: Preview the Resolution');
  await page.locator('.tab', { hasText: 'Preview: ' }).waitFor();
  const header = page.locator('[aria-label="Draft Section"]');
  await header.click();
  // The list of files would leave the tree only a few lines.
  await page.locator('.pane-header[aria-label^="Explorer Section"]').click();
  const tree = page.locator('.pane', { has: header });
  await tree.locator('.monaco-list-row', { hasText: 'PP2' }).waitFor();
  await workbench.goTo(await lineOf(clean, '*Recalling* its'));
};

const scenes: Readonly<Record<string, Scene>> = {
  editor: { draft: sample, set: finding },
  completion: { draft: clean, set: completion },
  preview: { draft: clean, set: preview },
};

/** Counted from 1. */
const lineOf = async (draft: string, word: string): Promise<number> => {
  const lines = (await readFile(`${root}samples/${draft}`, 'utf8')).split('\n');
  return lines.findIndex((line) => line.includes(word)) + 1;
};

const takeScreenshot = async (name: string, { draft, set }: Scene): Promise<void> => {
  const editor = await startEditor({ isInstalled: true, workspace: `${root}samples` });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1.5 });
    const workbench = new Workbench(page, editor);
    await workbench.load(draft);
    await workbench.statusItem(/\d+ OP/).waitFor();
    await set(workbench);
    await mkdir(root + folder, { recursive: true });
    await page.screenshot({ path: `${root}${folder}/${name}.png` });
    console.log(`saved ${folder}/${name}.png`);
  } finally {
    await browser.close();
    await editor.stop();
  }
};

const takeAll = async (names: readonly string[]): Promise<void> => {
  for (const [name, scene] of Object.entries(scenes))
    if (names.length === 0 || names.includes(name)) await takeScreenshot(name, scene);
};

takeAll(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
