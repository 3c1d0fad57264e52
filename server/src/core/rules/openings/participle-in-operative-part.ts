/** An operative paragraph opens with a verb in the present tense, not with a participle. */
import type { Opening, Operative, Part } from '../../document/nodes';
import { verbFor } from '../../vocabulary/openings';
import { isOpening } from '../../vocabulary/known-openings';
import type { DraftContext, Finding, Rule } from '../rule';
import { draftingManual, practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { numberedPreambleOf } from '../support/numbered-preamble';
import { endsItalics } from '../support/opening-finding';
import { operativeInDisguise } from '../support/operative-in-disguise';
import { quoted } from '../support/words';

export const participleInOperativePart: Rule = {
  reach: 'draft',
  meta: {
    title: 'An operative paragraph opens with a verb in the present tense, not with a participle',
    severity: 'error',
    authority: [draftingManual, practice('1 participle in some 50,000 operative paragraphs of the Assembly')],
    conventions: ['OPR-01'],
    // The Security Council has "Acting in support of a request …, authorizes" and its like, 64 times in 44,156.
    severityIn: { SC: 'information' },
    exceptFor: ['OTHER'],
  },
  checks: { operative: opening, part: onlyParagraph },
};

function* opening(node: Operative, { text, part }: DraftContext): Iterable<Finding> {
  const words = node.opening;
  if (!isJudged(part) || !words || isOpening('operative', words.words)) return;
  if (!isOpening('preambular', words.words)) return;
  const isWhole = endsItalics(text, node, words.span, verbFor(words.words) ?? '');
  const what = 'opens a preambular paragraph; an operative one opens with a verb';
  yield found(words, what, isWhole && !numberedPreambleOf(part).has(node));
}

/** Otherwise read as the last preambular paragraph of a resolution that does nothing. */
function* onlyParagraph(part: Part, { resolution }: DraftContext): Iterable<Finding> {
  const words = operativeInDisguise(resolution, part)?.opening;
  const what = 'opens a preambular paragraph, but no paragraph follows this one; open it with a verb';
  // The verb would make it an operative paragraph.
  if (words) yield found(words, what, false);
}

function found({ words, span }: Opening, what: string, isSafe: boolean): Finding {
  const verb = verbFor(words);
  return {
    span,
    message: `${quoted(words)} ${what}${verb ? `: ${quoted(verb)}` : ''}.`,
    ...(verb && { fix: { title: `Change to ${quoted(verb)}`, isSafe, edits: [{ span, text: verb }] } }),
  };
}
