/** A paragraph that opens like the one before says so with “also” or “further”. */
import type { Part } from '../document/nodes';
import { sequenceSteps } from '../document/sequence-runs';
import type { Context, Finding, Rule } from './rule';
import { practice } from './support/authorities';
import { isJudged } from './support/judged';
import { openingWith, runFix } from './support/sequence-fix';
import { quoted } from './support/words';

export const missingSequenceWord: Rule = {
  meta: {
    title: 'A paragraph that opens like the one before says so with “also” or “further”',
    severity: 'hint',
    authority: [
      practice('in preambles of the Assembly the second paragraph takes “also” 5,067 times and nothing 62 times'),
      practice('where a verb such as “recognizes” comes again, “also” stands 1,618 times and nothing 68 times'),
    ],
    conventions: ['REP-01', 'REP-02', 'REP-03', 'REP-05', 'REP-06'],
    since: '0.1.0',
    languages: ['en'],
    exceptFor: ['SC', 'OTHER'],
  },
  checks: { part },
};

function* part(node: Part, { text }: Context): Iterable<Finding> {
  if (!isJudged(node)) return;
  const steps = sequenceSteps(node, text);
  for (const [index, step] of steps.entries()) {
    const { opening } = step.paragraph;
    if (!opening || step.expected === undefined || step.sequence !== undefined) continue;
    const before = step.previous?.opening;
    const fix = runFix(text, steps, index);
    yield {
      span: opening.span,
      message: `The paragraph before opens with the same words; write ${quoted(openingWith(step, step.expected))}.`,
      ...(before && { related: [{ span: before.span, message: 'The same opening.' }] }),
      ...(fix && { fix }),
    };
  }
}
