/** The preamble ends before the first operative paragraph. */
import type { Part } from '../../document/nodes';
import type { Finding, Rule } from '../rule';
import { draftingManual } from '../support/authorities';
import { isJudged } from '../support/judged';
import { quoted } from '../support/words';

export const preambleAfterOperative: Rule = {
  meta: {
    title: 'The preamble ends before the first operative paragraph',
    severity: 'error',
    authority: [draftingManual],
    conventions: ['STR-01'],
  },
  checks: { part },
};

function* part(node: Part): Iterable<Finding> {
  if (!isJudged(node)) return;
  let afterOperative = false;
  for (const block of node.blocks) {
    // A section may have a preamble of its own.
    if (block.kind === 'section-heading') afterOperative = false;
    if (block.kind === 'operative') afterOperative = true;
    if (block.kind !== 'preambular' || !afterOperative) continue;
    const words = block.opening?.words ?? '';
    yield {
      span: block.opening?.emphasis?.span ?? block.opening?.span ?? block.span,
      message: `This paragraph opens as one of the preamble (${quoted(words)}), but stands after an operative paragraph; move it up, or number it and open it with a verb.`,
    };
  }
}
