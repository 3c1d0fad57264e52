/** An operative paragraph that is not the last ends with a semicolon. */
import type { Operative, Part } from '../../document/nodes';
import { firstIndexFrom } from '../../text/sorted';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { endingOfOwnText, endMarkFix, endSpan, howItEnds } from '../support/end-mark';
import { endsInAnd } from '../support/ends-in-and';
import { isJudged } from '../support/judged';
import { lastTextOf } from '../support/last-item';
import { numberedPreambleOf } from '../support/numbered-preamble';

export const operativeEnding: Rule = {
  meta: {
    title: 'An operative paragraph that is not the last ends with a semicolon',
    severity: 'error',
    authority: [practice('47,726 paragraphs of the Assembly end with a semicolon, 37 with a comma or full stop')],
    conventions: ['OPR-04'],
    // In these two Councils 1 to 4 paragraphs in 1,000 end otherwise.
    severityIn: { HRC: 'warning', SC: 'warning' },
  },
  checks: { part },
};

function* part(node: Part, { text }: Context): Iterable<Finding> {
  if (!isJudged(node)) return;
  for (const [index, paragraph] of node.operative.slice(0, -1).entries()) {
    if (numberedPreambleOf(node).has(paragraph)) continue;
    const last = lastTextOf(paragraph);
    if (last.kind === 'plain') continue;
    const own = endingOfOwnText(text, last);
    // A list of questions keeps its question marks.
    if (/^[;?]$/.test(own.mark?.sign ?? '') || (own.mark?.sign === ':' && last === paragraph)) continue;
    // and-before-last reports the word.
    if (endsInAnd(text, own)) continue;
    // A preamble follows: this may end a resolution in a file of several.
    if (own.mark?.sign === '.' && isFollowedByPreamble(node, paragraph, node.operative[index + 1])) continue;
    const fix = endMarkFix(text, own, ';');
    yield {
      span: endSpan(text, own),
      message: `This operative paragraph ${howItEnds(own)}; it should end with a semicolon, because it is not the last.`,
      // A full stop without a verb after it may begin a list of notes.
      fix: {
        ...fix,
        isSafe: fix.isSafe && (own.mark?.sign !== '.' || node.operative[index + 1]?.opening !== undefined),
      },
    };
  }
}

/** Whether a preambular paragraph separates two operative ones. */
function isFollowedByPreamble({ preamble }: Part, { span }: Operative, next: Operative | undefined): boolean {
  const below = preamble[firstIndexFrom(preamble, (each) => each.span.start, span.start)];
  return below !== undefined && next !== undefined && below.span.start < next.span.start;
}
