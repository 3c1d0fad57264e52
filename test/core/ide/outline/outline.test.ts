/** The outline of a draft, by its paragraphs. */
import assert from 'node:assert/strict';
import type { OutlineItem } from '../../../../server/src/core/ide/outline/outline';
import { outlineOf } from '../../../../server/src/core/ide/outline/outline';
import { parse } from '../../../../server/src/core/index';
import { fullDraft } from '../drafts';

/** One line for each item, two blanks for each degree. */
const lines = (items: readonly OutlineItem[], indent = ''): readonly string[] =>
  items.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind} ${name}${detail ? ` | ${detail}` : ''}`,
    ...lines(children, `${indent}  `),
  ]);

const outline = (text: string): readonly string[] => lines(outlineOf(parse(text)));

describe('outline', () => {
  it('shows the whole draft with its parts in each other', () => {
    assert.deepEqual(outline(fullDraft), [
      'heading A/C.2/81/L.24 | Tides',
      'preamble Preamble | The General Assembly',
      '  preambular PP1 | Recalling its resolution 70/1,',
      '  preambular PP2 | Noting the following:',
      '    sub-paragraph (a) | Ebb;',
      '    sub-paragraph (b) | Flow,',
      'section I. Measurements',
      '  operative OP1 | Calls upon States:',
      '    sub-paragraph (a) | To measure tides, and in particular:',
      '      sub-paragraph (i) | Spring tides;',
      '      sub-paragraph (ii) | Neap tides;',
      '    sub-paragraph (b) | To publish tables;',
      '  section A. Tables',
      '    operative OP2 | Requests the Secretary-General to report.',
      'section II. Finance',
      '  operative OP3 | Decides to meet again.',
      'annex Annex I | Rules of the tides',
      '  numbered 1. | Tides turn twice a day.',
      '  numbered 2. | They turn:',
      '    sub-paragraph (a) | At sea;',
      '    sub-paragraph (b) | In rivers.',
      'notes Notes | 1–2',
      '  note Note 1 | See A/78/62-E/2023/49.',
      '  note Note 2 | Tables and charts.',
    ]);
  });

  it('counts the paragraphs of each part by itself', () => {
    const part = (label: string): string =>
      `**${label}**\n\n*The General Assembly*,\n\n*Noting* ebb,\n\n1. *Decides* to rest;\n\n2. *Also decides* to wait.\n\n*12th plenary meeting*\n\n`;
    assert.deepEqual(
      outline(part('A') + part('B')).filter((line) => /part|PP|OP/.test(line)).length,
      outline(part('A')).filter((line) => /PP|OP/.test(line)).length * 2 + 1,
    );
    assert.ok(outline(part('A') + part('B')).some((line) => line.startsWith('part Part B')));
  });

  it('calls a single operative paragraph without a number OP', () => {
    assert.deepEqual(outline('*The General Assembly*,\n\n*Noting* ebb,\n\n*Decides* to rest.\n').slice(-1), [
      'operative OP | Decides to rest.',
    ]);
  });

  it('lists a preambular paragraph among the operative ones where it stands', () => {
    const found = outline('*The General Assembly*,\n\n*Noting* ebb,\n\n1. *Decides* to rest;\n\n*Recalling* flow,\n');
    assert.deepEqual(found.slice(1), [
      '  preambular PP1 | Noting ebb,',
      'operative OP1 | Decides to rest;',
      'preambular PP2 | Recalling flow,',
    ]);
  });

  it('keeps a paragraph together round a heading among its sub-paragraphs', () => {
    const found = outline(
      '*The General Assembly*,\n\n1. *Decides*:\n\n(i) **Ebb**\n\n(a) To rest;\n\n(ii) **Flow**\n\n(a) To wait;\n\n2. *Asks* again.\n',
    );
    assert.deepEqual(
      found.filter((line) => line.includes('operative')),
      ['operative OP1 | Decides:', 'operative OP2 | Asks again.'],
    );
  });

  it('of an empty draft is empty', () => assert.deepEqual(outline(''), []));
});
