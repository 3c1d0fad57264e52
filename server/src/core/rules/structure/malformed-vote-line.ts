/** The line on the adoption of a resolution of the Human Rights Council has its full stop inside the bracket. */
import type { Resolution } from '../../document/nodes';
import type { Finding, Rule } from '../rule';
import { practice } from '../support/authorities';

export const malformedVoteLine: Rule = {
  meta: {
    title: 'The line on the adoption without a vote has its full stop inside the bracket',
    severity: 'information',
    authority: [practice('some 128 of 130 texts of the Human Rights Council have it there')],
    conventions: ['STR-09'],
  },
  checks: { resolution },
};

function* resolution({ organ, blocks, text }: Resolution): Iterable<Finding> {
  if (organ !== 'HRC') return;
  for (const block of blocks) {
    if (block.kind !== 'closing-line' || block.role !== 'vote') continue;
    const { start } = block.span;
    const printed = /Adopted without a vote(?:\]\.?)/.exec(text.slice(start, block.span.end));
    if (!printed) continue;
    const end = start + printed.index + printed[0].length;
    const span = { start: end - (printed[0].endsWith('.') ? 2 : 1), end };
    yield {
      span: { start: start + printed.index, end },
      message: 'The full stop stands inside the bracket: “[Adopted without a vote.]”.',
      fix: { title: 'Put the full stop inside the bracket', isSafe: true, edits: [{ span, text: '.]' }] },
    };
  }
}
