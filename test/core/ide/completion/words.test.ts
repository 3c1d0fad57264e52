/** Addressees, formulas, sessions, agenda items and instruments are offered where the words ask for them. */
import assert from 'node:assert/strict';
import { assembly, labels, offered, taken } from './complete';

const operative = (words: string, before = assembly): string => `${before}*Noting* the tides,\n\n1. ${words}\n`;
const withItem = assembly.replace('**Norway', 'Agenda item 20\n\n**Sustainable development**\n\n**Norway');

describe('completion of addressees', () => {
  it('offers those of the draft first, in its letters', () => {
    const draft = operative(
      '*Urges* all ports to act;\n\n2. *Calls upon* all coastal States to act;\n\n3. *Urges* all coastal States to wait;\n\n4. *Invites* <|>',
    );
    assert.equal(labels(draft)[0], 'all coastal States to');
    assert.ok(labels(draft).indexOf('all ports to') < labels(draft).indexOf('the Secretary-General to'));
    assert.equal(offered(draft)[0]?.detail, 'in this draft, 2 times');
    assert.equal(taken(draft, 'Member States to'), draft.replace('<|>', 'Member States to '));
  });

  it('goes on with what is typed', () => {
    assert.equal(labels(operative('*Requests* the Secr<|>'))[0], 'the Secretary-General to');
    assert.equal(labels(operative('*Requests*, in this regard, int<|>'))[0], 'the international community to');
  });

  it('goes by the verb, and by what the draft asked with it', () => {
    assert.equal(labels(operative('*Requests* <|>'))[0], 'the Secretary-General to');
    assert.equal(labels(operative('*Encourages* <|>'))[0], 'Member States to');
    const asked = '*Requests* the Committee to act;\n\n2. *Urges* States to act;\n\n3. *Requests* <|>';
    assert.ok(labels(operative(asked)).indexOf('the Committee to') < labels(operative(asked)).indexOf('States to'));
    assert.equal(labels(operative('*Urges* States and ports to act;\n\n2. *Urges* <|>'))[0], 'States to');
    assert.ok(!labels(operative('*Reaffirms* the need to act;\n\n2. *Urges* <|>')).includes('the need to'));
  });

  for (const words of [
    '*Decides* <|>',
    '*Requests* States to <|>',
    '*Requests* States; <|>',
    '*Requests*<|>',
    'Tides <|>',
  ])
    it(`offers none at ${words}`, () => assert.deepEqual(labels(operative(words), { kinds: ['addressee'] }), []));
});

describe('completion of formulas', () => {
  it('asks for a report at the next session', () => {
    assert.equal(
      labels(operative('*Requests* the Secretary-General to <|>'))[0],
      'submit to the General Assembly at its eighty-second session a report on the implementation of the present resolution',
    );
    assert.equal(
      labels(
        operative('*Requests* the High Commissioner to sub<|>', '**48/13. Tides**\n\n*The Human Rights Council*,\n\n'),
      )[0],
      'submit to the Human Rights Council at its fifty-first session a report on the implementation of the present resolution',
    );
    assert.equal(
      labels(operative('*Requests* the Secretary-General to <|>', '*The Security Council*,\n\n'))[0],
      'report to the Security Council on the implementation of this resolution',
    );
    assert.deepEqual(labels(operative('*Requests* States to <|>'), { kinds: ['formula'] }), []);
  });

  it('keeps the item on the agenda, and the body seized', () => {
    assert.deepEqual(labels(operative('*Decides* to <|>', withItem)).slice(0, 3), [
      'include in the provisional agenda of its eighty-second session the item entitled “Sustainable development”.',
      'include in the provisional agenda of its eighty-third session the item entitled “Sustainable development”.',
      'remain seized of the matter.',
    ]);
    assert.equal(
      labels(operative('*Decides* to rem<|>', '*The Security Council*,\n\n'))[0],
      'remain actively seized of the matter.',
    );
  });

  it('names the sub-item, where the heading has both', () => {
    const both = withItem.replace('item 20', 'item 20 (c)').replace('development**', 'development: tides at sea**');
    assert.equal(
      labels(operative('*Decides* to <|>', both))[0],
      'include in the provisional agenda of its eighty-second session, under the item entitled “Sustainable development”, the sub-item entitled “Tides at sea”.',
    );
    const named = (words: string): readonly string[] =>
      labels(operative(`*Decides* on the ${words} entitled “<|>`, both));
    assert.deepEqual([named('item'), named('sub-item')], [['Sustainable development”'], ['Tides at sea”']]);
    assert.deepEqual(labels(operative('*Decides* on the sub-item entitled “<|>', withItem)), []);
  });

  it('ends the last paragraph, and one before others', () => {
    const council = '*The Security Council*,\n\n';
    const seized = '*Decides* to remain actively seized of the matter';
    assert.equal(taken(operative('*Decides* to <|>', council)), operative(`${seized}.`, council));
    assert.equal(
      taken(operative('*Decides* to <|>\n\n2. *Urges* States to act.', council)),
      operative(`${seized};\n\n2. *Urges* States to act.`, council),
    );
    assert.equal(taken(operative('*Decides* to <|>.', council)), operative(`${seized}.`, council));
    for (const begun of ['', 't', 'to'])
      assert.equal(taken(operative(`*Decides* ${begun}<|>`, council)), operative(`${seized}.`, council));
    assert.deepEqual(labels(operative('*Decides* tom<|>', council)), []);
  });

  it('names no session where the heading has none', () => {
    assert.deepEqual(labels(operative('*Decides* to <|>', '*The General Assembly*,\n\n')), [
      'remain seized of the matter.',
    ]);
  });

  it('writes the agenda item', () => {
    assert.equal(
      taken(operative('*Decides* to include the item entitled “<|>”.', withItem)),
      operative('*Decides* to include the item entitled “Sustainable development”.', withItem),
    );
  });
});

describe('completion of sessions', () => {
  it('counts on from the heading', () => {
    assert.deepEqual(labels(operative('*Decides* to meet at its <|>')), [
      'eighty-second session',
      'eighty-third session',
      'eighty-fourth session',
      'eighty-sixth session',
      'eighty-first session',
    ]);
    assert.deepEqual(labels(operative('*Decides* to meet at its eighty-t<|>')), ['eighty-third session']);
    assert.equal(
      labels(operative('*Decides* to meet at its <|>', 'E/2026/L.4\n\n*The Economic and Social Council*,\n\n'))[0],
      '2027 session',
    );
  });
});

describe('completion of instruments', () => {
  it('finds them by the words of their names', () => {
    const [first] = offered(operative('*Reaffirms* the Convention on the Rights of the Ch<|>'));
    assert.equal(first?.label, 'Convention on the Rights of the Child');
    assert.equal(first.detail, '20 November 1989 · A/RES/44/25');
    assert.equal(labels(operative('*Reaffirms* the Univ decl<|>'))[0], 'Universal Declaration of Human Rights');
    assert.deepEqual(labels(operative('*Reaffirms* the Charter of the United Nations<|>')), []);
  });
});
