/** The preview prints a draft, and nothing in the draft can become more than text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { previewHtml } from '../../../../server/src/core/ide/show/preview-html';
import { parse } from '../../../../server/src/core/index';
import { fullDraft } from '../drafts';

const lines = (text: string): readonly string[] => previewHtml(parse(text)).split('\n');

/** What is printed has these tags, and these only. */
const ours = /<(?:\/?(?:em|strong|sup|table|tr|td)|\/?(?:p|h2|span)|hr|(?:p|h2|span) class="[a-z0-9 -]{1,40}")>/g;

describe('the preview', () => {
  it('prints headings, paragraphs with their numbers, and notes at the end', () => {
    const printed = lines(fullDraft);
    for (const line of [
      '<p class="heading symbol">A/C.2/81/L.24</p>',
      '<p class="organ"><em>The General Assembly</em>,</p>',
      '<p class="preambular"><em>Recalling</em> its resolution 70/1,<sup>1</sup></p>',
      '<h2 class="section">I. Measurements</h2>',
      '<p class="numbered"><span class="marker">1.</span> <em>Calls upon</em> States:</p>',
      '<p class="sub degree-2"><span class="marker">(i)</span> Spring tides;</p>',
      '<p class="sub degree-1"><span class="marker">(b)</span> To publish tables;<sup>2</sup></p>',
      '<table><tr><td>Tide</td><td>Height</td></tr><tr><td>Ebb</td><td>low</td></tr></table>',
      '<p class="closing"><em>12th plenary meeting</em></p>',
      '<h2 class="annex">Annex I</h2>',
    ]) {
      assert.ok(printed.includes(line), line);
    }
    assert.deepEqual(printed.slice(-3), [
      '<hr>',
      '<p class="note"><sup>1</sup> See A/78/62-E/2023/49.</p>',
      '<p class="note"><sup>2</sup> Tables and charts.</p>',
    ]);
    assert.ok(!printed.join('').includes('A remark'), 'comments are not printed');
  });

  it('joins what a page break has cut', () => {
    const text = '*The General Assembly*,\n\n*Noting* it,\n\n1. *Decides* to meet and\n\n---\n\nto rest.\n';
    assert.ok(
      lines(text).some((line) => line.endsWith('<em>Decides</em> to meet and to rest.</p>')),
      lines(text).join(),
    );
  });

  for (const hostile of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[words](javascript:alert(1))',
    '[<b>words</b>](https://tides.example "x")',
    '*<style>p{}</style>*',
    '[^<svg/onload=alert(1)>]',
    '<sup><script></sup>',
    '</p><iframe src="//tides.example">',
    '&lt;script&gt;',
    '" onclick="x',
  ]) {
    it(`prints ${hostile} as text`, () => {
      for (const text of [
        `*The General Assembly*,\n\n*Noting* ${hostile},\n\n1. *Decides* ${hostile}:\n\n(a) ${hostile};\n`,
        `${hostile}\n\n**${hostile}**\n\n*The General Assembly*,\n\n| ${hostile} |\n\n[^1]: ${hostile}\n\n# ${hostile}\n`,
      ]) {
        const html = previewHtml(parse(text));
        assert.doesNotMatch(html.replace(ours, ''), /[<>]/);
        assert.doesNotMatch(html, /href|src=(?!x|&quot;)|javascript:(?!alert)/);
      }
    });
  }

  it('has no tags but ours, whatever the text', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '[x](javascript:y)',
      '*',
      '[^',
      ']',
      '1. ',
      '(a) ',
      '\n\n',
      '| ',
      '<sup>',
      '# ',
    );
    const any = fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 30 }).map((each) => each.join(''));
    fc.assert(
      fc.property(any, (words) => {
        const html = previewHtml(parse(`*The General Assembly*,\n\n*Noting* ${words}`));
        assert.doesNotMatch(html.replace(ours, ''), /[<>"']/);
      }),
      { numRuns: 300 },
    );
  });
});
