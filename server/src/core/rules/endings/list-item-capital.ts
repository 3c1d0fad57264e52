/** An item of a list begins with a capital letter. */
import { matchAt } from '../../text/match-at';
import type { Part } from '../../document/nodes';
import { endsInPause } from '../../reading/endings';
import { firstCharacter, slice } from '../../text/span';
import type { DraftContext, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { followsBlankLine } from '../support/blank-lines';
import { isJudged } from '../support/judged';
import { itemsOf } from '../support/list-items';
import { quoted } from '../support/words';
import { capitalised } from '../../text/capital';

export const listItemCapital: Rule = {
  meta: {
    title: 'An item of a list begins with a capital letter',
    severity: 'warning',
    authority: [practice('3,357 of 3,386 items in texts of the Assembly and all 826 of the Human Rights Council')],
    conventions: ['OPR-05', 'PRE-03'],
    exceptFor: ['SC', 'OTHER'],
  },
  checks: { part },
};

const firstWord = /[\p{Ll}][\p{L}’'-]*/uy;

function* part(node: Part, { text, organ }: DraftContext): Iterable<Finding> {
  if (!isJudged(node) || !organ) return;
  for (const { item } of itemsOf(node)) {
    if (item.label.alphabet === 'bullet') continue;
    const word = matchAt(firstWord, text, item.contentStart)?.[0];
    const end = item.contentStart + (word?.length ?? 0);
    // An inner capital marks a name, such as "eSwatini"; an address stays in lower case.
    if (word === undefined || word !== word.toLowerCase() || /^(?:[:@/]\S|\.\p{L})/u.test(text.slice(end, end + 2)))
      continue;
    const span = { start: item.contentStart, end };
    const right = capitalised(word);
    yield {
      span,
      message: `Item ${item.label.text} should begin with a capital letter: ${quoted(right)}.`,
      fix: {
        title: `Change to ${quoted(right)}`,
        // A line in mid-sentence may begin with an apparent label.
        isSafe: beginsSurely(text, item.span.start),
        edits: [{ span: firstCharacter(text, span.start), text: slice(right, firstCharacter(right, 0)) }],
      },
    };
  }
}

/** Whether the line before is blank, or ends with a mark. */
function beginsSurely(text: string, start: number): boolean {
  return followsBlankLine(text, start) || endsInPause(text, { start: Math.max(0, start - 400), end: start });
}
