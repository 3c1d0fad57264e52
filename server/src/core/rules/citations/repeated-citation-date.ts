/** The date of a resolution is not repeated where it is cited again. */
import type { Resolution } from '../../document/nodes';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { mentionsOf } from '../support/mentions';

export const repeatedCitationDate: Rule = {
  meta: {
    title: 'The date of a resolution is not repeated where it is cited again',
    severity: 'hint',
    authority: [practice('later mentions without the date 3,238 times in the Assembly, with it 74 times')],
    conventions: ['REF-02'],
    exceptFor: ['SC', 'OTHER'],
  },
  checks: { resolution: mentions },
};

function* mentions(resolution: Resolution, { text }: Context): Iterable<Finding> {
  for (const { cited, dated } of mentionsOf(resolution)) {
    const { citation, isCertain } = cited;
    const { date } = citation;
    // A shared date may be needed for another of its resolutions.
    if (!date || !dated || !isCertain || date.isShared || dated.citation.date?.iso !== date.iso) continue;
    const { end } = cited;
    const isPlain = /^ of $/.test(text.slice(end, date.span.start).replace(/\s/g, ' '));
    yield {
      span: date.span,
      message: `The date of resolution ${citation.text} is given before; it is not repeated.`,
      related: [{ span: dated.citation.span, message: 'First cited with its date' }],
      ...(isPlain && {
        fix: {
          title: 'Remove the date',
          isSafe: false,
          edits: [{ span: { start: end, end: date.span.end }, text: '' }],
        },
      }),
    };
  }
}
