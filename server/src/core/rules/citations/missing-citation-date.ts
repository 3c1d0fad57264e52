/** A resolution has its date where it is first cited. */
import { dateInWords } from '../../reading/citations/dates';
import type { Resolution } from '../../document/nodes';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { citedResolutions } from '../support/cited-resolutions';
import { knownEntry } from '../support/known-entry';
import { isInQuotation, mentionsOf } from '../support/mentions';
import { surelyNamed } from '../support/surely-named';

export const missingCitationDate: Rule = {
  meta: {
    title: 'A resolution has its date where it is first cited',
    severity: 'hint',
    authority: [
      practice(
        'dates at 13,692 first mentions in the Assembly and none at 1,179, many of which share the date of a list',
      ),
    ],
    conventions: ['REF-02'],
    exceptFor: ['HRC', 'SC', 'OTHER'],
  },
  checks: { resolution: mentions },
};

function* mentions(resolution: Resolution, { text, catalogue }: Context): Iterable<Finding> {
  const all = citedResolutions(resolution);
  for (const { cited, index, isFirst } of mentionsOf(resolution)) {
    const { citation, organ } = cited;
    // Resolutions of other bodies, and bodies established by them, are often cited without a date.
    if (!isFirst || citation.date || organ !== resolution.organ || surelyNamed(cited, resolution) !== organ) continue;
    const { end } = cited;
    const next = all[index + 1]?.citation;
    // The last date of a list may apply to all, and an unreadable date is not a missing one.
    if ((next && next.span.start - end < nearby) || /^[\s\])]*(?:of|on|dated) ?\d/.test(text.slice(end, end + 16)))
      continue;
    if (isInQuotation(resolution, citation.span.start)) continue;
    const entry = knownEntry(cited, catalogue);
    const date = entry?.adopted === undefined ? undefined : ` of ${dateInWords(entry.adopted)}`;
    yield {
      span: citation.span,
      message: `Resolution ${citation.text} is cited for the first time without its date${date === undefined ? '' : `; write “${citation.text}${date}”`}.`,
      ...(date !== undefined && {
        fix: { title: `Add “${date.trim()}”`, isSafe: false, edits: [{ span: { start: end, end }, text: date }] },
      }),
    };
  }
}

/** Characters between two numbers of a list, with “paragraph 3 of” or a link between them. */
const nearby = 40;
