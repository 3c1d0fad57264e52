/** Each construct of a draft gets its scope, and nothing else gets it. */
import assert from 'node:assert/strict';
import { bracketMark, raisedMark } from '../../server/src/core/notation/markup';
import { wordsWith } from './tokenize';

/** A scope, then lines and the words in them that have it. */
const cases: readonly (readonly [scope: string, text: string, words: readonly string[]])[] = [
  ['entity.name.type.organ', '*The General Assembly*,', ['The General Assembly']],
  ['entity.name.type.organ', '*The Security Council,*', ['The Security Council']],
  ['entity.name.type.organ', '_The Human Rights Council_,', ['The Human Rights Council']],
  ['entity.name.type.organ', '*The Economic and Social Council*', ['The Economic and Social Council']],
  ['entity.name.type.organ', '*L’Assemblée générale*,', ['L’Assemblée générale']],
  ['entity.name.type.organ', '**大会**，', ['大会']],
  ['entity.name.type.organ', '***إن الجمعية العامة***،', ['إن الجمعية العامة']],
  ['entity.name.type.organ', '*The Conference of the Parties*,', ['The Conference of the Parties']],
  ['entity.name.type.organ', '*The General Assembly* met in May,', []],

  ['keyword.control.opening.preambular', '*Recalling* its resolution,', ['Recalling']],
  ['keyword.control.opening.preambular', '*Noting with great concern also* that', ['Noting with great concern also']],
  ['keyword.control.opening.preambular', '*Having also considered* the report,', ['Having also considered']],
  ['keyword.control.opening.preambular', '*Deeply concerned* at it,', ['Deeply concerned']],
  ['keyword.control.opening.preambular', '_Mindful_ of it,', ['Mindful']],
  ['keyword.control.opening.preambular', '*Conscious* of it,', ['Conscious']],
  ['keyword.control.opening.preambular', '*Reafirming* it,', ['Reafirming']],
  ['keyword.control.opening.preambular', '*Se félicitant* de,', ['Se félicitant']],
  ['keyword.control.opening.preambular', '*Acogiendo con beneplácito* el,', ['Acogiendo con beneplácito']],
  ['keyword.control.opening.preambular', '*ссылаясь* на,', ['ссылаясь']],
  ['keyword.control.opening.preambular', '**回顾**其决议，', ['回顾']],
  ['keyword.control.opening.preambular', '*Official Records of the General Assembly*, vol. 1', []],
  ['keyword.control.opening.preambular', 'as, *recalling* its resolution,', []],
  ['keyword.control.opening.preambular', '*Decides* to act.', []],

  ['entity.name.function.opening.operative', '12. *Decides* to act, *noting* it;', ['Decides']],
  ['entity.name.function.opening.operative', '1\\. _Also requests_ a report;', ['Also requests']],
  ['entity.name.function.opening.operative', '**3.** *Calls upon* States;', ['Calls upon']],
  ['entity.name.function.opening.operative', '*Takes note* of the report.', ['Takes note']],
  ['entity.name.function.opening.operative', '*Strongly condemns* it.', ['Strongly condemns']],
  ['entity.name.function.opening.operative', '1. Decides to act;', []],
  ['entity.name.function.opening.operative', '(a) *Decides* to act;', []],

  [
    'constant.numeric.paragraph-number',
    '1. *Decides*;\n12. Requests;\n1\\. Notes;\n**3.** Urges;\n4 bis. x',
    ['1.', '12.', '1\\.', '**3.**', '4 bis.'],
  ],
  ['constant.numeric.paragraph-number', 'In 2023. It was\n2023. It was\n1.5 per cent', []],
  [
    'constant.numeric.sub-paragraph-label',
    '(a) To act;\n   (iv) To go;\nb. To be;\nii) To do;\n– To say;',
    ['(a)', '(iv)', 'b.', 'ii)', '–'],
  ],
  ['constant.numeric.sub-paragraph-label', 'see paragraph (a) above\n(see annex)\n(abcdef) x', []],

  ['entity.name.tag.note-mark', 'the matter,[^1] and<sup>12</sup> then[^a]', ['1', '12', 'a']],
  ['entity.name.tag.note-mark', '*Recalling* its *report*,[^1]', ['1']],
  ['entity.name.tag.note', '[^1]: Resolution 70/1.', ['1']],
  ['entity.name.tag.note', '<sup>12</sup> Resolution 70/1.', ['12']],
  ['entity.name.tag.note', '<sup>12</sup>', []],
  ['meta.note', '[^1]: A/81/100.', ['[^1]: A/81/100.']],

  ['markup.heading.session', '**Seventy-eighth session**\n2023 session', ['Seventy-eighth session', '2023 session']],
  ['markup.heading.session', 'It met during its session', []],
  [
    'markup.heading.agenda-item',
    'Agenda item 15\n**Agenda items 14 and 119**',
    ['Agenda item 15', 'Agenda items 14 and 119'],
  ],
  ['markup.heading.title', '**78/132. Technologies for development**', ['**78/132. Technologies for development**']],
  ['markup.heading.title', '**Resolution 2676 (2023)**', ['**Resolution 2676 (2023)**']],
  [
    'markup.heading.adoption',
    '**Resolution adopted by the General Assembly on 19 December 2023**',
    ['Resolution adopted by the General Assembly on 19 December 2023'],
  ],
  ['markup.heading.section', '**I. Follow-up**\n## Means\nIV', ['**I. Follow-up**', '## Means', 'IV']],
  ['markup.heading.section', '**Note** that it is bold', []],
  ['markup.heading.annex', '**Annex**\n# Annex II\nAnnex', ['**Annex**', '# Annex II', 'Annex']],
  ['markup.heading.annex', 'Annex II shows it', []],
  [
    'meta.heading.report',
    '*[on the report of the Second Committee (A/78/458, para. 11)]*',
    ['*[on the report of the Second Committee (A/78/458, para. 11)]*'],
  ],
  ['markup.heading.sponsors', '**Albania and Greece: draft resolution**', ['Albania and Greece']],
  ['keyword.other.draft', 'Albania and Greece: revised draft resolution', ['revised draft resolution']],
  ['keyword.other.heading-label', '**Committee:** General Assembly\nSponsors: Albania', ['Committee', 'Sponsors']],

  ['meta.closing-line.meeting', '*49th plenary meeting*', ['*49th plenary meeting*']],
  ['meta.closing-line.date', '*19 December 2023*', ['*19 December 2023*']],
  ['meta.closing-line.vote', '*[Adopted without a vote.]*', ['*[Adopted without a vote.]*']],
  ['meta.separator.page-break', 'a\n\n---', ['---']],
  ['meta.front-matter', '---\ntitle: A draft\n---\n\n*The General Assembly*,', ['---', 'title: A draft', '---']],
  ['meta.front-matter', '\n---\n\n**Seventy-eighth session**', []],
  ['comment.block.html', 'a <!-- remark --> b\n<!-- two\nlines -->', ['<!-- remark -->', '<!-- two', 'lines -->']],
  ['meta.table', '| a | b |', ['| a | b |']],

  ['variable.other.constant.symbol', 'See A/78/62, annex, and E/CN.16/2018/CRP.3.', ['A/78/62', 'E/CN.16/2018/CRP.3']],
  [
    'variable.other.constant.symbol',
    'A/C.2/59/3; A/78/62-E/2023/49; TD/B/EDE/6/4',
    ['A/C.2/59/3', 'A/78/62-E/2023/49', 'TD/B/EDE/6/4'],
  ],
  [
    'variable.other.constant.symbol',
    'S/RES/2676 (2023), A/RES/217(III), UNEP/EA.4/Res.6',
    ['S/RES/2676 (2023)', 'A/RES/217(III)', 'UNEP/EA.4/Res.6'],
  ],
  [
    'variable.other.constant.symbol',
    'resolution 217 A (III), 2231 (2015), 45/248 B, 70/1, S-10/2',
    ['217 A (III)', '2231 (2015)', '45/248 B', '70/1', 'S-10/2'],
  ],
  ['variable.other.constant.symbol', '[77/150](https://undocs.org/en/A/RES/77/150)', ['77/150']],
  ['variable.other.constant.symbol', 'HIV/AIDS, and/or, 2030 Agenda, 24/7x, COVID-19', []],
  ['constant.other.date', 'of 25 September 2015 and le 25 septembre 2015', ['25 September 2015', '25 septembre 2015']],
  ['constant.other.date', 'in September 2015', []],
  ['markup.underline.link', '[77/150](#) and https://undocs.org/A/78/62.', ['#', 'https://undocs.org/A/78/62']],
  ['markup.italic', 'United Nations, *Treaty Series*, vol. 1', ['Treaty Series']],
  ['markup.bold', 'It is **bold** and ***both***', ['bold', 'both']],
  ['constant.character.escape', 'a \\* b', ['\\*']],
];

describe('scopes of the grammar', () => {
  for (const [scope, text, words] of cases) {
    it(`${scope}: ${text.replaceAll('\n', ' ⏎ ')}`, async () => {
      assert.deepEqual(await wordsWith(scope, text), words);
    });
  }
});

describe('note marks', () => {
  for (const mark of [
    '[^1]',
    '[^a b]',
    '[^]',
    `[^${'x'.repeat(20)}]`,
    `[^${'x'.repeat(21)}]`,
    '<sup> 12 </sup>',
    '<sup>1, 2</sup>',
    '<sup></sup>',
    `<sup>${'1'.repeat(13)}</sup>`,
  ])
    it(`are coloured as they are read: ${mark}`, async () => {
      const [, ...names] = new RegExp(`${bracketMark}|${raisedMark}`).exec(mark) ?? [];
      const read = names.filter((name) => name !== undefined);
      assert.deepEqual(await wordsWith('entity.name.tag.note-mark', `the matter,${mark} and`), read);
    });
});

describe('an unfinished line', () => {
  for (const line of ['*Recalling', '1. *Decides', '[^1', '**Title', '[77/150](', '<sup>1', '_a', 'A/']) {
    it(`${line} leaves the next line alone`, async () => {
      const text = `${line}\n1. *Decides* to act;`;
      assert.deepEqual(await wordsWith('entity.name.function.opening.operative', text), ['Decides']);
    });
  }

  it('as long as VS Code colours comes to an end, whatever it is made of', async () => {
    const longest = 20_000;
    for (const piece of [
      '*',
      '**a ',
      '[',
      '[a](',
      'A/A',
      '1/',
      '<sup>',
      '*Recalling',
      '_a ',
      'Deeply ',
      '**a_b*c',
      '\\',
    ]) {
      await wordsWith('markup.bold', piece.repeat(longest / piece.length));
    }
  });
});
