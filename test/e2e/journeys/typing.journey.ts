/** A person writes with the keyboard alone, some of them faster than the editor can answer. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { useWorkbench } from '../harness/use-workbench';

describe('typing', () => {
  const workbench = useWorkbench();

  /** The draft in front as it is in its file. */
  const saved = async (name: string): Promise<string> => {
    await workbench().save();
    return readFile(workbench().path(name), 'utf8');
  };

  const beginning = `*The General Assembly*,

*Recalling* the Charter of the United Nations,

1. *Decides* to act`;
  const typed = [
    '*Requests* a report',
    '*Invites* Member States:',
    'To write;',
    'To read',
    '',
    '*Encourages* all to go on',
  ];
  const whole = `${beginning};

2. *Requests* a report;

3. *Invites* Member States:

(a) To write;

(b) To read;

4. *Encourages* all to go on!
`;

  // In milliseconds between two keys. The first is faster than anyone types, so that all keys come before the first number.
  for (const [round, delay] of [0, 15, 25].entries()) {
    it(`loses no letter and mixes none up, ${delay} ms between two keys (${round + 1})`, async () => {
      const name = `fast-${round}.resolution.md`;
      await workbench().openDraft(name, `${beginning}\n`);
      await workbench().statusItem('1 PP · 1 OP').waitFor();
      await workbench().goTo(5, 20);
      for (const words of typed) {
        await workbench().press('Enter');
        await workbench().page.keyboard.type(words, { delay });
      }
      await workbench().line('4. *Encourages* all to go on').waitFor();
      await workbench().type('!');
      assert.equal(await saved(name), whole);
    });
  }

  /** Types, and takes what the list offers first. */
  const choose = async (words: string, offered: string): Promise<void> => {
    await workbench().type(words);
    const first = '.suggest-widget.visible .monaco-list-row[data-index="0"]';
    await workbench().page.locator(first, { hasText: offered }).waitFor();
    await workbench().press('Tab');
    await workbench().page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
  };

  /** Presses a key, and sees the cursor come to a line and column, both from 1. */
  const press = async (key: string, line: number, column: number): Promise<void> => {
    await workbench().press(key);
    await workbench().statusItem(`Ln ${line}, Col ${column}`).waitFor();
  };

  const list = `${beginning} under paragraph 2 below;

2. *Notes* the report;

3. *Requests* a report under paragraph 2 above.
`;

  it('keeps numbers and references in order at Enter and Backspace, and takes each back in one step', async () => {
    const name = 'order.resolution.md';
    await workbench().openDraft(name, list);
    await workbench().statusItem('1 PP · 3 OP').waitFor();
    await workbench().goTo(5, 45);
    await press('Enter', 7, 4);
    await workbench().line('4. *Requests* a report under paragraph 3 above.').waitFor();
    await press('Control+Z', 5, 45);
    await workbench().line('3. *Requests* a report under paragraph 2 above.').waitFor();
    await press('Enter', 7, 4);
    await workbench().line('4. *Requests* a report under paragraph 3 above.').waitFor();
    await press('Backspace', 5, 45);
    await workbench().type('!');
    assert.equal(await saved(name), list.replace('below;', 'below;!'));
  });

  it('splits a paragraph at Enter and by a command, and breaks its line at Shift+Enter', async () => {
    const name = 'split.resolution.md';
    const end = '*Notes* it. *Requests* a report on boats.\n';
    await workbench().openDraft(name, `${beginning};\n\n2. ${end}`);
    await workbench().statusItem('1 PP · 2 OP').waitFor();
    await workbench().goTo(7, 16);
    await press('Enter', 9, 4);
    await workbench().goTo(9, 23);
    await workbench().command('UN Resolution: Split Paragraph Here');
    await workbench().statusItem('Ln 11, Col 4').waitFor();
    await workbench().goTo(5, 21);
    await press('Shift+Enter', 6, 1);
    await workbench().type('!');
    assert.equal(await saved(name), `${beginning};\n!\n\n2. *Notes* it;\n\n3. *Requests* a report;\n\n4. on boats.\n`);
  });

  it('leaves the cursor after a new note mark at the end of the file, and Tab leads to the note', async () => {
    const name = 'note.resolution.md';
    await workbench().openDraft(name, `${beginning}.`);
    await workbench().statusItem('1 PP · 1 OP').waitFor();
    await workbench().goTo(5, 21);
    await choose('[^', 'Note 1');
    await workbench().type(' ');
    await workbench().press('Tab');
    await workbench().type('A/81/1.');
    assert.equal(await saved(name), `${beginning}.[^1] \n\n[^1]: A/81/1.`);
  });

  it('writes a whole resolution into an empty file, without a finding in it', async () => {
    const name = 'empty.resolution.md';
    await workbench().openDraft(name, '');
    await workbench().statusItem('0 PP · 0 OP').waitFor();
    await workbench().type('Resolution 81/250\n\nAdopted on 9 December 2026\n\n**Safe harbours**\n\n');
    await choose('*', 'The General Assembly');
    await press('Enter', 9, 1);
    await choose('*Reca', 'Recalling');
    await workbench().type('the Charter of the United Nations');
    await press('Enter', 11, 1);
    await choose('*Reca', 'Recalling also');
    await choose('its resolution 70/1', '70/1 of 25 September 2015');
    await press('Enter', 13, 1);
    await choose('*Conv', 'Convinced');
    await workbench().type('that a safe harbour protects everyone at sea');
    await press('Enter', 15, 1);
    await choose('*Calls', '1. Calls upon');
    await workbench().type('Member States:');
    await press('Enter', 17, 5);
    await workbench().type('To light their harbours');
    await press('Enter', 19, 5);
    await press('Tab', 19, 5);
    await workbench().line('(i)').waitFor();
    await press('Control+Z', 19, 5);
    await workbench().line('To light their harbours;').waitFor();
    await workbench().line('(b)').waitFor();
    await press('Control+Y', 19, 5);
    await workbench().line('(i)').waitFor();
    await workbench().type('By day');
    await press('Enter', 21, 6);
    await workbench().type('By night');
    await press('Enter', 23, 7);
    await press('Shift+Tab', 23, 5);
    await workbench().type('To report on them');
    await press('Enter', 25, 5);
    await press('Enter', 25, 4);
    await workbench().type('seized');
    await workbench().press('Tab');
    await workbench().line('2. *Decides* to remain seized of the matter.').waitFor();
    await workbench().statusItem('3 PP · 2 OP · no findings').waitFor();
    assert.equal(await saved(name), resolution);
  });
});

const resolution = `Resolution 81/250

Adopted on 9 December 2026

**Safe harbours**

*The General Assembly*,

*Recalling* the Charter of the United Nations,

*Recalling also* its resolution 70/1 of 25 September 2015,

*Convinced* that a safe harbour protects everyone at sea,

1. *Calls upon* Member States:

(a) To light their harbours:

(i) By day;

(ii) By night;

(b) To report on them;

2. *Decides* to remain seized of the matter.`;
