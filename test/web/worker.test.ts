/** The browser bundle of the language server, as a worker in a real browser. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/editor/browser';
import { root } from '../../scripts/editor/paths';
import { startSession } from './worker-session';

const uri = 'file:///draft.resolution.md';
const text = '*The General Assembly*,\n\n1. *Decides* to meet again in May;\n\n3. *Requests* a report.\n';

describe('language server in a worker', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });

  after(() => browser.close());

  it('initialises and answers with diagnostics', async () => {
    const request = await startSession(page, await readFile(`${root}dist/server.browser.js`, 'utf8'));
    const { capabilities } = (await request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    })) as { capabilities: Record<string, unknown> };
    assert.ok(capabilities['diagnosticProvider'], 'diagnostics are pulled');

    await request.notify('initialized', {});
    await request.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'un-resolution', version: 1, text },
    });
    const report = (await request('textDocument/diagnostic', { textDocument: { uri } })) as {
      items: { range: { start: { line: number } }; code: string }[];
    };
    const skipped = report.items.filter(({ code }) => code === 'skipped-paragraph-number');
    assert.deepEqual(
      skipped.map(({ range }) => range.start.line),
      [4],
    );
  });
});
