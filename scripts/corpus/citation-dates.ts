/** How the dates of citations agree with the catalogue, and for how many it has none. */
import type { Organ } from '../../server/src/core/vocabulary/organs';
import { parse, type Report } from '../../server/src/core/index';
import { isOutsideSession } from '../../server/src/core/rules/support/adoption-window';
import {
  type CitedResolution,
  citedResolutions,
  isDateItsOwn,
} from '../../server/src/core/rules/support/cited-resolutions';
import { knownEntry } from '../../server/src/core/rules/support/known-entry';
import { checkWithCatalogue, packagedCatalogue } from './catalogue';
import type { AdoptedText } from './texts';

const rules: ReadonlySet<string> = new Set(['citation-date-mismatch', 'citation-date-outside-session']);

/** Facts that a citation can be checked against. */
type Knowledge = 'day' | 'neighbours' | 'session' | 'nothing';

const meanings: Readonly<Record<Knowledge, string>> = {
  day: 'the day is known',
  neighbours: 'the days of resolutions numbered before or after it are known',
  session: 'only the session or year is known',
  nothing: 'nothing is known: another body, parts, or a special session',
};

export function knowledgeOf(cited: CitedResolution, speaker: Organ | undefined): Knowledge {
  const entry = knownEntry(cited, packagedCatalogue);
  const { organ, number, isCertain, citation } = cited;
  const isInSession = organ !== undefined && citation.date && !isOutsideSession(organ, number, citation.date.iso);
  const isJudged = isCertain || (organ === speaker && isInSession === true);
  if (entry?.adopted !== undefined && isJudged) return 'day';
  if ((entry?.notBefore ?? entry?.notAfter) !== undefined && isJudged) return 'neighbours';
  return organ && isCertain && isOutsideSession(organ, number, '1900-01-01') ? 'session' : 'nothing';
}

export function printCitationDates(texts: readonly AdoptedText[]): void {
  const counts: Record<Knowledge, number> = { day: 0, neighbours: 0, session: 0, nothing: 0 };
  const found: string[] = [];
  for (const { name, text } of texts) {
    const resolution = parse(text);
    const cited = citedResolutions(resolution);
    for (const [index, each] of cited.entries())
      if (isDateItsOwn(cited, index)) counts[knowledgeOf(each, resolution.organ)]++;
    for (const report of checkWithCatalogue(text))
      if (rules.has(report.rule)) found.push(`  ${name} ${describe(report, text)}`);
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.log(`Dates of citations: ${all}, of which ${found.length} do not agree with what is known`);
  for (const [knowledge, count] of Object.entries(counts) as readonly (readonly [Knowledge, number])[])
    console.log(
      `  ${meanings[knowledge].padEnd(64)}${String(count).padStart(6)}  ${((100 * count) / all).toFixed(1)} %`,
    );
  for (const line of found) console.log(line);
  console.log('');
}

function describe({ severity, message, span }: Report, text: string): string {
  const around = text.slice(Math.max(0, span.start - 60), span.end + 20).replace(/\s+/g, ' ');
  return `${severity} ${message}\n      … ${around} …`;
}
