/** What is copied from a draft. */
import assert from 'node:assert/strict';
import { emptyCatalogue } from '../../../../server/src/core/catalogue/catalogue';
import { citationCopyAt, paragraphCopyAt } from '../../../../server/src/core/ide/show/copies';
import { tides } from '../catalogues';
import { atCursor, inPreamble } from '../cursor';

const paragraph = (marked: string): unknown => {
  const { resolution, offset } = atCursor(marked);
  return paragraphCopyAt(resolution, offset);
};

const citation = (marked: string, catalogue = tides): unknown => {
  const { resolution, offset } = atCursor(marked);
  return citationCopyAt(resolution, offset, catalogue);
};

const list = (cursorA: string, cursorB: string): string =>
  `*The General Assembly*,\n\n*Noting* it,\n\n1. *Calls${cursorA} upon* [States](#x):[^1]\n\n(a) To *measure*\nthe tides:\n\n(i) Ebb${cursorB};\n\n2. *Decides* to meet.\n\n[^1]: One.\n`;

describe('copying a paragraph', () => {
  it('gives its name and its words, without the signs of Markdown', () => {
    assert.deepEqual(paragraph(list('<|>', '')), {
      name: 'OP1',
      text: 'OP1: Calls upon States:\n(a) To measure the tides:\n(i) Ebb;',
    });
  });

  it('gives the innermost sub-paragraph at the cursor', () => {
    assert.deepEqual(paragraph(list('', '<|>')), { name: 'OP1 (a) (i)', text: 'OP1 (a) (i): Ebb;' });
    assert.deepEqual(paragraph('<|>'), undefined);
  });
});

describe('copying a citation', () => {
  it('names the body, the number and the date of adoption', () => {
    assert.equal(
      citation(inPreamble('its resolution 75/2<|>01')),
      'General Assembly resolution 75/201 of 21 December 2020',
    );
    assert.equal(
      citation(inPreamble('Security Council resolution 1325 (20<|>00) of 31 October 2000')),
      'Security Council resolution 1325 (2000) of 31 October 2000',
    );
    assert.equal(
      citation(inPreamble('its resolution 75/29<|>9'), emptyCatalogue),
      'General Assembly resolution 75/299',
    );
    assert.equal(
      citation(inPreamble('resolution A/RES/75/2<|>01')),
      'General Assembly resolution 75/201 of 21 December 2020',
    );
  });

  it('gives the symbol of another document', () => {
    assert.equal(citation(inPreamble('the report (A/78/6<|>2)')), 'A/78/62');
  });

  it('cites the draft itself elsewhere', () => {
    const adopted =
      'A/RES/78/232\n\nResolution adopted by the General Assembly on 19 December 2023\n\n78/232. Tides\n\n*The General Assembly*,\n\n*Noting* ti<|>des,\n\n1. *Decides* to meet.\n';
    assert.equal(citation(adopted), 'General Assembly resolution 78/232 of 19 December 2023');
    const paper =
      'A/C.2/81/L.24\n\n**Tides**\n\n*The General Assembly*,\n\n*Noting* ti<|>des,\n\n1. *Decides* to meet.\n';
    assert.equal(citation(paper), 'draft resolution A/C.2/81/L.24');
    assert.equal(citation(inPreamble('the ti<|>des')), undefined);
  });
});
