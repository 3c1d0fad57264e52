/** A resolution is cited with the date of its adoption. */
import type { CatalogueEntry, DateSource } from '../../catalogue/catalogue';
import { dateInWords } from '../../reading/citations/dates';
import type { Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import type { Context, Finding, Rule, Severity } from '../rule';
import { isOutsideSession } from '../support/adoption-window';
import { draftingManual, practice } from '../support/authorities';
import type { CitedResolution } from '../support/cited-resolutions';
import { citedResolutions, isDateItsOwn, leadsElsewhere } from '../support/cited-resolutions';
import { knownEntry } from '../support/known-entry';
import { spacedLike } from '../support/spaced-like';
import { replaceBy } from '../support/wording';

export const citationDateMismatch: Rule = {
  meta: {
    title: 'A resolution is cited with the date of its adoption',
    severity: 'error',
    authority: [
      draftingManual,
      practice('the dates printed on the resolutions cited, or given by most later citations'),
    ],
    conventions: ['REF-10'],
  },
  checks: { resolution: dates },
};

function* dates(resolution: Resolution, { catalogue }: Context): Iterable<Finding> {
  const cited = citedResolutions(resolution);
  for (const [index, each] of cited.entries()) {
    if (!isDateItsOwn(cited, index)) continue;
    const entry = knownEntry(each, catalogue);
    const finding = entry && against(entry, each, resolution);
    if (finding) yield finding;
  }
}

const severities: Readonly<Record<DateSource, Severity>> = {
  official: 'error',
  'roll-call': 'warning',
  cited: 'warning',
};

function against(
  entry: CatalogueEntry,
  cited: CitedResolution,
  { text, organ: speaker }: Resolution,
): Finding | undefined {
  const { citation, organ, number, isCertain } = cited;
  const { date } = citation;
  if (!date || !organ || leadsElsewhere(cited)) return undefined;
  // Where the body is a guess, a date of another session means a resolution of another body.
  if (!isCertain && (organ !== speaker || isOutsideSession(organ, number, date.iso))) return undefined;
  const printed = text.slice(date.span.start, date.span.end).replace(/\s+/g, ' ');
  const name = `${citation.kind === 'decision' ? 'Decision' : 'Resolution'} ${citation.text}`;
  if (entry.adopted === undefined) return outOfBounds(entry, date, `${name} has the date ${printed} here`);
  if (entry.adopted === date.iso) return undefined;
  const right = dateInWords(entry.adopted);
  const how = {
    official: `was adopted on ${right}`,
    'roll-call': `was put to the vote on ${right}`,
    cited: `has the date ${right} in nearly all resolutions that cite it`,
  };
  const { dateSource } = entry;
  return {
    span: date.span,
    message: `${name} ${dateSource ? how[dateSource] : how.official}, but has the date ${printed} here. Check the number and the date.`,
    severity: dateSource ? severities[dateSource] : 'information',
    // Of “16 and 18 September 1998, respectively” only the day belongs to it.
    ...(wholeDate.test(printed) && {
      fix: replaceBy(date.span, spacedLike(text.slice(date.span.start, date.span.end), right), false),
    }),
  };
}

const wholeDate = /^\d{1,2} \p{L}+ \d{4}$/u;

/** The neighbours by number whose dates of adoption are known. */
function outOfBounds(
  { notBefore, notAfter }: CatalogueEntry,
  date: { readonly iso: string; readonly span: Span },
  beginning: string,
): Finding | undefined {
  const isEarly = notBefore !== undefined && date.iso < notBefore;
  const isLate = notAfter !== undefined && date.iso > notAfter;
  if (!isEarly && !isLate) return undefined;
  const neighbour = isEarly
    ? `the one numbered before it was adopted on ${dateInWords(notBefore)}`
    : `the one numbered after it was adopted on ${dateInWords(notAfter ?? '')}`;
  return {
    span: date.span,
    message: `${beginning}, but ${neighbour}. Check the number and the date.`,
    severity: 'information',
  };
}
