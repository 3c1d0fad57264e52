/** Laws of the reading features on any text: nothing throws, and every span is valid. */
import assert from 'node:assert/strict';
import { changeParagraph } from '../../server/src/core/ide/renumber/change-paragraph';
import { citationCopyAt, paragraphCopyAt } from '../../server/src/core/ide/show/copies';
import { isRecognisablyResolution } from '../../server/src/core/reading/draft-likeness';
import { citedBy } from '../../server/src/core/ide/things/cited-by';
import { foldingOf } from '../../server/src/core/ide/outline/folding';
import { hoverAt } from '../../server/src/core/ide/hover/hover';
import { inlayHintsOf } from '../../server/src/core/ide/show/inlay-hints';
import { linksOf } from '../../server/src/core/ide/show/links';
import { definitionAt, highlightsAt, referencesAt } from '../../server/src/core/ide/things/navigation';
import type { OutlineItem } from '../../server/src/core/ide/outline/outline';
import { outlineOf } from '../../server/src/core/ide/outline/outline';
import { previewHtml } from '../../server/src/core/ide/show/preview-html';
import { selectionsIn } from '../../server/src/core/ide/outline/selection';
import { semanticTokensOf } from '../../server/src/core/ide/show/semantic-tokens';
import type { Resolution, Span } from '../../server/src/core/index';
import { LineIndex, parse } from '../../server/src/core/index';
import { hostileCatalogue } from './hostile-catalogue';

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
    ...definitionAt(resolution, offset).spans,
    ...referencesAt(resolution, offset, true).spans,
    ...highlightsAt(resolution, offset).map(({ span }) => span),
  ])
    isWithin(span, resolution.span, 'place');
}

/** @param places cursors for the features; any number stands for an offset */
export function assertFeatures(text: string, places: readonly number[]): void {
  const resolution = parse(text);
  checkOutline(outlineOf(resolution), resolution.span);
  checkFolding(resolution);
  checkLinks(resolution);
  checkTokens(resolution);
  assert.doesNotMatch(previewHtml(resolution), /<(?!\/?(?:em|strong|sup|table|tr|td|p|h2|span|hr)[ >])/);
  checkHints(resolution);
  for (const { at, places: named } of citedBy(resolution))
    for (const span of [at, ...named]) isWithin(span, resolution.span, 'cited by');
  for (const place of places) {
    const from = place % (text.length + 1);
    checkAt(resolution, from);
    checkSelections(resolution, from);
    assert.notEqual(paragraphCopyAt(resolution, from)?.text, '');
    citationCopyAt(resolution, from, hostileCatalogue);
    changeParagraph(resolution, { kind: 'step', from, by: 1 });
  }
  for (const { span } of [...resolution.noteMarks, ...resolution.notes].slice(0, 40)) checkAt(resolution, span.start);
  isRecognisablyResolution(text);
}
