/** What may be done with the citation under the cursor. */
import assert from 'node:assert/strict';
import {
  citationActionsAt,
  insertedNote,
  insertNote,
} from '../../../../server/src/core/ide/citation-actions/citation-actions';
import { applyEdits } from '../../../../server/src/core/index';
import { atCursor } from '../cursor';
import { assembly, tides } from '../completion/complete';

const draft = (words: string): string => `${assembly}*Noting* ${words},\n\n1. *Decides* to meet again.\n`;

const titles = (words: string): readonly string[] => {
  const { resolution, offset } = atCursor(draft(words));
  return citationActionsAt(resolution, offset, tides).map(({ title }) => title);
};

function done(marked: string, title: RegExp): string {
  const { resolution, offset } = atCursor(marked);
  const all = [...citationActionsAt(resolution, offset, tides), ...insertNote(resolution, offset)];
  const action = all.find((each) => title.test(each.title));
  assert.ok(action, `offered: ${all.map((each) => each.title).join(' | ')}`);
  return applyEdits(resolution.text, action.edits);
}

describe('actions on citations', () => {
  it('add the date of adoption', () => {
    assert.equal(
      done(draft('its resolution 75/2<|>01'), /^Add the date of adoption \(21 December 2020\)$/),
      draft('its resolution 75/201 of 21 December 2020'),
    );
    assert.equal(
      done(draft('its resolution [75/2<|>01](#)'), /^Add the date/),
      draft('its resolution [75/201](#) of 21 December 2020'),
    );
    for (const words of ['its resolution 75/2<|>01 of 21 December 2020', 'its resolution 75/2<|>99', 'A/RES/75/2<|>01'])
      assert.ok(!titles(words).some((title) => title.startsWith('Add')), words);
  });

  it('expand to the full form', () => {
    assert.equal(
      done(draft('resolution 2<|>712 (2023)'), /^Expand/),
      draft('Security Council resolution 2712 (2023) of 15 November 2023'),
    );
    assert.equal(done(draft('resolution 75/2<|>01'), /^Expand/), draft('its resolution 75/201 of 21 December 2020'));
    assert.equal(
      done(draft('Council resolution 2<|>712 (2023) of 15 November 2023'), /^Expand/),
      draft('Security Council resolution 2712 (2023) of 15 November 2023'),
    );
    for (const words of ['its resolution 75/2<|>01', 'Security Council resolution 2<|>712 (2023)'])
      assert.ok(!titles(words).some((title) => title.startsWith('Expand')), words);
    const inNote = `${assembly}1. *Notes* tides.[^1]\n\n[^1]: Resolution 75/<|>201.\n`;
    assert.equal(
      done(inNote, /^Expand/),
      inNote.replace('Resolution 75/<|>201', 'General Assembly resolution 75/201 of 21 December 2020'),
    );
  });

  it('turn a symbol in brackets into a note', () => {
    assert.equal(
      done(draft('the report (see A/81<|>/3)'), /^Turn into a note$/),
      `${draft('the report').replace('report,', 'report,[^1]')}\n[^1]: See A/81/3.\n`,
    );
    assert.equal(
      done(draft('the budget (A/80/6 (Sect. 2<|>)) and the tides'), /^Turn into a note$/),
      `${draft('the budget[^1] and the tides')}\n[^1]: A/80/6 (Sect. 2).\n`,
    );
    for (const words of ['document A/81<|>/3', 'its resolution 1<|>325 (2000)', 'the report ([A/81<|>/3](#))'])
      assert.ok(words.includes('[') || !titles(words).includes('Turn into a note'), words);
  });

  it('make a link and take it away', () => {
    const linked = draft('its resolution [75/201](https://docs.un.org/en/A/RES/75/201)');
    assert.equal(done(draft('its resolution 75/2<|>01'), /^Link/), linked);
    assert.equal(done(draft('its resolution [75/2<|>01](#)'), /^Link/), linked);
    assert.equal(done(linked.replace('201]', '20<|>1]'), /^Remove/), draft('its resolution 75/201'));
    assert.deepEqual(titles('the [ti<|>des](https://tides.example)'), ['Remove the link']);
  });

  it('have nothing to do elsewhere', () => assert.deepEqual(titles('the ti<|>des'), []));
});

describe('inserting a note', () => {
  it('puts the mark after the comma', () => {
    assert.equal(
      done(draft('the tides<|>'), /^Insert a note here \(1\)$/),
      `${draft('the tides').replace('tides,', 'tides,[^1]')}\n[^1]: \n`,
    );
  });

  it('says where its words are to be written', () => {
    const { resolution, offset } = atCursor(
      `${draft('the tides<|>').replace('again.', 'again.[^1]')}\n[^1]: A/81/3.\n`,
    );
    const note = insertedNote(resolution, offset);
    assert.ok(note);
    const text = applyEdits(resolution.text, note.edits);
    assert.ok(`${text.slice(0, note.at)}<|>${text.slice(note.at)}`.endsWith('\n\n[^1]: <|>\n\n[^2]: A/81/3.\n'), text);
    assert.equal(insertedNote(resolution, 0), undefined);
  });

  it('does not part a word, a number or another mark', () => {
    const numbers = ['3<|>,000 tides', '3,<|>000 tides', '2<|>.5 per cent', '10<|>:30 today', 'resolution 70/<|>1'];
    for (const words of ['the ti<|>des', 'the tides[^<|>1]', ...numbers]) {
      const { resolution, offset } = atCursor(draft(words));
      assert.deepEqual(insertNote(resolution, offset), []);
    }
  });
});
