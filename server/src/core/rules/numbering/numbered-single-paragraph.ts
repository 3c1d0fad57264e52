/** A single operative paragraph is not numbered. */
import type { Part, Operative } from '../../document/nodes';
import { numberingRuns } from '../../reading/numbering';
import { isOpening } from '../../vocabulary/known-openings';
import type { DraftContext, Finding, Rule } from '../rule';
import { markupGuide, practice } from '../support/authorities';
import { followsBlankLine } from '../support/blank-lines';
import { endingOfOwnText } from '../support/end-mark';
import { isJudged } from '../support/judged';

export const numberedSingleParagraph: Rule = {
  meta: {
    title: 'A single operative paragraph is not numbered',
    severity: 'error',
    authority: [markupGuide, practice('none of 112 such texts of the Assembly and the two Councils has a number')],
    conventions: ['OPR-03'],
    languages: 'all',
    // The Security Council numbered 5 of 59 such paragraphs since 2000.
    severityIn: { SC: 'warning' },
  },
  checks: { part },
};

function* part(node: Part, { resolution, text }: DraftContext): Iterable<Finding> {
  // A fragment without heading has just been begun, or is part of a draft.
  if (!isJudged(node) || (!node.organLine && resolution.heading.lines.length === 0)) return;
  const [run, ...others] = numberingRuns(node);
  const [only, second] = run ?? [];
  if (others.length > 0 || !only?.number || second || only.number.value !== 1) return;
  const { span } = only.number;
  yield {
    span,
    message: 'This is the only operative paragraph, so it should have no number; remove it.',
    fix: {
      title: 'Remove the number',
      // Without its number the line would continue the one above; only a known verb makes it a paragraph.
      isSafe:
        followsBlankLine(text, span.start) && opensWithVerb(only) && endingOfOwnText(text, only).mark?.sign === '.',
      edits: [{ span: { start: span.start, end: only.contentStart }, text: '' }],
    },
  };
}

const opensWithVerb = ({ opening }: Operative): boolean =>
  opening !== undefined && isOpening('operative', opening.words) && !isOpening('preambular', opening.words);
