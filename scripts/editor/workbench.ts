/** Drives one page of VS Code as a person would: keys, and waiting for what appears. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { EditorServer } from './server';

/** In milliseconds, before a request is repeated. */
const patience = 5_000;
const yes = (): boolean => true;
const no = (): boolean => false;

export class Workbench {
  constructor(
    readonly page: Page,
    private readonly editor: EditorServer,
  ) {}

  /** The path on disk of a workspace file. */
  path(name: string): string {
    return join(this.editor.workspace, name);
  }

  /** Shows the workspace, or, given a name, one of its files. */
  async load(name?: string): Promise<void> {
    const file = name === undefined ? [] : [['openFile', this.editor.remoteUri(this.path(name))] as const];
    await this.page.goto(this.editor.address(file));
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    if (name !== undefined) await this.tab(name).waitFor();
  }

  /** Writes a draft into the workspace and opens it. */
  async openDraft(name: string, text: string): Promise<void> {
    await writeFile(this.path(name), text);
    await this.open(name);
  }

  /** Opens a file of the workspace through Quick Open. */
  async open(name: string): Promise<void> {
    // By its whole path: the search caches its list of files, and may not know a new one.
    await this.pick('Control+P', this.path(name), name);
    await this.tab(name).waitFor();
  }

  /** Runs a command by its title in the palette. */
  async command(title: string): Promise<void> {
    await this.pick('F1', `>${title}`, title);
  }

  /** Runs a command with a choice, and takes one of its entries. */
  async commandWithChoice(title: string, choice: string): Promise<void> {
    await (await this.asked('F1', `>${title}`, title)).click();
    await this.choice(choice).click();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Puts the cursor at a line and column, both from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.asked('Control+G', `:${line}:${column}`, new RegExp(`Go to line ${line}\\b`));
    await this.page.keyboard.press('Enter');
    await this.statusItem(`Ln ${line}, Col ${column}`).waitFor();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Saves the active file, which must have been changed, and returns once its tab shows it as saved. */
  async save(): Promise<void> {
    await this.page.locator('.tab.active.dirty').waitFor();
    await this.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** The rows of the problems panel; opens the panel. */
  async problems(): Promise<Locator> {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if (!(await this.page.locator('.markers-panel').isVisible())) await this.press('Control+Shift+M');
    await this.page.locator('.markers-panel').waitFor();
    return rows;
  }

  /** Squiggles under the text, of any severity unless one is named. */
  squiggles(severity?: 'error' | 'warning' | 'info' | 'hint'): Locator {
    const kinds = severity ? [severity] : ['error', 'warning', 'info', 'hint'];
    return this.page.locator(kinds.map((kind) => `.squiggly-${kind}`).join(', '));
  }

  /** Shows the hover at the cursor. */
  async hover(): Promise<Locator> {
    await this.command('Show or Focus Hover');
    const hover = this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
    await hover.waitFor();
    return this.page.locator('.monaco-hover:not(.hidden)');
  }

  tab(name: string): Locator {
    return this.page.locator('.tab.active', { hasText: name });
  }

  /** One line of the editor, by a piece of its text as it is shown. */
  line(text: string): Locator {
    return this.page.locator('.view-line', { hasText: text });
  }

  statusItem(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text }).first();
  }

  private quickInput(): Locator {
    return this.page.locator('.quick-input-widget:not([style*="display: none"]) input.input');
  }

  private choice(label: string | RegExp): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
  }

  /**
   * Types a query into the box that the keys open, and returns the choice once it is listed. A busy VS Code may take
   * the keys late, or write its own prefix over the query: then both are repeated.
   */
  private async asked(keys: string, query: string, label: string | RegExp): Promise<Locator> {
    const choice = this.choice(label);
    for (;;) {
      if (!(await this.quickInput().isVisible())) await this.page.keyboard.press(keys);
      const isListed = this.quickInput()
        .fill(query, { timeout: patience })
        .then(() => choice.waitFor({ timeout: patience }));
      if (await isListed.then(yes, no)) return choice;
      if (this.page.isClosed()) throw new Error(`the page was closed before “${String(label)}” was listed`);
    }
  }

  private async pick(keys: string, query: string, label: string): Promise<void> {
    await (await this.asked(keys, query, label)).click();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }
}
