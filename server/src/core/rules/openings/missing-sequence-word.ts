/** A paragraph that opens like the one before says so with “also” or “further”. */
import type { SequenceStep } from '../../reading/sequence-runs';
import type { Rule } from '../rule';
import { practice } from '../support/authorities';
import { openingWith, sequenceFindings, type SequenceSlip } from '../support/sequence-fix';
import { quoted } from '../support/words';

export const missingSequenceWord: Rule = {
  meta: {
    title: 'A paragraph that opens like the one before says so with “also” or “further”',
    severity: 'hint',
    authority: [
      practice('in preambles of the Assembly the second paragraph takes “also” 5,067 times and nothing 62 times'),
      practice('where a verb such as “recognizes” comes again, “also” stands 1,618 times and nothing 68 times'),
    ],
    conventions: ['REP-01', 'REP-02', 'REP-03', 'REP-05', 'REP-06'],
    exceptFor: ['SC', 'OTHER'],
  },
  checks: { part: (part, context) => sequenceFindings(part, context, slip) },
};

const slip: SequenceSlip = {
  isMeant: ({ expected, sequence }) => expected !== undefined && sequence === undefined,
  message,
  before: 'The same opening.',
};

function message(step: SequenceStep): string {
  return `The paragraph before opens with the same words; write ${quoted(openingWith(step, step.expected))}.`;
}
