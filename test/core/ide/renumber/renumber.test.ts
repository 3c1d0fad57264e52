/** Renumbering, and moving, deleting and putting in paragraphs. */
import assert from 'node:assert/strict';
import { applyEdits, parse } from '../../../../server/src/core/index';
import {
  deleteNode,
  insertBeside,
  moveNode,
  renumber,
  type Renumbering,
} from '../../../../server/src/core/ide/renumber/renumber';
import type { Counted } from '../../../../server/src/core/ide/renumber/lists';
import { paragraphsOf } from '../../../../server/src/core/reading/walk';

const lead = '*The General Assembly*,\n\n*Noting* the tides,\n\n';

/** The paragraph whose text holds the words. */
function paragraph(text: string, words: string): Counted {
  const found = [...paragraphsOf(parse(text))]
    .filter(({ span }) => text.slice(span.start, span.end).includes(words))
    .at(-1);
  assert.ok(found, words);
  return found;
}

const inText = (
  text: string,
  words: string,
  act: (resolution: ReturnType<typeof parse>, node: Counted) => Renumbering,
): { readonly text: string; readonly warnings: readonly string[] } => {
  const resolution = parse(text);
  const found = [...paragraphsOf(resolution)].find(({ span }) => span.start === paragraph(text, words).span.start);
  assert.ok(found);
  const { edits, warnings } = act(resolution, found);
  return { text: applyEdits(text, edits), warnings: warnings.map(({ message }) => message) };
};

const renumbered = (text: string): string => applyEdits(text, renumber(parse(text)).edits);

describe('renumbering', () => {
  it('numbers paragraphs, labels and notes in order, and makes references follow', () => {
    const text = `${lead}1. *Decides* to measure tides;[^4]\n\n4. *Calls upon* States:\n\n(b) To measure spring tides;\n\n(c) To measure neap tides as in subparagraph (b) above;\n\n7. *Requests* tables, as in paragraphs 1 and 4 (c) above and paragraph 9 below;[^2]\n\n9. *Decides* to meet again.\n\n[^2]: See note 4 above.\n\n[^4]: Resolution 70/1, para. 4.\n`;
    assert.equal(
      renumbered(text),
      `${lead}1. *Decides* to measure tides;[^1]\n\n2. *Calls upon* States:\n\n(a) To measure spring tides;\n\n(b) To measure neap tides as in subparagraph (a) above;\n\n3. *Requests* tables, as in paragraphs 1 and 2 (b) above and paragraph 4 below;[^2]\n\n4. *Decides* to meet again.\n\n[^1]: Resolution 70/1, para. 4.\n\n[^2]: See note 1 above.\n`,
    );
  });

  it('numbers a paragraph that has no number, and sections', () => {
    assert.equal(
      renumbered(
        `${lead}**I**\n\n1. *Decides* to act;\n\n*Requests* a report, as in section IV below;\n\n**IV**\n\n2. *Decides* to meet.\n`,
      ),
      `${lead}**I**\n\n1. *Decides* to act;\n\n2. *Requests* a report, as in section II below;\n\n**II**\n\n3. *Decides* to meet.\n`,
    );
  });

  it('gives paragraphs numbered “2 bis” while they were drafted a number like others', () => {
    assert.equal(
      renumbered(`${lead}1. *Decides* to act;\n\n1 bis. *Requests* maps;\n\n2. *Decides* to meet.\n`),
      `${lead}1. *Decides* to act;\n\n2. *Requests* maps;\n\n3. *Decides* to meet.\n`,
    );
  });

  it('leaves the label after a number as it is in references to it', () => {
    const text = (number: number): string =>
      `${lead}${number}. (a) *Requests* tables;\n\n(b) *Requests* maps;\n\n${number + 1}. *Recalls* paragraphs ${number} (a) and ${number} (b) above.\n`;
    assert.equal(renumbered(text(2)), text(1));
  });

  it('does nothing where all is in order', () => {
    assert.deepEqual(renumber(parse(`${lead}1. *Decides* to act;\n\n2. *Requests* a report.\n`)), {
      edits: [],
      changes: [],
      warnings: [],
    });
  });

  it('tells what changes', () => {
    const { changes } = renumber(
      parse(`${lead}1. *Decides* to act;\n\n3. *Requests* a report;\n\n4. *Decides* to meet, see paragraph 3 above.\n`),
    );
    assert.deepEqual(
      changes.map(({ kind, from, to }) => `${kind} ${from} ${to}`),
      ['paragraph 3 2', 'paragraph 4 3', 'reference 3 2'],
    );
  });

  it('warns of numbers that lead nowhere, and of those that may mean two things', () => {
    const warned = (text: string): readonly string[] => renumber(parse(text)).warnings.map(({ message }) => message);
    assert.deepEqual(warned(`${lead}1. *Decides* to act;\n\n2. *Requests* a report under paragraph 9 above.\n`), [
      '“paragraph 9 above”: there is no 9. Correct the number.',
    ]);
    assert.deepEqual(
      warned(
        `${lead}1. *Decides* to act;\n\n1. *Decides* to rest;\n\n2. *Requests* a report under paragraph 1 above.\n`,
      ),
      ['“paragraph 1 above”: more than one thing may be meant by 1. Check it.'],
    );
    assert.deepEqual(
      warned(`${lead}1. *Decides* to act;\n\n2. *Requests* a report.[^1]\n\n[^1]: One.\n\n[^2]: Two.\n`),
      ['Note 2 has no mark in the text. The notes keep their numbers.'],
    );
    assert.deepEqual(
      warned(`${lead}1. *Decides* to act;[^1]\n\n2. *Requests* a report.\n\n[^1]: One.\n\n[^1]: Two.\n`),
      ['Two notes have the mark 1. The notes keep their numbers.'],
    );
  });
});

const three = `${lead}1. *Decides* to act;<sup>1</sup>\n\n2. *Requests* a report under paragraph 1 above;<sup>2</sup>\n\n3. *Decides* to meet, with regard to paragraph 2 above.\n\n<sup>1</sup> One.\n\n<sup>2</sup> Two.\n`;

describe('moving a paragraph', () => {
  it('takes its number, notes and end mark along, and turns “above” to “below”', () => {
    const { text, warnings } = inText(three, 'to act', (resolution, node) => moveNode(resolution, node, 2));
    assert.equal(
      text,
      `${lead}1. *Requests* a report under paragraph 3 below;<sup>1</sup>\n\n2. *Decides* to meet, with regard to paragraph 1 above;\n\n3. *Decides* to act.<sup>2</sup>\n\n<sup>1</sup> Two.\n\n<sup>2</sup> One.\n`,
    );
    assert.deepEqual(warnings, []);
  });

  it('warns where a range, “the preceding paragraph” or “Ibid.” comes to mean something else', () => {
    const range = `${lead}1. *Decides* to act;\n\n2. *Requests* a report;\n\n3. *Decides* to rest;\n\n4. *Decides* to meet under paragraphs 1 to 3 of the present resolution.\n`;
    assert.deepEqual(inText(range, 'a report', (resolution, node) => moveNode(resolution, node, 3)).warnings, [
      '“paragraphs 1 to 3 of the present resolution”: the range takes in other paragraphs than before. Check it.',
    ]);
    const relative = `${lead}1. *Decides* to act;\n\n2. *Requests* a report, as the preceding paragraph says;\n\n3. *Decides* to meet.\n`;
    assert.deepEqual(inText(relative, 'to act', (resolution, node) => moveNode(resolution, node, 2)).warnings, [
      '“the preceding paragraph”: another paragraph stands there now. Reword it.',
    ]);
    const mixed = `${lead}1. *Decides* to act;\n\n2. *Requests* a report;\n\n3. *Decides* to meet under paragraphs 1 and 2 above.\n`;
    assert.deepEqual(inText(mixed, 'to meet', (resolution, node) => moveNode(resolution, node, 1)).warnings, [
      '“paragraphs 1 and 2 above”: some of them now stand above and some below. Reword it.',
    ]);
    const ibid = three.replace('Two.', 'Ibid., para. 4.');
    assert.deepEqual(inText(ibid, 'to act', (resolution, node) => moveNode(resolution, node, 1)).warnings, [
      'Note 1 says “Ibid.”, but another note stands before it now. Check it.',
    ]);
  });

  it('leaves page breaks and the notes of the page where they are', () => {
    const text = `${lead}1. *Decides* to act and\n\n---\n\n<sup>1</sup> One.\n\nto measure tides;\n\n2. *Requests* a report;<sup>1</sup>\n\n3. *Decides* to meet.\n`;
    assert.equal(
      inText(text, 'to act', (resolution, node) => moveNode(resolution, node, 1)).text,
      `${lead}---\n\n<sup>1</sup> One.\n\n1. *Requests* a report;<sup>1</sup>\n\n2. *Decides* to act and\nto measure tides;\n\n3. *Decides* to meet.\n`,
    );
  });

  it('moves annexes, and the references to them', () => {
    const text = `${lead}1. *Adopts* the rules in annex I to the present resolution;\n\n2. *Approves* the costs in annex II to the present resolution.\n\n**Annex I**\n\n**Rules**\n\n1. Tides rise.\n\n**Annex II**\n\n**Costs**\n\n1. Costs rise.\n`;
    const resolution = parse(text);
    const [annex] = resolution.parts.filter(({ type }) => type === 'annex');
    assert.ok(annex);
    assert.equal(
      applyEdits(text, moveNode(resolution, annex, 1).edits),
      `${lead}1. *Adopts* the rules in annex II to the present resolution;\n\n2. *Approves* the costs in annex I to the present resolution.\n\n**Annex I**\n\n**Costs**\n\n1. Costs rise.\n\n**Annex II**\n\n**Rules**\n\n1. Tides rise.\n`,
    );
  });

  it('renumbers an annex only where it is changed', () => {
    const text = `${lead}*Adopts* the rules in the annex to the present resolution.\n\n**Annex**\n\n**Rules**\n\n1. Tides rise.\n\n3. Tides fall, as in paragraph 1 above.\n`;
    assert.deepEqual(renumber(parse(text)).edits, []);
    assert.match(
      inText(text, 'Tides rise', (resolution, node) => moveNode(resolution, node, 1)).text,
      /1\. Tides fall, as in paragraph 2 below\.\n\n2\. Tides rise\./,
    );
  });

  it('does nothing where the place is not there', () => {
    assert.deepEqual(inText(three, 'to act', (resolution, node) => moveNode(resolution, node, 9)).text, three);
  });
});

describe('deleting a paragraph', () => {
  it('takes its note along, and warns of references to it', () => {
    const { text, warnings } = inText(three, 'to act', deleteNode);
    assert.equal(
      text,
      `${lead}1. *Requests* a report under paragraph 1 above;<sup>1</sup>\n\n2. *Decides* to meet, with regard to paragraph 1 above.\n\n<sup>1</sup> Two.\n`,
    );
    assert.deepEqual(warnings, ['“paragraph 1 above”: what it refers to is deleted. Reword it.']);
  });

  it('makes the other numbers of a list follow where one of them is deleted', () => {
    const text = `${lead}1. *Decides* to act;\n\n2. *Requests* a report;\n\n3. *Decides* to rest;\n\n4. *Decides* to meet under paragraphs 1, 2 and 3 above.\n`;
    const { text: after, warnings } = inText(text, 'to act', deleteNode);
    assert.match(after, /3\. \*Decides\* to meet under paragraphs 1, 1 and 2 above\./);
    assert.deepEqual(warnings, ['“paragraphs 1, 2 and 3 above”: what it refers to is deleted. Reword it.']);
  });

  it('ends the list with the mark of its last item', () => {
    const text = `${lead}1. *Calls upon* States:\n\n(a) To act;\n\n(b) To rest.\n`;
    assert.equal(inText(text, 'To rest', deleteNode).text, `${lead}1. *Calls upon* States:\n\n(a) To act.\n`);
  });
});

describe('putting in a paragraph', () => {
  it('gives it the number, notation and end mark of its place', () => {
    assert.equal(
      inText(three, 'to act', (resolution, node) => insertBeside(resolution, node, 'after', '*Invites* comments.'))
        .text,
      `${lead}1. *Decides* to act;<sup>1</sup>\n\n2. *Invites* comments;\n\n3. *Requests* a report under paragraph 1 above;<sup>2</sup>\n\n4. *Decides* to meet, with regard to paragraph 3 above.\n\n<sup>1</sup> One.\n\n<sup>2</sup> Two.\n`,
    );
    const apart = inText(three.replace('2. *Req', '2.\n\n*Req'), 'a report', (resolution, node) =>
      insertBeside(resolution, node, 'before', '*Invites* comments.'),
    );
    assert.ok(apart.text.includes('2. *Invites* comments;\n\n3.\n\n*Requests* a report'), apart.text);
    const list = `${lead}1. *Calls upon* States:\n\n(a) To act; and\n\n(b) To rest.\n`;
    assert.equal(
      inText(list, 'To rest', (resolution, node) => insertBeside(resolution, node, 'after', 'To sleep')).text,
      `${lead}1. *Calls upon* States:\n\n(a) To act;\n\n(b) To rest; and\n\n(c) To sleep.\n`,
    );
  });
});

describe('an item put in among bullets', () => {
  it('has the same bullet', () => {
    const list = `${lead}1. *Calls upon* States:\n\n– To act;\n\n– To rest.\n`;
    assert.equal(
      inText(list, 'To rest', (resolution, node) => insertBeside(resolution, node, 'before', 'To sleep')).text,
      `${lead}1. *Calls upon* States:\n\n– To act;\n\n– To sleep;\n\n– To rest.\n`,
    );
  });
});

describe('marks at the end of paragraphs after a change', () => {
  const moved = (text: string, words: string, to: number): string =>
    inText(text, words, (resolution, node) => moveNode(resolution, node, to)).text;
  const after = (text: string, words: string, added: string): string =>
    inText(text, words, (resolution, node) => insertBeside(resolution, node, 'after', added)).text;

  it('are those that most have, whatever one paragraph ends with', () => {
    const text = `${lead}1. *Decides* to act;\n\n2. *Requests* tables;\n\n3. *Notes* the words of the pilots.\n\n4. *Decides* to rest;\n\n5. *Decides* to meet.\n`;
    assert.ok(moved(text, 'to meet', 2).includes('3. *Decides* to meet;\n\n4. *Notes* the words of the pilots.'));
  });

  it('are those of other lists where all are questions', () => {
    const questions = '(a) What are tides?\n\n(b) Who measures them?';
    const middle = `${lead}1. *Asks* the Court:\n\n${questions}\n\n2. *Decides* to meet.\n`;
    assert.ok(after(middle, 'Who', 'To act').includes('measures them?\n\n(c) To act;\n\n2.'));
    assert.ok(after(middle, 'What', 'To act').includes('tides?\n\n(b) To act;\n\n(c) Who'));
    const end = `${lead}1. *Asks* the Court:\n\n${questions}\n`;
    assert.ok(after(end, 'Who', 'To act').endsWith('measures them?\n\n(c) To act.\n'));
    assert.ok(moved(end, 'Who', 0).includes('(a) Who measures them?\n\n(b) What are tides?'));
  });

  it('stay with “and” and “or” in their place', () => {
    const text = `${lead}1. *Calls upon* States:\n\n(a) To act;\n\n(b) To rest; or\n\n(c) To sleep.\n`;
    assert.ok(moved(text, 'To sleep', 0).endsWith('(a) To sleep;\n\n(b) To act; or\n\n(c) To rest.\n'));
  });

  it('do not come out of words, nor out of the number of a paragraph without words', () => {
    const text = `${lead}1. *Decides* to act;\n\n2. *Decides* to rest …\n\n3.\n`;
    assert.ok(moved(text, 'to rest', 0).includes('1. *Decides* to rest …\n\n2. *Decides* to act;\n\n3.'));
    assert.ok(after(text, 'to rest', '*Decides* to meet').includes('3. *Decides* to meet;\n\n4.\n'));
  });

  it('are those of the language', () => {
    const text =
      '*大会*，\n\n*注意到*潮汐，\n\n1. *决定*采取行动；\n\n2. *请*秘书长提出报告；\n\n3. *决定*举行会议。\n';
    assert.ok(
      moved(text, '举行会议', 0).endsWith('1. *决定*举行会议；\n\n2. *决定*采取行动；\n\n3. *请*秘书长提出报告。\n'),
    );
  });
});

describe('a change that would make other things of the lines of a draft', () => {
  const other = 'With this, the draft would be read in another way. If you mean it, change it by hand.';

  it('is refused, and the drafter learns why', () => {
    const text = '9.\n2 bis.\n\n\\';
    const resolution = parse(text);
    const [first] = resolution.parts[0]?.operative ?? [];
    assert.ok(first);
    const { edits, warnings } = moveNode(resolution, first, 1);
    assert.deepEqual([edits, warnings.map(({ message }) => message)], [[], [other]]);
  });

  it('is not made where the numbers would not come to rest', () => {
    const { edits, warnings } = renumber(parse('2. :\n\n:\r2. \n1- '));
    assert.deepEqual([edits, warnings.map(({ message }) => message)], [[], [other]]);
  });
});

describe('renumbering in other official languages', () => {
  const drafts = {
    fr: [
      '*L’Assemblée générale*,\n\n*Notant* les marées des ports et les besoins de la navigation,',
      '*Décide* d’agir dans les ports',
      '*Prie* le Secrétaire général de faire rapport au titre du paragraphe 1 ci-dessus et du paragraphe 1 de la résolution 79/14',
      '*Décide* de se réunir, sur la base des paragraphes 1 et 2 ci-dessus',
      ['paragraphe 3 ci-dessous', 'paragraphes 3 et 1 ci-dessus', 'paragraphe 1 de la résolution 79/14'],
    ],
    es: [
      '*La Asamblea General*,\n\n*Observando* las mareas de los puertos y las necesidades de la navegación,',
      '*Decide* actuar en los puertos',
      '*Solicita* al Secretario General que presente un informe con arreglo al párrafo 1 supra y al párrafo 1 de la resolución 79/14',
      '*Decide* reunirse, con arreglo a los párrafos 1 y 2 de la presente resolución',
      ['párrafo 3 infra', 'párrafos 3 y 1 de la presente resolución', 'párrafo 1 de la resolución 79/14'],
    ],
    ru: [
      '*Генеральная Ассамблея*,\n\n*отмечая* приливы в гаванях,',
      '*постановляет* действовать',
      '*просит* Генерального секретаря представить доклад согласно пункту 1 выше и пункту 1 резолюции 79/14',
      '*постановляет* собраться согласно пунктам 1 и 2 настоящей резолюции',
      ['пункту 3 ниже', 'пунктам 3 и 1 настоящей резолюции', 'пункту 1 резолюции 79/14'],
    ],
    zh: [
      '*大会*，\n\n*注意到*港口的潮汐，',
      '*决定*采取行动',
      '*请*秘书长根据上文第1段和第79/14号决议第1段提出报告',
      '*决定*根据本决议第1和第2段举行会议',
      ['下文第3段', '本决议第3和第1段', '第79/14号决议第1段'],
    ],
    ar: [
      '*إن الجمعية العامة*،\n\n*إذ تلاحظ* المد والجزر في الموانئ،',
      '*تقرر* أن تعمل',
      '*تطلب* إلى الأمين العام أن يقدم تقريرا عملا بالفقرة 1 أعلاه وبالفقرة 1 من القرار 79/14',
      '*تقرر* أن تجتمع عملا بالفقــرتين 1 و 2 أعلاه',
      ['بالفقرة 3 أدناه', 'وبالفقرة 1 من القرار 79/14'],
    ],
  } as const;

  for (const [language, [lead, first, second, third, wanted]] of Object.entries(drafts))
    it(`makes references by number follow in ${language}, and reports the others`, () => {
      const text = `${lead}\n\n1. ${first};\n\n2. ${second};\n\n3. ${third}.\n`;
      const { text: after, warnings } = inText(text, first, (resolution, node) => {
        assert.equal(resolution.language, language);
        return moveNode(resolution, node, 2);
      });
      for (const words of wanted) assert.ok(after.includes(words), `${words}\n${after}`);
      assert.ok(warnings.some((message) => message.startsWith('In this language only references')));
    });
});
