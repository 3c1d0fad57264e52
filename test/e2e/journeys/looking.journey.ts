/** A person looks at a draft: what is known of a citation, what it consists of, and how it is printed. */
import type { Locator } from 'playwright-core';
import { useWorkbench } from '../harness/use-workbench';

const draft = `*The General Assembly*,

*Recalling* its resolution 70/1 of 25 September 2015,

*Recalling also* its resolution

1. *Invites* Member States to act;

2. *Decides* to meet again.
`;

describe('looking at a draft', () => {
  const workbench = useWorkbench();
  const tree = () =>
    workbench().page.locator('.pane', { has: workbench().page.locator('[aria-label="Draft Section"]') });
  const row = (name: string): Locator => tree().locator('.monaco-list-row', { hasText: name });

  before(async () => {
    await workbench().openDraft('looked-at.resolution.md', draft);
    await workbench().statusItem('2 PP · 2 OP').waitFor();
  });

  it('tells the title of a cited resolution', async () => {
    await workbench().goTo(3, 28);
    const card = await workbench().hover();
    await card.filter({ hasText: 'Transforming our world' }).waitFor();
    await workbench().press('Escape');
  });

  it('lists resolutions for a word of their title, where it is asked to', async () => {
    await workbench().goTo(5, 32);
    await workbench().press('End');
    await workbench().type(' sust');
    await workbench().press('Control+Space');
    await workbench().page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    await workbench().press('Escape');
  });

  it('shows its parts, and keeps them while the preview has the focus', async () => {
    await workbench().page.locator('[aria-label="Draft Section"]').click();
    await row('OP2').waitFor();
    await workbench().command('UN Resolution: Preview the Resolution');
    const preview = workbench().page.locator('.tab', { hasText: 'Preview: ' });
    await preview.click();
    await workbench().page.locator('.tab.active.selected', { hasText: 'Preview: ' }).first().waitFor();
    await workbench().statusItem('Ln ').waitFor({ state: 'detached' });
    await row('OP2').click();
    await workbench().statusItem('Ln 9, ').waitFor();
    await workbench().statusItem('2 PP · 2 OP').waitFor();
  });

  it('moves a paragraph by dragging while the preview has the focus, and takes it back in one step', async () => {
    await workbench().page.locator('.tab', { hasText: 'Preview: ' }).click();
    await workbench().statusItem('Ln ').waitFor({ state: 'detached' });
    await row('Decides').dragTo(row('Invites'));
    await workbench().line('1. *Decides* to meet again;').waitFor();
    await workbench().line('2. *Invites* Member States to act.').waitFor();
    await workbench().line('1. *Decides*').click();
    await workbench().press('Control+Z');
    await workbench().line('1. *Invites* Member States to act;').waitFor();
    await workbench().line('2. *Decides* to meet again.').waitFor();
  });
});
