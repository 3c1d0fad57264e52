/** Openings are offered where a paragraph begins: numbered, in italics, with also or further, and the mark before put right. */
import assert from 'node:assert/strict';
import { check } from '../../../../server/src/core/index';
import { assembly, councilOfSecurity, labels, offered, taken } from './complete';

const preamble = '*Recalling* the tides,\n\n';

describe('completion of openings', () => {
  it('offers those of the preamble after the organ line, the likeliest first', () => {
    const [first, second] = offered(`${assembly}<|>\n\n1. *Decides* to meet again.\n`);
    assert.equal(first?.label, 'Recalling');
    assert.match(first.detail ?? '', /^[\d,]+ paragraphs of the Assembly$/);
    assert.equal(second?.label, 'Reaffirming');
    assert.equal(taken(`${assembly}<|>\n`, 'Taking note of'), `${assembly}*Taking note* of \n`);
  });

  it('offers the line with the body first, in a draft without it', () => {
    const heading = 'Resolution 81/250\n\n**Safe harbours**\n\n';
    assert.equal(labels('*<|>')[0], 'The General Assembly,');
    assert.equal(taken(`${heading}*The Sec<|>`), `${heading}*The Security Council*,`);
    assert.equal(taken(`${heading}_hum<|>_,\n`), `${heading}_The Human Rights Council_,\n`);
    assert.equal(
      taken(`${heading}<|>\n\n1. *Decides* to act.\n`, 'The General Assembly,').includes('*The General Assembly*,\n'),
      true,
    );
    assert.deepEqual(labels(`${heading}*Of the<|>`), []);
    assert.ok(!labels(`${assembly}*<|>\n`).includes('The General Assembly,'));
  });

  it('follows the practice of the body', () => {
    const [human] = labels('*The Human Rights Council*,\n\n*Recalling* the tides,\n\n1. re<|>\n');
    assert.equal(human, 'Reaffirms');
    const [security] = labels(`${councilOfSecurity}${preamble}1. <|>\n`);
    assert.equal(security, 'Decides');
  });

  it('takes also and further in turn, in the place that the part gives them', () => {
    assert.ok(labels(`${assembly}${preamble}rec<|>\n`).includes('Recalling also'));
    assert.ok(!labels(`${assembly}${preamble}rec<|>\n`).includes('Recalling'));
    assert.ok(labels(`${assembly}${preamble}*Recalling also* the ebb,\n\nrec<|>\n`).includes('Recalling further'));
    assert.ok(labels(`${assembly}${preamble}*Recalling further* the ebb,\n\nrec<|>\n`).includes('Recalling'));
    assert.ok(labels(`${assembly}1. *Recalls* the tides;\n\n2. rec<|>\n`).includes('Also recalls'));
    assert.ok(labels(`${councilOfSecurity}1. *Recalls* the tides;\n\n2. rec<|>\n`).includes('Recalls'));
  });

  it('leaves it open whether the same is addressed again', () => {
    const draft = `${assembly}1. *Requests* the Secretary-General to act;\n\n2. requests<|>\n`;
    assert.deepEqual(labels(draft).slice(0, 2), ['Requests', 'Also requests']);
    assert.match(offered(draft)[1]?.documentation ?? '', /If it speaks to someone else/);
  });

  it('depends on what precedes', () => {
    const rank = (opening: string, before: string): number =>
      labels(`${assembly}${preamble}1. *Reaffirms* the tides;\n\n2. *${before}* the ebb;\n\n3. <|>\n`).indexOf(opening);
    assert.ok(rank('Requests', 'Decides') < rank('Requests', 'Expresses concern at'));
  });

  it('goes by the draft', () => {
    const verbs = ['Demands', 'Urges', 'Demands', 'Urges', 'Demands', 'Urges'];
    const written = verbs.map((verb, index) => `${index + 1}. *${verb}* that the tides turn;\n\n`).join('');
    assert.ok(labels(`${assembly}${preamble}${written}7. <|>\n`).slice(0, 10).includes('Demands'));
    assert.ok(!labels(`${assembly}${preamble}1. <|>\n`).slice(0, 10).includes('Demands'));
  });

  it('offers what is taught for Model United Nations to its drafts only', () => {
    const draft = `${assembly}${preamble}1. desig<|>\n`;
    const profiles = { ours: { extends: 'model-un' }, theirs: { extends: 'adopted' } };
    const at = (profile: string): readonly string[] => labels(draft, { profile: { profile, profiles } });
    assert.deepEqual([at('model-un'), at('ours')], [['Designates'], ['Designates']]);
    assert.deepEqual([at('drafting'), at('theirs'), labels(draft)], [[], [], []]);
    assert.equal(offered(draft, { profile: { profile: 'model-un' } })[0]?.detail, 'taught for Model United Nations');
  });

  describe('of a profile of one’s own', () => {
    const openings = [
      'Tasks',
      'Regretting the Hague delays',
      'Mourning',
      'notes',
      'Takes note of the need',
      'a*b',
      ' ',
    ];
    const own = { profile: { profile: 'ours', profiles: { ours: { openings }, theirs: { extends: 'ours' } } } };

    it('are offered where their form fits', () => {
      const [first] = offered(`${assembly}${preamble}1. tas<|>\n`, own);
      assert.equal(first?.label, 'Tasks');
      assert.equal(first.detail, 'an opening of your profile');
      assert.deepEqual(labels(`${assembly}mourn<|>\n`, own), ['Mourning']);
      assert.deepEqual(labels(`${assembly}${preamble}1. mourn<|>\n`, own), []);
      assert.deepEqual(labels(`${assembly}${preamble}1. tas<|>\n`), []);
      const theirs = { profile: { ...own.profile, profile: 'theirs' } };
      assert.deepEqual(labels(`${assembly}${preamble}1. tas<|>\n`, theirs), ['Tasks']);
    });

    it('are among the first where nothing is typed, and once', () => {
      const all = labels(`${assembly}${preamble}1. <|>\n`, own);
      assert.ok(all.indexOf('Tasks') >= 0 && all.indexOf('Tasks') < 15, all.join(' | '));
      assert.equal(all.filter((label) => label === 'Notes').length, 1);
      assert.ok(!all.some((label) => label.includes('*')));
    });

    it('take also where the paragraph before opens alike', () => {
      assert.ok(labels(`${assembly}*Mourning* the tides,\n\nmou<|>\n`, own).includes('Mourning also'));
    });

    it('are written so that the rules have nothing to say', () => {
      const preambular = taken(
        `${assembly}reg<|>\n\n1. *Decides* to meet again.\n`,
        'Regretting the Hague delays',
        own,
      );
      const operative = taken(`${assembly}${preamble}1. tak<|>\n`, 'Takes note of the need', own);
      assert.match(operative, /\*Takes note\* of the need $/m);
      for (const text of [
        preambular.replace(/delays(\*?) /, 'delays$1 in the harbour,'),
        operative.replace('need ', 'need of tides.'),
      ])
        assert.deepEqual(
          check(text, own.profile).filter(({ rule }) => /opening|italic|verb|mood/.test(rule)),
          [],
          text,
        );
    });
  });

  it('begins again after a heading', () => {
    assert.ok(labels(`${assembly}1. *Recalls* the tides;\n\n## II. Ebb\n\n2. rec<|>\n`).includes('Recalls'));
  });

  it('writes the next number in the notation of the paragraph before, and a semicolon for its full stop', () => {
    assert.equal(
      taken(`${assembly}1. *Recalls* the tides.\n\n<|>\n`, '2. Decides'),
      `${assembly}1. *Recalls* the tides;\n\n2. *Decides* \n`,
    );
    assert.equal(
      taken(`${assembly}**1.** _Recalls_ the tides.[^1]\n\nurg<|>\n\n[^1]: A/81/3.\n`, '**2.** Urges'),
      `${assembly}**1.** _Recalls_ the tides;[^1]\n\n**2.** _Urges_ \n\n[^1]: A/81/3.\n`,
    );
    assert.equal(
      taken(`${assembly}1. *Recalls*:\n\n(a) Ebb;\n\n(b) Flow.\n\n2. dec<|>\n`, 'Decides'),
      `${assembly}1. *Recalls*:\n\n(a) Ebb;\n\n(b) Flow;\n\n2. *Decides* \n`,
    );
  });

  it('puts the comma back between preambular paragraphs', () => {
    assert.equal(
      taken(`${assembly}*Recalling* the tides;\n\n*not<|>*\n`, 'Noting'),
      `${assembly}*Recalling* the tides,\n\n*Noting* \n`,
    );
  });

  it('offers the first operative paragraph in the preamble too, with its number', () => {
    assert.equal(taken(`${assembly}${preamble}dec<|>\n`, '1. Decides'), `${assembly}${preamble}1. *Decides* \n`);
  });

  it('finds words inside an opening, and an opening in front of words', () => {
    assert.ok(labels(`${assembly}${preamble}1. concern<|>\n`).includes('Expresses concern'));
    assert.equal(
      taken(`${assembly}${preamble}1. dec<|> to meet again.\n`, 'Decides'),
      `${assembly}${preamble}1. *Decides* to meet again.\n`,
    );
  });

  it('writes a further word only where it is nearly always due, and shows it', () => {
    const preambular = labels(`${assembly}<|>\n`);
    assert.ok(preambular.includes('Taking note of') && preambular.includes('Reaffirming'));
    assert.ok(!preambular.includes('Reaffirming that'));
    assert.equal(taken(`${assembly}rea<|>\n`, 'Reaffirming'), `${assembly}*Reaffirming* \n`);
    assert.ok(labels(`${assembly}tak<|> of the tides,\n`).includes('Taking note'));
  });

  it('writes what is typed with also', () => {
    assert.ok(labels(`${assembly}1. *Recalls* the tides;\n\n2. Also urg<|>\n`).includes('Also urges'));
  });

  for (const [place, draft] of [
    ['above the organ line', `<|>\n\n${assembly}`],
    ['in running text', `${assembly}${preamble}1. *Decides* to meet <|>\n`],
    ['on a line that goes on', `${assembly}*Recalling* the\nreco<|>\n`],
    ['in an annex', `${assembly}1. *Decides* to meet.\n\n**Annex**\n\n1. dec<|>\n`],
    ['behind the notes', `${assembly}1. *Decides* to meet.[^1]\n\n[^1]: A/81/3.\n\nrec<|>\n`],
    ['in an opening that stands', `${assembly}1. *Dec<|>ides* to meet.\n`],
    [
      'in French',
      `*L’Assemblée générale*,\n\n*Rappelant* les marées de la mer et des fleuves,\n\n<|>\n\n1. *Décide* de se réunir dans la ville et de rester saisie de la question.\n`,
    ],
  ] as const)
    it(`offers nothing ${place}`, () => assert.deepEqual(labels(draft, { kinds: ['opening'] }), []));
});
