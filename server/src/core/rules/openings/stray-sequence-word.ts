/** “Also” and “further” at the start of a paragraph repeat the opening of the one before. */
import type { SequenceStep } from '../../reading/sequence-runs';
import type { Rule } from '../rule';
import { practice } from '../support/authorities';
import { openingWith, sequenceFindings, type SequenceSlip } from '../support/sequence-fix';
import { quoted } from '../support/words';

export const straySequenceWord: Rule = {
  meta: {
    title: '“Also” and “further” answer the same opening in the paragraph before',
    severity: 'information',
    authority: [
      practice('102 of 88,681 paragraphs of the Assembly have one of the words without such a paragraph before'),
    ],
    conventions: ['REP-01', 'REP-02', 'REP-03', 'REP-05', 'REP-06'],
    exceptFor: ['SC', 'OTHER'],
  },
  checks: { part: (part, context) => sequenceFindings(part, context, slip) },
};

const slip: SequenceSlip = {
  isMeant: ({ sequence, expected, relation }) =>
    sequence !== undefined && sequence !== expected && relation !== 'unclear',
  message: (step) => (step.relation === 'begins' ? stray(step) : outOfOrder(step)),
  before: 'The paragraph before.',
};

function stray(step: SequenceStep): string {
  const words = quoted(step.paragraph.opening?.words ?? '');
  const reason = step.previous
    ? 'the paragraph before speaks to someone else'
    : 'the paragraph before does not open so';
  return `${words} answers the same opening in the paragraph before, but ${reason}; write ${quoted(openingWith(step, undefined))}.`;
}

const outOfOrder = (step: SequenceStep): string =>
  `The second paragraph with the same opening takes “also”, the third “further”, the fourth neither; write ${quoted(openingWith(step, step.expected))}.`;
