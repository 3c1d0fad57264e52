/** A person starts a draft, writes on, and looks at what was found. */
import assert from 'node:assert/strict';
import { useWorkbench } from '../harness/use-workbench';

const draft = `*The General Assembly*,

*Recalling* its resolution 70/1 of 25 September 2015,

*Reafirming* the purposes of the Charter of the United Nations,

1. *Encourages* Member States to exchange their experience;
`;

describe('drafting', () => {
  const workbench = useWorkbench();

  it('counts paragraphs and findings in the status bar', async () => {
    await workbench().openDraft('counted.resolution.md', draft);
    await workbench().statusItem('2 PP · 1 OP · 3 findings').waitFor();
    await workbench().open('plain.md');
    await workbench().statusItem(' PP · ').waitFor({ state: 'detached' });
  });

  it('shows the findings after a click on the status bar', async () => {
    await workbench().openDraft('clicked.resolution.md', draft);
    await workbench().statusItem('3 findings').click();
    await workbench().page.locator('.markers-panel', { hasText: 'did you mean “Reaffirming”?' }).waitFor();
  });

  it('goes on with the next number at Enter, and writes a paragraph at Tab', async () => {
    await workbench().openDraft('written.resolution.md', draft);
    await workbench().goTo(7, 60);
    await workbench().press('End');
    await workbench().press('Enter');
    await workbench().type('seized');
    await workbench().press('Tab');
    await workbench().line('2. *Decides* to remain seized of the matter.').waitFor();
    await workbench().statusItem('2 PP · 2 OP').waitFor();
  });

  it('writes a paragraph as the body words it, from the list', async () => {
    await workbench().openDraft('worded.resolution.md', draft);
    await workbench().goTo(7, 60);
    await workbench().press('End');
    await workbench().press('Enter');
    await workbench().statusItem('Ln 9, Col 4').waitFor();
    await workbench().type('requests-report');
    await workbench().press('Control+Space');
    await workbench()
      .page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'requests-report' })
      .waitFor();
    await workbench().press('Tab');
    await workbench().line('2. *Requests* the Secretary-General to submit').waitFor();
  });

  it('starts a draft for a body, without a finding in it', async () => {
    await workbench().commandWithChoice('UN Resolution: Start a New Draft', 'Security Council');
    await workbench().line('*The Security Council*,').waitFor();
    await workbench().statusItem('2 PP · 3 OP · no findings').waitFor();
  });

  it('opens the page of a rule from the finding', async () => {
    await workbench().openDraft('linked.resolution.md', draft);
    const problems = await workbench().problems();
    await problems.locator('a', { hasText: 'misspelt-opening' }).first().click();
    const tab = workbench().tab('misspelt-opening.md');
    await tab.waitFor();
    assert.match((await tab.textContent()) ?? '', /Preview/);
  });
});
