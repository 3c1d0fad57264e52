/** A resolution is cited with a date on which the body could adopt it. */
import { dateInWords } from '../../reading/citations/dates';
import type { Resolution } from '../../document/nodes';
import type { NamedOrgan } from '../../vocabulary/organs';
import type { ResolutionNumber } from '../../vocabulary/resolution-symbols';
import { findSession, sessionName, sessionYears } from '../../vocabulary/sessions';
import type { Context, Finding, Rule } from '../rule';
import { isOutsideSession } from '../support/adoption-window';
import { draftingManual, practice } from '../support/authorities';
import { bodyName } from '../support/bodies';
import { citedResolutions, isDateItsOwn, leadsElsewhere } from '../support/cited-resolutions';
import { knownEntry } from '../support/known-entry';

export const citationDateOutsideSession: Rule = {
  meta: {
    title: 'A resolution is cited with a date that lies in the session or year of its number',
    severity: 'warning',
    authority: [draftingManual, practice('the dates of the sessions, and the years of the Councils')],
    conventions: ['REF-07', 'REF-10', 'SES-02'],
  },
  checks: { resolution: dates },
};

function* dates(resolution: Resolution, { catalogue }: Context): Iterable<Finding> {
  const cited = citedResolutions(resolution);
  for (const [index, each] of cited.entries()) {
    const { citation, number, organ, isCertain } = each;
    const { date } = citation;
    if (!date || !organ || !isCertain || !isDateItsOwn(cited, index)) continue;
    if (!isOutsideSession(organ, number, date.iso) || leadsElsewhere(each)) continue;
    // With its own date known, or those of its neighbours, citation-date-mismatch says more.
    const entry = knownEntry(each, catalogue);
    if (entry?.adopted ?? entry?.notBefore ?? entry?.notAfter) continue;
    const name = `${citation.kind === 'decision' ? 'Decision' : 'Resolution'} ${citation.text}`;
    yield {
      span: date.span,
      message: `${name} ${belonging(organ, number)}, but has the date ${dateInWords(date.iso)} here. Check the number and the date.`,
    };
  }
}

/** "belongs to the seventy-second session of the General Assembly, 2017–2018". */
function belonging(organ: NamedOrgan, { form, session }: ResolutionNumber): string {
  if (form === 'calendar') return `is of ${session}, as its number says`;
  if (form === 'roman' && organ === 'ECOSOC') return `is of ${bodyName(organ)} before 1978, as its number says`;
  const known = findSession(organ, session);
  const years = form === 'year' || !known ? undefined : sessionYears(known);
  return `belongs to the ${sessionName(known?.id ?? session)} of ${bodyName(organ)}${years === undefined ? '' : `, ${years}`}`;
}
