/** A person opens a draft in VS Code. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { useWorkbench } from '../harness/use-workbench';

describe('opening a draft', () => {
  const workbench = useWorkbench();

  it('shows the text and keeps what is typed', async () => {
    await workbench().open('draft.resolution.md');
    await workbench().line('The General Assembly').waitFor();
    await workbench().goTo(3, 1);
    await workbench().type('Typed. ');
    await workbench().save();
    assert.match(await readFile(workbench().path('draft.resolution.md'), 'utf8'), /^Typed\. \*Recalling\*/m);
  });
});
