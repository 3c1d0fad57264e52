/** Features hold what they promise on any text: nothing throws, and every span lies where it should. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { changeParagraph } from '../../../server/src/core/ide/change-paragraph';
import { citationCopyAt, paragraphCopyAt } from '../../../server/src/core/ide/copies';
import { isRecognisablyResolution } from '../../../server/src/core/ide/draft-likeness';
import { citedBy } from '../../../server/src/core/ide/cited-by';
import { foldingOf } from '../../../server/src/core/ide/folding';
import { hoverAt } from '../../../server/src/core/ide/hover';
import { inlayHintsOf } from '../../../server/src/core/ide/inlay-hints';
import { linksOf } from '../../../server/src/core/ide/links';
import { highlightsAt } from '../../../server/src/core/ide/highlights';
import { noteDefinitionsAt } from '../../../server/src/core/ide/notes';
import type { OutlineItem } from '../../../server/src/core/ide/outline';
import { outlineOf } from '../../../server/src/core/ide/outline';
import { selectionsIn } from '../../../server/src/core/ide/selection';
import { semanticTokensOf } from '../../../server/src/core/ide/semantic-tokens';
import { previewHtml } from '../../../server/src/core/ide/preview-html';
import type { Resolution, Span } from '../../../server/src/core/index';
import { LineIndex, parse } from '../../../server/src/core/index';
import { hostileCatalogue } from './catalogues';
import { fullDraft } from './drafts';

const drafts = [
  fullDraft,
  readFileSync('samples/clean-resolution.resolution.md', 'utf8'),
  readFileSync('samples/draft-resolution.resolution.md', 'utf8'),
];

const pieces = [
  '*The General Assembly*,\n\n',
  '*The General Assembly,*',
  '*Recalling* ',
  '1. *Decides* ',
  '\n\n',
  '\n',
  '(a) ',
  '(i) ',
  '**Annex**\n\n',
  '**A**\n\n',
  '## II. Tides\n\n',
  '# \n\n',
  '[^1]',
  '[^1]: ',
  '<sup>1</sup> ',
  '[70/1](#)',
  '[x](https://tides.example)',
  'A/78/62-E/2023/49',
  ' of 25 September 2015',
  'the report of the Secretary-General ',
  '(A/78/62)',
  'resolution 217 A (III)',
  '<!-- ',
  '-->',
  '| a |\n',
  '---\n',
  '*Adopts* the following:\n\n',
  '*12th plenary meeting*\n',
  '“',
  '\u{1F30A}',
];

const assembled = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 40 });

const edited = fc
  .record({
    draft: fc.constantFrom(...drafts),
    edits: fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.oneof(fc.constantFrom(...pieces), fc.string())), {
      maxLength: 6,
    }),
  })
  .map(({ draft, edits }) =>
    edits.reduce((text, [place, length, words]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + words + text.slice(at + length);
    }, draft),
  );

const texts = fc.oneof(
  assembled.map((parts) => parts.join('')),
  edited,
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const isWithin = ({ start, end }: Span, outer: Span, what: string): void =>
  assert.ok(
    outer.start <= start && start <= end && end <= outer.end,
    `${what}: ${start}–${end} in ${outer.start}–${outer.end}`,
  );

function checkOutline(items: readonly OutlineItem[], outer: Span): void {
  let last = 0;
  for (const { name, span, selection, children } of items) {
    assert.notEqual(name.trim(), '');
    isWithin(span, outer, name);
    isWithin(selection, span, `selection of ${name}`);
    assert.ok(span.start >= last, `${name} is in order`);
    last = span.start;
    checkOutline(children, span);
  }
}

function checkFolding(resolution: Resolution): void {
  const ranges = foldingOf(resolution);
  const { lineCount } = new LineIndex(resolution.text);
  for (const [index, { startLine, endLine }] of ranges.entries()) {
    assert.ok(startLine >= 0 && startLine < endLine && endLine < lineCount);
    for (const later of ranges.slice(index + 1)) {
      assert.ok(later.startLine > startLine, 'one fold a line');
      assert.ok(later.startLine > endLine || later.endLine <= endLine, 'no folds cross');
    }
  }
}

function checkLinks(resolution: Resolution): void {
  let end = 0;
  for (const { span, url } of linksOf(resolution)) {
    isWithin(span, resolution.span, url);
    assert.ok(span.start >= end && span.end > span.start, 'links do not overlap');
    assert.match(url, /^https:\/\/\S+$/i);
    end = span.end;
  }
}

function checkTokens(resolution: Resolution): void {
  let end = 0;
  for (const { span, kind } of semanticTokensOf(resolution)) {
    isWithin(span, resolution.span, kind);
    assert.ok(span.start >= end && span.end > span.start, 'tokens do not overlap');
    assert.doesNotMatch(resolution.text.slice(span.start, span.end), /[\r\n]/);
    end = span.end;
  }
}

function checkHints(resolution: Resolution): void {
  const wanted = { paragraphs: true, titles: true };
  let last = 0;
  for (const { at, label } of inlayHintsOf(resolution, resolution.span, wanted, hostileCatalogue)) {
    assert.ok(at >= last && at <= resolution.text.length, label);
    last = at;
  }
}

function checkSelections(resolution: Resolution, offset: number): void {
  const spans = selectionsIn(resolution)(offset);
  assert.deepEqual(spans.at(-1), { start: 0, end: resolution.text.length });
  for (const [index, span] of spans.slice(1).entries()) {
    const inner = spans[index] ?? span;
    isWithin(inner, span, 'selection');
    assert.ok(inner.start > span.start || inner.end < span.end, 'each is wider');
  }
}

function checkAt(resolution: Resolution, offset: number): void {
  for (const hover of [hoverAt(resolution, offset), hoverAt(resolution, offset, hostileCatalogue)]) {
    if (!hover) continue;
    isWithin(hover.span, resolution.span, 'hover');
    assert.ok(hover.span.start <= offset && offset <= hover.span.end);
    assert.doesNotMatch(hover.markdown, /(?<!\\)<|(?<!\\)\]\((?!https:\/\/docs\.un\.org\/)/);
  }
  for (const span of [
    ...noteDefinitionsAt(resolution, offset),
    ...highlightsAt(resolution, offset).map(({ span }) => span),
  ])
    isWithin(span, resolution.span, 'place');
}

describe('editor features on any text', () => {
  it('never throw, and keep their spans in order and in bounds', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (text, places) => {
        const resolution = parse(text);
        checkOutline(outlineOf(resolution), resolution.span);
        checkFolding(resolution);
        checkLinks(resolution);
        checkTokens(resolution);
        assert.doesNotMatch(previewHtml(resolution), /<(?!\/?(?:em|strong|sup|table|tr|td|p|h2|span|hr)[ >])/);
        checkHints(resolution);
        for (const { at, places } of citedBy(resolution))
          for (const span of [at, ...places]) isWithin(span, resolution.span, 'cited by');
        for (const place of places) {
          checkAt(resolution, place % (text.length + 1));
          checkSelections(resolution, place % (text.length + 1));
          const from = place % (text.length + 1);
          assert.notEqual(paragraphCopyAt(resolution, from)?.text, '');
          citationCopyAt(resolution, from, hostileCatalogue);
          changeParagraph(resolution, { kind: 'step', from, by: 1 });
        }
        for (const { span } of [...resolution.noteMarks, ...resolution.notes]) checkAt(resolution, span.start);
        isRecognisablyResolution(text);
      }),
      { numRuns: 500 },
    );
  });

  for (const offset of [-1, 10_000_000]) {
    it(`have nothing to tell at ${offset}`, () => {
      for (const draft of drafts) {
        assert.equal(hoverAt(parse(draft), offset), undefined);
        assert.deepEqual(highlightsAt(parse(draft), offset), []);
      }
    });
  }
});
