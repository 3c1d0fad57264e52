/**
 * A person ends paragraphs of all kinds with Enter, and not a letter of them is changed. `npm run test:typing` types sixty paragraphs
 * at each speed; `npm test` a few of them, others each day.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { seed } from '../../harness/seed';
import { paragraphsToType } from '../../harness/typed-paragraphs';
import { useWorkbench } from '../harness/use-workbench';

/** Milliseconds between two keys, and how many paragraphs are typed. */
const speeds = [
  [15, 6],
  [35, 4],
  [110, 3],
] as const;
const all = 60;
const isWhole = process.env['UNRES_TYPING'] === 'all';

const beginning =
  '*The General Assembly*,\n\n*Recalling* its resolutions 75/201 and 79/334, the report (A/80/123) and the study (A/HRC/48/13),\n\n';

for (const host of ['node', 'web'] as const) {
  describe(`sentences, extension host ${host === 'node' ? 'in Node' : 'in a worker'}`, () => {
    const workbench = useWorkbench(host);

    /** Types after the beginning of a new file, and compares the saved text with the expected one. */
    const type = async (name: string, delay: number, count: number): Promise<void> => {
      const { lines, printed } = paragraphsToType(seed + delay, count);
      await workbench().openDraft(name, beginning);
      await workbench().statusItem('1 PP · 0 OP').waitFor();
      await workbench().goTo(5);
      for (const [index, words] of lines.entries()) {
        if (index > 0) await workbench().page.keyboard.press('Enter', { delay });
        await workbench().page.keyboard.type(words, { delay });
      }
      // Enter writes the number of the last line, which may come after its words.
      await workbench()
        .line(printed.at(-1) ?? '')
        .waitFor();
      await workbench().save();
      assert.equal(await readFile(workbench().path(name), 'utf8'), beginning + printed.join('\n\n'));
    };

    for (const [delay, few] of speeds)
      it(`are continued by Enter and stay as they were typed, ${delay} ms between two keys`, () =>
        type(`sentences-${delay}.resolution.md`, delay, isWhole ? all : few));

    // No setting of ours keeps Enter from taking the first entry there.
    for (const [delay, few] of isWhole ? speeds : [[15, 4] as const])
      it(`stay as they were typed in another Markdown file, ${delay} ms between two keys`, () =>
        type(`sentences-${delay}.md`, delay, isWhole ? all : few));
  });
}
