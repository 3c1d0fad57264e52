/** Other numbers for paragraphs, sections, annexes and notes. */
import assert from 'node:assert/strict';
import { renameableAt, renameAt } from '../../../../server/src/core/ide/rename/rename';
import { applyEdits } from '../../../../server/src/core/index';
import { atCursor } from '../cursor';

const lead = '*The General Assembly*,\n\n*Noting* the tides,\n\n';

/** What is typed over, or why nothing is. */
function placeholder(marked: string): string {
  const { resolution, offset } = atCursor(marked);
  const found = renameableAt(resolution, offset);
  return found.isPossible ? resolution.text.slice(found.span.start, found.span.end) : found.reason;
}

/** The text afterwards, and what the drafter is told. */
function renamed(marked: string, typed: string): readonly [text: string, ...notices: readonly string[]] {
  const { resolution, offset } = atCursor(marked);
  const result = renameAt(resolution, offset, typed);
  assert.ok(result.isPossible, result.isPossible ? '' : result.reason);
  return [applyEdits(resolution.text, result.edits), ...result.notices];
}

function refused(marked: string, typed: string): string {
  const { resolution, offset } = atCursor(marked);
  const result = renameAt(resolution, offset, typed);
  return result.isPossible ? `possible: ${applyEdits(resolution.text, result.edits)}` : result.reason;
}

/** Paragraphs 1, 2, 5 and 9 with references; the cursor stands in what is put in. */
const numbered = (one = '1.', five = '5.', list = '1, 2 (b) and 5', range = '2 to 5', nine = '9.'): string =>
  `${lead}${one} *Decides* to measure tides;\n\n2. *Requests*:\n\n(a) Tables under paragraph 1 above;\n\n(b) Maps;\n\n${five} *Recalls* paragraph 1 above;\n\n${nine} *Notes* paragraphs ${list} above, and paragraphs ${range} above.\n`;

describe('renaming a paragraph', () => {
  it('begins with the number alone, wherever the cursor is', () => {
    assert.equal(placeholder(numbered('1<|>.')), '1');
    assert.equal(placeholder(numbered('1.<|>')), '1');
    assert.equal(placeholder(numbered('1.', '5.', '1, 2 (<|>b) and 5')), 'b');
    assert.equal(placeholder(numbered('1.', '5.', '1, 2 (b) and 5', '2 to 5<|>')), '5');
    assert.equal(placeholder(`${lead}1. *Decides* to act;\n\n2. *Recalls* paragr<|>aph 1 above.\n`), '1');
  });

  it('changes the number and every reference, in lists and ranges too', () => {
    const expected = numbered('1.', '7.', '1, 2 (b) and 7', '2 to 7');
    assert.deepEqual(renamed(numbered('1.', '<|>5.'), '7'), [expected]);
    assert.deepEqual(renamed(numbered('1.', '5.', '1, 2 (b) and <|>5'), ' 7. '), [expected]);
    assert.deepEqual(renamed(numbered('1.', '5.', '1, 2 (b) and 5', '2 to 5<|>'), 'paragraph 7'), [expected]);
    assert.deepEqual(renamed(expected.replace('7. *Rec', '<|>7. *Rec'), '5'), [numbered()]);
  });

  it('does nothing where the number stays', () => {
    assert.deepEqual(renamed(numbered('1.', '<|>5.'), '5'), [numbered()]);
  });

  it('changes the labels of sub-paragraphs', () => {
    assert.deepEqual(renamed(numbered('1.', '5.', '1, 2 (<|>b) and 5'), '(d)'), [
      numbered('1.', '5.', '1, 2 (d) and 5').replace('(b) Maps', '(d) Maps'),
    ]);
    const nested = (label: string): string =>
      `${lead}1. *Requests*:\n\n(a) Tables of:\n\n(i) Tides;\n\n${label} Waves;\n\n2. *Recalls* paragraph 1 (a) (ii) above.\n`;
    assert.deepEqual(renamed(nested('(<|>ii)'), 'iv'), [nested('(iv)').replace('(a) (ii)', '(a) (iv)')]);
  });

  it('leaves the label after a number alone', () => {
    const text = (number: string, end = ''): string =>
      `${lead}1. *Decides* to act;\n\n${number}. (a) *Requests* tables;\n\n(b) *Requests* maps;\n\n9. *Recalls* paragraphs ${number} (a${end}) and ${number} (b) above.\n`;
    assert.deepEqual(renamed(text('3').replace('3.', '<|>3.'), '4'), [text('4')]);
    assert.match(placeholder(text('3', '<|>')), /^What a refers to has no number or label of its own/);
    assert.equal(
      refused(text('3').replace('(b) *Req', '<|>(b) *Req'), 'a'),
      'There is already a subparagraph (a). Type one that is free.',
    );
  });

  it('refuses what is no number, and says what to type', () => {
    for (const typed of ['', 'x', '0', '1000', '4 bis', '-3', 'iv', '٣'])
      assert.equal(
        refused(numbered('1.', '<|>5.'), typed),
        `“${typed}” cannot stand here. Type a number from 1 to 999, such as 4.`,
      );
    assert.match(refused(numbered('1.', '5.', '1, 2 (<|>b) and 5'), '2'), /Type a small letter, such as b\.$/);
  });

  it('refuses a number that would be out of order', () => {
    assert.equal(
      refused(numbered('1.', '<|>5.'), '12'),
      'Paragraph 12 would stand between paragraph 2 and paragraph 9, out of order. Type one that fits there. To put it elsewhere, move it.',
    );
    assert.equal(
      refused(numbered('1.', '5.', '1, 2 (b) and 5', '2 to 5', '<|>9.'), '4'),
      'Paragraph 4 would stand behind paragraph 5, out of order. Type one that fits there. To put it elsewhere, move it.',
    );
    assert.match(refused(numbered('<|>1.'), '7'), /^Paragraph 7 would stand before paragraph 2/);
  });

  it('refuses a number that is taken where the numbers are not in order', () => {
    assert.equal(
      refused(numbered('1.', '<|>5.'), '2'),
      'There is already a paragraph 2. The numbers of this draft are not in order: use “Renumber Paragraphs, Notes and References” first.',
    );
  });

  it('reports references that led nowhere', () => {
    const text = (number: string): string =>
      `${lead}1. *Decides* to act;\n\n${number}. *Requests* tables;\n\n9. *Recalls* paragraphs 1 to 3 above.\n`;
    assert.deepEqual(renamed(text('<|>4'), '3'), [
      text('3'),
      '“paragraphs 1 to 3 above” led nowhere before, or might have meant several things. Check it.',
    ]);
  });

  it('reports a range that takes in another paragraph', () => {
    const text = (number: string): string =>
      `${lead}1. *Decides* to act;\n\n${number}. *Requests* tables;\n\n3. *Invites* States;\n\n9. *Recalls* paragraphs 1 to 3 above.\n`;
    assert.deepEqual(renamed(text('<|>7'), '2'), [
      text('2'),
      '“paragraphs 1 to 3 above”: the range takes in other paragraphs than before. Check it.',
    ]);
  });

  it('refuses what would lead a reference astray', () => {
    const text = `${lead}**I**\n\n1. *Decides* to act;\n\n**II**\n\n1. *Requests* tables;\n\n<|>2. *Recalls* the tables;\n\n**III**\n\n1. *Recalls* paragraph 2 of the present resolution;\n\n7. *Decides* to meet.\n`;
    assert.equal(
      refused(text, '7'),
      '“paragraph 2 of the present resolution” would then refer to something else, or to nothing. Reword it first.',
    );
  });

  it('refuses what would be read in another way', () => {
    const text = `${lead}1. *Requests*:\n\n(a) Tables;\n\n<|>(b) Maps;\n\n(c) Charts.\n`.replace('\n\n(c) Charts', '');
    assert.equal(
      refused(text, 'i'),
      'With this, the draft would be read in another way. If you mean it, change it by hand.',
    );
  });

  it('refuses numbers of other texts, and references that lead nowhere', () => {
    const text = (words: string): string => `${lead}1. *Recalls* ${words};\n\n2. *Decides* to meet.\n`;
    assert.equal(
      placeholder(text('paragraph <|>5 of resolution 70/1 of 25 September 2015')),
      '“paragraph 5” is read as a place in another text, which does not change with this draft.',
    );
    assert.equal(
      placeholder(text('resolution 70/<|>1 of 25 September 2015')),
      'This is the number or symbol of a document, which is not renamed here. Change it by hand.',
    );
    assert.equal(
      placeholder(text('paragraph <|>7 below')),
      'There is no 7 in this draft. Correct the reference by hand.',
    );
    assert.equal(
      placeholder(text('the preceding para<|>graph')),
      'This reference has no number. Put the cursor on the number of what it refers to.',
    );
    assert.equal(
      placeholder(text('parag<|>raphs 1 and 2 of the present resolution')),
      'This reference has several numbers. Put the cursor on one of them.',
    );
    assert.match(placeholder(text('<|>the tides')), /^Nothing can be renamed here\./);
    assert.match(
      placeholder(`${lead}1. *Decides* to act;\n\n1. *Requests* tables;\n\n3. *Recalls* paragraph <|>1 above.\n`),
      /^More than one thing may be meant by 1\./,
    );
  });

  it('refuses in other languages, where references are not read', () => {
    const text = `*L’Assemblée générale*,\n\n*Rappelant* la Charte des Nations Unies,\n\n<|>1. *Décide* de mesurer les marées ;\n\n2. *Prie* le Secrétaire général de faire rapport.\n`;
    assert.match(placeholder(text), /^References are read in English texts only/);
    assert.match(refused(text, '7'), /^References are read in English texts only/);
  });
});

describe('renaming a paragraph to the number of another', () => {
  const text = (first: string, second: string, third: string, reference: string): string =>
    `${lead}1. *${first}* to act;\n\n2. *${second}* to act;\n\n3. *${third}* to act;\n\n4. *Recalls* ${reference}.\n`;

  it('moves it there where the numbers are in order', () => {
    assert.deepEqual(
      renamed(text('Decides', 'Agrees', '<|>', 'paragraph 3 above').replace('3. *<|>', '<|>3. *Resolves'), '1'),
      [
        text('Resolves', 'Decides', 'Agrees', 'paragraph 1 above'),
        'Paragraph 3 moves up to the place of paragraph 1. Numbers and references follow.',
      ],
    );
    assert.deepEqual(renamed(text('Decides', 'Agrees', 'Resolves', 'paragraph 3 above').replace('1.', '<|>1.'), '3'), [
      text('Agrees', 'Resolves', 'Decides', 'paragraph 2 above'),
      'Paragraph 1 moves down to the place of paragraph 3. Numbers and references follow.',
    ]);
  });

  it('moves sub-paragraphs', () => {
    const list = (a: string, b: string): string => `${lead}1. *Requests*:\n\n(a) ${a};\n\n(b) ${b}.\n`;
    assert.deepEqual(renamed(list('Tables', 'Maps').replace('(b)', '(<|>b)'), 'a'), [
      list('Maps', 'Tables'),
      'Subparagraph (b) moves up to the place of subparagraph (a). Numbers and references follow.',
    ]);
  });

  it('refuses to move from a reference: the reference may be what is wrong', () => {
    assert.equal(
      refused(text('Decides', 'Agrees', 'Resolves', 'paragraph <|>3 above'), '1'),
      'There is already a paragraph 1. To refer to it, write its number here; to move paragraph 3 there, rename paragraph 3 where it stands.',
    );
  });

  it('refuses to move where a reference could not follow', () => {
    assert.match(
      refused(text('Decides', 'Agrees', 'Resolves', 'paragraphs 1 to 2 above').replace('3.', '<|>3.'), '2'),
      /you would have to look at “paragraphs 1 to 2 above”: the range takes in other paragraphs than before\./,
    );
  });
});

describe('renaming sections, parts and annexes', () => {
  const divided = (second = 'II', reference = 'II'): string =>
    `${lead}**I**\n\n1. *Decides* to act, as in section ${reference} below;\n\n**${second}**\n\n2. *Decides* to meet, with regard to section I above.\n`;

  it('changes the label of a section and the references to it', () => {
    assert.equal(placeholder(divided('I<|>I')), 'II');
    assert.deepEqual(renamed(divided('<|>II'), 'iv'), [divided('IV', 'IV')]);
    assert.deepEqual(renamed(divided('II', '<|>II'), 'Section III'), [divided('III', 'III')]);
  });

  it('refuses labels that are taken, out of order or of another kind', () => {
    assert.equal(refused(divided('<|>II'), 'I'), 'There is already a section I. Type one that is free.');
    assert.match(refused(divided('<|>II'), 'B'), /Type roman figures in capitals, such as IV\.$/);
    assert.equal(
      refused(divided().replace('**I**', '**<|>I**'), 'V'),
      'Section V would stand before section II, out of order.',
    );
  });

  it('changes the label of an annex and the references to it', () => {
    const annexed = (label: string, reference: string): string =>
      `${lead}1. *Adopts* the tables in annex ${reference} to the present resolution.\n\n**Annex I**\n\n**Maps**\n\n1. Words.\n\n**Annex ${label}**\n\n**Tables**\n\n1. Words.\n`;
    assert.deepEqual(renamed(annexed('<|>II', 'II'), 'III'), [annexed('III', 'III')]);
    assert.deepEqual(renamed(annexed('II', '<|>II'), 'annex IV'), [annexed('IV', 'IV')]);
    assert.equal(refused(annexed('<|>II', 'II'), 'I'), 'There is already an annex I. Type one that is free.');
  });

  it('changes the letter of a part, but not to that in the heading', () => {
    const parted = (label: string): string =>
      `**78/12. Tides**\n\n**A**\n\n*The General Assembly*,\n\n*Noting* the tides,\n\n1. *Decides* to act.\n\n**${label}**\n\n*The General Assembly*,\n\n*Noting* the waves,\n\n1. *Decides* to meet.\n`;
    assert.deepEqual(renamed(parted('<|>B'), 'D'), [parted('D')]);
    assert.match(refused(parted('<|>B'), 'A'), /^There is already a part A\./);
  });
});

describe('renaming a note', () => {
  const noted = (mark: string, note = mark, reference = '1'): string =>
    `*The General Assembly*,\n\n*Noting* the tides${mark} and the waves,[^2]\n\n1. *Decides* to act with regard to note ${reference} above.${mark.replace('<|>', '')}\n\n${note} Tables.\n\n[^2]: Maps${mark.replace('<|>', '')}.\n`;

  it('changes the marks, the note and the references to it, in either notation', () => {
    assert.equal(placeholder(noted('[^<|>1]', '[^1]:')), '1');
    assert.equal(placeholder(noted('<sup>1</s<|>up>', '<sup>1</sup>')), '1');
    assert.deepEqual(renamed(noted('[^<|>1]', '[^1]:'), '7'), [noted('[^7]', '[^7]:', '7')]);
    assert.deepEqual(renamed(noted('[^1]', '[<|>^1]:'), '[^7]'), [noted('[^7]', '[^7]:', '7')]);
    assert.deepEqual(renamed(noted('[^1]', '[^1]:', '<|>1'), '7'), [noted('[^7]', '[^7]:', '7')]);
    assert.deepEqual(renamed(noted('<sup>1</sup>', '<sup><|>1</sup>'), '7'), [
      noted('<sup>7</sup>', '<sup>7</sup>', '7'),
    ]);
  });

  it('takes letters where no reference names the number', () => {
    const text = (mark: string): string =>
      `*The General Assembly*,\n\n*Noting* the tides,<sup>${mark}</sup>\n\n<sup>${mark}</sup> Tables.\n`;
    assert.deepEqual(renamed(text('s').replace('s</sup>', '<|>s</sup>'), 'p'), [text('p')]);
    assert.equal(
      refused(noted('[^<|>1]', '[^1]:'), 'a'),
      '“note 1 above” refers to this note by its number. Type a number.',
    );
  });

  it('refuses a mark that is taken or invalid, and ambiguous notes', () => {
    assert.equal(
      refused(noted('[^<|>1]', '[^1]:'), '2'),
      'There is already a note 2. Type a mark that is free, or use “Renumber Paragraphs, Notes and References”.',
    );
    assert.match(refused(noted('[^<|>1]', '[^1]:'), 'a b]'), /^“a b\]” cannot be the mark of a note\./);
    assert.deepEqual(renamed(noted('[^<|>1]', '[^1]:'), '1'), [noted('[^1]', '[^1]:')]);
    assert.equal(
      refused('*The General Assembly*,\n\n*Noting* the tides,[^<|>1]\n\n[^1]: Tables.\n\n[^1]: Maps.\n', '3'),
      'More than one note has the mark 1. Give one of them another mark by hand first.',
    );
  });
});
