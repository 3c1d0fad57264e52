/** A person gives a paragraph another number with F2, and looks at what refers to it. */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { useWorkbench } from '../harness/use-workbench';

const draft = `*The General Assembly*,

*Recalling* the Charter of the United Nations,

1. *Decides* to measure tides;

2. *Requests* tables of tides under paragraph 1 above;

4. *Invites* Member States to act;

7. *Decides* to meet with regard to paragraphs 1 and 4 above.
`;

describe('renaming', () => {
  const workbench = useWorkbench();

  /** @returns what was offered to be typed over */
  const renameAt = async (line: number, name: string): Promise<string> => {
    await workbench().goTo(line, 1);
    await workbench().press('F2');
    const box = workbench().page.locator('.rename-box input');
    await box.waitFor();
    const offered = await box.inputValue();
    await box.fill(name);
    await box.press('Enter');
    return offered;
  };

  before(async () => {
    await workbench().openDraft('renamed.resolution.md', draft);
    await workbench().statusItem('1 PP · 4 OP').waitFor();
  });

  it('changes the number of a paragraph and the references to it', async () => {
    assert.equal(await renameAt(9, '3'), '4');
    await workbench().line('3. *Invites*').waitFor();
    await workbench().save();
    const expected = draft.replace('4. *Inv', '3. *Inv').replace('1 and 4', '1 and 3');
    assert.equal(await readFile(workbench().path('renamed.resolution.md'), 'utf8'), expected);
  });

  it('says why a number is refused', async () => {
    await renameAt(9, '9');
    const notice = 'Paragraph 9 would stand between paragraph 2 and paragraph 7';
    await workbench().page.locator('.notification-toast', { hasText: notice }).waitFor();
  });

  it('says at the cursor where nothing can be renamed', async () => {
    await workbench().goTo(9, 20);
    await workbench().press('F2');
    await workbench()
      .page.locator('.monaco-editor-overlaymessage', { hasText: 'Nothing can be renamed here.' })
      .waitFor();
    await workbench().press('Escape');
  });

  it('moves a paragraph that is given the number of another, and undoes it in one step', async () => {
    const text = draft.replace('4. *Inv', '3. *Inv').replace('7. *Dec', '4. *Dec').replace('1 and 4', '1 and 3');
    await workbench().openDraft('moved.resolution.md', text);
    await workbench().statusItem('1 PP · 4 OP · no findings').waitFor();
    await renameAt(9, '2');
    const notice = 'Paragraph 3 moves up to the place of paragraph 2.';
    await workbench().page.locator('.notification-toast', { hasText: notice }).waitFor();
    await workbench().line('paragraphs 1 and 2 above').waitFor();
    await workbench().press('Control+Z');
    await workbench().line('paragraphs 1 and 3 above').waitFor();
  });

  it('shows above a paragraph how many others cite it, and where, once a setting asks for it', async () => {
    await workbench().open('renamed.resolution.md');
    const folder = workbench().path('.vscode');
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}/settings.json`, '{ "unResolution.codeLens.references": true }');
    const lens = workbench().page.locator('.codelens-decoration a', { hasText: 'cited by 2 paragraphs' });
    await lens.waitFor();
    await lens.click();
    const places = workbench().page.locator('.reference-zone-widget .monaco-list-row', { hasText: 'paragraph' });
    await places.first().waitFor();
    await workbench().press('Escape');
  });
});
