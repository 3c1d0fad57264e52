/** References of a text to its own paragraphs, sections, annexes and notes. */
import assert from 'node:assert/strict';
import { parse } from '../../../../server/src/core/index';
import {
  internalReferencesOf,
  stepsOf,
  type InternalReference,
  type ReferenceTarget,
} from '../../../../server/src/core/reading/references/internal-references';

const nameOf = (target: ReferenceTarget | undefined): string => {
  switch (target?.kind) {
    case undefined:
      return '?';
    case 'operative':
    case 'numbered':
      return target.number?.label ?? 'unnumbered';
    case 'sub-paragraph':
      return target.label.text;
    case 'part':
      return `part ${target.label}`;
    case 'section-heading':
      return `section ${target.label || target.text}`;
    case 'note':
      return `note ${target.mark}`;
    default:
      return 'preambular';
  }
};

const referencesIn = (text: string): readonly InternalReference[] => internalReferencesOf(parse(text));

/** Each reference as its words, and its numbers with what they lead to. */
const told = (text: string): readonly string[] =>
  referencesIn(text).map((reference) => {
    const words = text.slice(reference.span.start, reference.span.end).replace(/\s+/g, ' ');
    const steps = stepsOf(reference).map((step) => {
      assert.equal(text.slice(step.span.start, step.span.end), step.text);
      return `${step.text}=${nameOf(step.target)}`;
    });
    const lone = steps.length === 0 ? [nameOf(reference.unnumbered)] : [];
    return [words, ...steps, ...lone].join(' | ');
  });

const draft = (words: string): string =>
  `*The General Assembly*,

*Noting* the tides,

1. *Decides* to measure tides;

2. *Calls upon* States:

(a) To measure spring tides, in particular:

(i) In March;

(ii) In September;

(b) To measure neap tides;

3. *Requests* ${words};

4. *Invites* contributions;

5. *Decides* to meet again.
`;

describe('references to paragraphs of the same text', () => {
  it('are those followed by “above”, “below” or “of the present resolution”', () => {
    assert.deepEqual(told(draft('tables under paragraph 1 above and in paragraph 4 below')), [
      'paragraph 1 above | 1=1.',
      'paragraph 4 below | 4=4.',
    ]);
    assert.deepEqual(told(draft('what paragraphs 1 and 4 of the present resolution ask')), [
      'paragraphs 1 and 4 of the present resolution | 1=1. | 4=4.',
    ]);
    assert.deepEqual(told(draft('what paragraph 2 of this resolution asks')), [
      'paragraph 2 of this resolution | 2=2.',
    ]);
  });

  it('may be lists and ranges, with sub-paragraphs', () => {
    assert.deepEqual(told(draft('it under paragraphs 1, 2 (a) (ii) and 4 above')), [
      'paragraphs 1, 2 (a) (ii) and 4 above | 1=1. | 2=2. | a=(a) | ii=(ii) | 4=4.',
    ]);
    assert.deepEqual(told(draft('it under paragraph 2 (a) and (b) above')), [
      'paragraph 2 (a) and (b) above | 2=2. | a=(a) | b=(b)',
    ]);
    const [range] = referencesIn(draft('it under paragraphs 1 to 4 of the present resolution'));
    assert.deepEqual(
      range?.items.map(({ endsRange }) => endsRange),
      [false, true],
    );
    assert.deepEqual(told(draft('it under paragraph 1 above, paragraph 4 below and paragraph 2 above')), [
      'paragraph 1 above | 1=1.',
      'paragraph 4 below | 4=4.',
      'paragraph 2 above | 2=2.',
    ]);
    assert.deepEqual(told(draft('it under paragraphs 1 and 2 above and 4 below')), [
      'paragraphs 1 and 2 above | 1=1. | 2=2.',
      '4 below | 4=4.',
    ]);
  });

  it('may be abbreviated, broken over lines and called operative', () => {
    assert.deepEqual(told(draft('it (see paras. 1 and\n2 above)')), ['paras. 1 and 2 above | 1=1. | 2=2.']);
    assert.deepEqual(told(draft('it under operative paragraph 1 above')), ['operative paragraph 1 above | 1=1.']);
  });

  it('lead to sub-paragraphs of the same paragraph or of one that is named', () => {
    const text = draft('it').replace(
      'neap tides;',
      'neap tides, as in subparagraph (a) above and subparagraph (c) below;',
    );
    assert.deepEqual(told(text), ['subparagraph (a) above | a=(a)', 'subparagraph (c) below | c=?']);
    assert.deepEqual(told(draft('it under subparagraphs (a) and (b) of paragraph 2 above')), [
      'subparagraphs (a) and (b) of paragraph 2 above | a=(a) | b=(b) | 2=2.',
    ]);
  });

  it('lead nowhere where the number is not there, or there twice', () => {
    const [gone] = referencesIn(draft('it under paragraph 9 above'));
    assert.deepEqual([gone?.items[0]?.steps[0]?.target, gone?.items[0]?.steps[0]?.isAmbiguous], [undefined, false]);
    const [twice] = referencesIn(draft('it under paragraph 1 above').replace('2. *Calls', '1. *Calls'));
    assert.deepEqual([twice?.items[0]?.steps[0]?.target, twice?.items[0]?.steps[0]?.isAmbiguous], [undefined, true]);
  });

  it('may be relative', () => {
    assert.deepEqual(told(draft('it, as the preceding paragraph says')), ['the preceding paragraph | 2.']);
    assert.deepEqual(told(draft('it, as the following paragraph says')), ['the following paragraph | 4.']);
    const text = draft('it').replace('neap tides;', 'neap tides, as in the preceding subparagraph;');
    assert.deepEqual(told(text), ['the preceding subparagraph | (a)']);
  });

  it('are bare numbers only where no other text is named before', () => {
    assert.deepEqual(told(draft('the measures renewed in paragraph 1, among others')), ['paragraph 1 | 1=1.']);
    assert.deepEqual(told(draft('what resolution 70/1 says, in particular in paragraph 1, among others')), []);
    assert.deepEqual(told(draft('what A/78/62 says in paragraph 1, among others')), []);
    assert.deepEqual(told(draft('what the Secretary-General says in paragraph 72, among others')), []);
    assert.deepEqual(told(draft('those who recall paragraph 1 to speak')), []);
    const text = draft('it').replace('2. *Calls upon* States:', '2. *Amends* resolution 70/1 thus:');
    assert.deepEqual(told(text.replace('neap tides;', 'neap tides, as set out in paragraph 1;')), []);
  });

  it('are not references to paragraphs of other texts', () => {
    for (const words of [
      'it under paragraph 72 of the Tunis Agenda',
      'it under paragraph 5 of resolution 70/1',
      'it under paragraph 4 of its resolution 77/150',
      'it under paragraphs 1–3 of decision 78/501',
      'it under paragraph 2 of that resolution',
      'it under paragraph 4 of the report of the Secretary-General',
      'it under paragraph 1 of this article',
      'it under article 3, paragraph 1, of the Convention',
      'it under section 1, paragraph 1, of the annex to the Agreement',
      'it under section III of resolution 59/276',
      'it under Part XI of the Convention',
      'it under paragraph 11.3 above',
      'it under “paragraph 1 above”, as the report says',
      'it under subparagraphs (a) and (b) of paragraph 3 of resolution 1591 (2005)',
    ]) {
      assert.deepEqual(told(draft(words)), [], words);
    }
  });
});

const sections = `*The General Assembly*,

*Noting* the tides,[^1]

**I**

**Measurements**

1. *Decides* to measure tides;[^2]

2. *Requests* tables, as in paragraph 1 above and paragraph 1 of section II below;

**II**

**Finance**

1. *Decides* to pay for them, as in section I above, in paragraph 2 of part I of the present resolution and in paragraph 1 of annex II to the present resolution;

2. *Adopts* the rules in annexes I and II to the present resolution and in section V below.

**Annex I**

**Rules**

1. Tides rise.

2. Tides fall, as paragraph 1 above and paragraph 1 of the present annex say.

**Annex II**

**Costs**

1. Costs rise as section I of the present resolution says.

[^1]: See also note 2 below and paragraph 1 above.

[^2]: Resolution 70/1, para. 4; see also note 1 above and note 7 above.
`;

describe('references to sections, annexes and notes', () => {
  it('lead to them, and to paragraphs in them', () => {
    const text = sections;
    const references = referencesIn(text);
    const [own, other] = references.filter(({ kind }) => kind === 'paragraph');
    const starts = (reference: InternalReference | undefined): readonly string[] =>
      (reference?.items ?? []).map(({ steps }) => {
        const target = steps.at(-1)?.target;
        return target ? text.slice(target.span.start, target.span.start + 20) : '?';
      });
    assert.deepEqual(starts(own), ['1. *Decides* to meas']);
    assert.deepEqual(starts(other), ['1. *Decides* to pay ']);
    assert.deepEqual(told(text), [
      'paragraph 1 above | 1=1.',
      'paragraph 1 of section II below | 1=1. | II=section II',
      'section I above | I=section I',
      'paragraph 2 of part I of the present resolution | 2=2. | I=section I',
      'paragraph 1 of annex II to the present resolution | 1=1. | II=part II',
      'annexes I and II to the present resolution | I=part I | II=part II',
      'section V below | V=?',
      'paragraph 1 above | 1=1.',
      'paragraph 1 of the present annex | 1=1.',
      'section I of the present resolution | I=section I',
      'note 2 below | 2=note 2',
      'paragraph 1 above | 1=?',
      'note 1 above | 1=note 1',
      'note 7 above | 7=?',
    ]);
  });

  it('in an annex mean the annex with “above”, and the resolution with “of the present resolution”', () => {
    const text = draft('it under the rules in the annex to the present resolution').concat(
      '\n**Annex**\n\n**Rules**\n\n1. Tides rise.\n\n2. Tides fall, as in paragraph 1 above and paragraph 5 of the present resolution.\n',
    );
    const [annex, own, main] = referencesIn(text);
    assert.equal(annex?.unnumbered?.kind, 'part');
    assert.equal(own?.items[0]?.steps[0]?.target?.kind, 'numbered');
    assert.equal(main?.items[0]?.steps[0]?.target?.kind, 'operative');
  });

  it('are those of the same part where a resolution has lettered parts', () => {
    const text = `**A**

*The General Assembly*,

1. *Decides* to measure tides;

2. *Requests* tables, as in paragraph 1 above.

*12th plenary meeting*
*3 December 2026*

**B**

*The General Assembly*,

1. *Decides* to measure currents;

2. *Requests* charts, as in paragraph 1 above and paragraph 2 of part A above.
`;
    const targets = referencesIn(text).map(({ items }) => items[0]?.steps[0]?.target?.span.start ?? -1);
    assert.deepEqual(
      targets.map((start) => text.slice(start + 3, start + 34)),
      ['*Decides* to measure tides;\n\n2.', '*Decides* to measure currents;\n', '*Requests* tables, as in paragr'],
    );
  });
});

describe('references in any text', () => {
  it('are read once', () => {
    const resolution = parse(draft('it under paragraph 1 above'));
    assert.equal(internalReferencesOf(resolution), internalReferencesOf(resolution));
  });

  it('are looked for in English texts only', () => {
    assert.deepEqual(
      told(
        '*L’Assemblée générale*,\n\n*Rappelant* toutes ses résolutions sur la question des marées,\n\n1. *Décide* d’agir, voir paragraph 2 above ;\n\n2. *Prie* le Secrétaire général de lui rendre compte.\n',
      ),
      [],
    );
  });
});
