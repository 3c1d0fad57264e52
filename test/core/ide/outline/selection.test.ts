/** Selections that widen from the word to the whole draft. */
import assert from 'node:assert/strict';
import { selectionsIn } from '../../../../server/src/core/ide/outline/selection';
import { atCursor, words } from '../cursor';

/** Without line ends, and only the ends of what is long. */
const brief = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 44 ? `${line.slice(0, 22)} … ${line.slice(-18).trim()}` : line;
};

const at = (marked: string): readonly string[] => {
  const { resolution, offset } = atCursor(marked);
  return selectionsIn(resolution)(offset).map((span) => brief(words(resolution, span)));
};

const around = (paragraph: string): string =>
  `**Tides**\n\n*The General Assembly*,\n\n*Noting* the tides,\n\n## I. Seas\n\n${paragraph}\n\n## II. Rivers\n\n2. *Decides* to meet.\n`;

describe('widening a selection', () => {
  it('goes from the word to the clause, the sub-paragraphs, the paragraph, the section and the draft', () => {
    const draft = around(
      '1. *Calls upon* States:\n\n(a) To measure, at sea:\n\n(i) Spring tides, which are h<|>igh, of 25,000 gauges;\n\n(ii) Neap tides;',
    );
    assert.deepEqual(at(draft), [
      'high',
      'which are high',
      'Spring tides, which ar … of 25,000 gauges;',
      '(i) Spring tides, whic … of 25,000 gauges;',
      '(a) To measure, at sea … ; (ii) Neap tides;',
      '1. *Calls upon* States … ; (ii) Neap tides;',
      '## I. Seas 1. *Calls u … ; (ii) Neap tides;',
      '*The General Assembly* … *Decides* to meet.',
      '**Tides** *The General … *Decides* to meet.',
    ]);
  });

  it('does not end a clause in a figure', () => {
    assert.equal(at(around('1. *Decides* to buy gauges, of 25,0<|>00 metres, at once;'))[1], 'of 25,000 metres');
  });

  it('holds the preamble together', () => {
    assert.deepEqual(at('*The General Assembly*,\n\n*Noting* the t<|>ides,\n\n1. *Decides* to meet.\n').slice(0, 4), [
      'tides',
      '*Noting* the tides',
      '*Noting* the tides,',
      '*The General Assembly*, *Noting* the tides,',
    ]);
  });

  it('gives the whole where nothing else is', () => {
    assert.deepEqual(at('<|>'), ['']);
    assert.deepEqual(at('\n\n<|>\n'), ['']);
  });
});
