/**
 * Laws of the model of any text, and of its findings: nothing is lost, spans nest, and equal texts give equal models.
 */
import assert from 'node:assert/strict';
import type { Block } from '../../server/src/core/document/nodes';
import { isSpace } from '../../server/src/core/document/parser/lines';
import { citationsOf } from '../../server/src/core/reading/citations/citations';
import { type CheckOptions, check, parse } from '../../server/src/core/index';
import { encloses } from '../../server/src/core/text/span';

/** Blocks with their children. */
function* allBlocks(blocks: readonly Block[]): Iterable<Block> {
  for (const block of blocks) {
    yield block;
    if ('children' in block) yield* allBlocks(block.children);
  }
}

export function assertSound(text: string): void {
  const resolution = parse(text);
  const whole = { start: 0, end: text.length };
  const owner = new Uint8Array(text.length);
  for (const block of allBlocks(resolution.blocks)) {
    assert.ok(encloses(whole, block.span), `${block.kind} lies in the text`);
    for (const { start, end } of block.fragments) {
      assert.ok(start <= end && encloses(block.span, { start, end }), `${block.kind} encloses its fragments`);
      for (let at = start; at < end; at++) owner[at] = (owner[at] ?? 0) + 1;
    }
    if ('children' in block) {
      for (const child of block.children) assert.ok(encloses(block.span, child.span), 'a child lies in its parent');
    }
  }
  for (const [at, count] of owner.entries()) {
    if (/\s/.test(text.charAt(at)) || isSpace(text.charCodeAt(at))) continue;
    assert.equal(count, 1, `character ${at} ${JSON.stringify(text.slice(at, at + 20))} belongs to one block`);
  }
  for (const { span } of citationsOf(resolution)) assert.ok(encloses(whole, span));
}

/** No rule fails, findings are inside the text, and line ends make no difference. */
export function assertFindings(text: string, options: CheckOptions = {}): void {
  const onRuleError = (rule: string, error: unknown): void => assert.fail(`${rule}: ${String(error)}`);
  const reports = check(text, { ...options, onRuleError });
  for (const { rule, span, fix, related } of reports) {
    const edits = (fix?.edits ?? []).map((edit) => edit.span);
    for (const { start, end } of [span, ...edits, ...(related ?? []).map((each) => each.span)])
      assert.ok(0 <= start && start <= end && end <= text.length, `${rule}: ${start} to ${end} of ${text.length}`);
  }
  assert.deepEqual(parse(text), parse(text), 'equal texts give equal models');
}
