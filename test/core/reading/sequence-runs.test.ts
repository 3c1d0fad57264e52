/** Runs of paragraphs with the same opening, and whom they address. */
import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/index';
import {
  addresseeOf,
  readOpening,
  runOf,
  sequenceAfter,
  sequenceSteps,
} from '../../../server/src/core/reading/sequence-runs';

const stepsOf = (text: string): readonly string[] => {
  const resolution = parse(text);
  const steps = resolution.parts.flatMap((part) => sequenceSteps(part, resolution));
  return steps.map(({ base, relation, expected }) => `${base}: ${relation} ${expected ?? 'neither'}`);
};

const addressee = (words: string): string | undefined => {
  const text = `*The General Assembly*\n\n1. ${words}`;
  const [only] = parse(text).parts.flatMap(({ operative }) => operative);
  assert.ok(only);
  return addresseeOf(only, text);
};

describe('a run of openings', () => {
  it('asks for also, further, neither and also again', () => {
    assert.deepEqual(
      [undefined, 'also', 'further'].map((each) => sequenceAfter(each as 'also')),
      ['also', 'further', undefined],
    );
  });

  it('counts a phrase as a whole, without the sequence word', () => {
    assert.deepEqual(readOpening('Taking note also'), { base: 'taking note', sequence: 'also' });
    assert.deepEqual(readOpening('Further calls upon'), { base: 'calls upon', sequence: 'further' });
    assert.deepEqual(
      stepsOf(`*The General Assembly*,

*Noting* the report,

*Noting with concern* the storms,

*Noting with concern also* the floods,

1. *Calls* upon States to act;

2. *Also calls upon* States to report.`),
      [
        'noting: begins neither',
        'noting with concern: begins neither',
        'noting with concern: follows also',
        'calls upon: begins neither',
        'calls upon: follows also',
      ],
    );
  });

  it('ends at a heading and at text of another kind, not at a page break or a note', () => {
    const between = (words: string): string => `*The General Assembly*

1. *Welcomes* the report;

${words}

2. *Welcomes* the plan.`;
    assert.deepEqual(stepsOf(between('**Lamps**')).at(-1), 'welcomes: begins neither');
    assert.deepEqual(stepsOf(between('---')).at(-1), 'welcomes: follows also');
    assert.deepEqual(stepsOf(between('<!-- a drafting note -->')).at(-1), 'welcomes: follows also');
  });

  it('goes by the addressee where a verb asks something of someone', () => {
    const two = (one: string, other: string): string | undefined =>
      stepsOf(`*The General Assembly*\n\n1. *Requests* ${one};\n\n2. *Requests* ${other}.`).at(-1);
    assert.equal(two('the Secretary-General to act', 'the Secretary-General to report'), 'requests: follows also');
    assert.equal(two('the Secretary-General to act', 'the Authority to report'), 'requests: begins neither');
    assert.equal(two('the Authority to act', 'the members of the Authority to act'), 'requests: unclear neither');
    assert.equal(two('the Secretary-General to act', 'that the report be published'), 'requests: unclear neither');
  });

  it('is put in order as a whole', () => {
    const text = `*The General Assembly*,

*Recalling* its resolution 79/14,

*Recalling* the Convention,

*Recalling also* the report,

1. *Requests* a report.`;
    const resolution = parse(text);
    const [part] = resolution.parts;
    assert.ok(part);
    const steps = sequenceSteps(part, resolution);
    assert.deepEqual(
      runOf(steps, 1).map(({ right }) => right),
      [undefined, 'also', 'further'],
    );
  });

  it('is left alone where it is longer than any drafter makes it', () => {
    const text = `*The General Assembly*,\n\n${'*Noting* it,\n\n'.repeat(200)}`;
    const resolution = parse(text);
    const [part] = resolution.parts;
    assert.ok(part);
    assert.deepEqual(runOf(sequenceSteps(part, resolution), 100), []);
  });
});

describe('an addressee', () => {
  it('stands between the verb and what is asked', () => {
    assert.equal(addressee('*Requests* the Secretary-General to report;'), 'the secretary-general');
    assert.equal(addressee('*Encourages*, in this regard, Member States to act;'), 'member states');
    assert.equal(addressee('*Invites* donors and partners to give;'), 'donors and partners');
  });

  it('is someone, not something', () => {
    assert.equal(addressee('*Encourages* closer efforts to train keepers;'), undefined);
    assert.equal(addressee('*Requests* that States be invited to act;'), undefined);
    assert.equal(addressee('*Decides* to act;'), undefined);
    assert.equal(addressee('**Bold** words'), undefined);
  });
});
