/** A cited resolution exists: its body adopted that number in that session or year. */
import type { Citation } from '../../reading/citations/citations';
import type { Resolution } from '../../document/nodes';
import type { NamedOrgan } from '../../vocabulary/organs';
import type { ResolutionNumber } from '../../vocabulary/resolution-symbols';
import { assemblySessionOf, councilYear, councilYearOf, findSession, sessionName } from '../../vocabulary/sessions';
import type { Finding, Rule } from '../rule';
import { draftingManual, practice } from '../support/authorities';
import { bodyName } from '../support/bodies';
import type { CitedResolution } from '../support/cited-resolutions';
import { citedResolutions } from '../support/cited-resolutions';
import { surelyNamed } from '../support/surely-named';
import { replaceBy } from '../support/wording';

export const resolutionNumberUnknown: Rule = {
  meta: {
    title: 'A resolution that is cited has a number that its body gave in that session or year',
    severity: 'error',
    authority: [draftingManual, practice('the numbers of the sessions, and of the Security Council by year')],
    conventions: ['REF-04', 'REF-05', 'REF-06', 'REF-07', 'SES-03', 'SES-04'],
    languages: 'all',
  },
  checks: { resolution: numbers },
};

function* numbers(resolution: Resolution): Iterable<Finding> {
  for (const each of citedResolutions(resolution)) {
    const finding = each.number.form === 'calendar' ? againstYear(each) : againstSession(each, resolution);
    if (finding) yield finding;
  }
}

function againstYear({ citation, number }: CitedResolution): Finding | undefined {
  const printed = Number(number.session);
  // Other bodies restart at 1 each year.
  if (citation.kind !== 'resolution' || !(citation.named.includes('SC') || number.number >= 1000)) return undefined;
  const range = councilYear(printed);
  const right = councilYearOf(number.number);
  // The last known year may have continued.
  if (!range || right === printed || (right === undefined && councilYear(printed + 1) === undefined)) return undefined;
  const name = `Security Council resolution ${number.number}`;
  const span = { start: citation.span.end - 5, end: citation.span.end - 1 };
  if (right === undefined) {
    return {
      span: citation.span,
      message: `There is no ${name} of ${printed}: the resolutions of that year are ${range.first} to ${range.last}.`,
    };
  }
  return {
    span,
    message: `${name} is of ${right}, not of ${printed}. Check the number and the year.`,
    fix: replaceBy(span, String(right), false),
  };
}

function againstSession(each: CitedResolution, resolution: Resolution): Finding | undefined {
  const { citation, number } = each;
  const organ = surelyNamed(each, resolution);
  if (!organ || citation.kind !== 'resolution') return undefined;
  if (number.form === 'roman') return organ === 'GA' ? againstRoman(citation, number) : undefined;
  const last = lastNumber(organ, number);
  if (last === undefined || number.number <= last + margin) return undefined;
  const { session, form } = number;
  const name = `${sessionName(session)} of ${bodyName(organ)}`;
  const isDecision = organ === 'GA' && form === 'session' && number.number >= firstDecision;
  return {
    span: citation.span,
    message: `There is no resolution ${citation.text}: the last of the ${name} is ${session}/${last}.${
      isDecision ? ' Decisions have such numbers.' : ''
    }`,
  };
}

/** A few more may follow the last known numbers. */
const margin = 10;
const firstDecision = 301;

/** The last number of a closed session. */
function lastNumber(organ: NamedOrgan, { form, session }: ResolutionNumber): number | undefined {
  if (organ === 'SC' || (form === 'year') !== (organ === 'ECOSOC')) return undefined;
  const known = findSession(organ, session);
  if (known?.closed !== undefined) return known.lastNumber;
  // The Councils have no known closing days: a session ends when the next adopts a resolution.
  const isOver = findSession(organ, String(Number(session) + 1))?.firstAdopted !== undefined;
  return organ !== 'GA' && isOver ? known?.lastNumber : undefined;
}

function againstRoman(citation: Citation, { number, session }: ResolutionNumber): Finding | undefined {
  const known = findSession('GA', session);
  if (known?.firstNumber === undefined || known.lastNumber === undefined) return undefined;
  if (number >= known.firstNumber && number <= known.lastNumber) return undefined;
  const right = assemblySessionOf(number)?.roman;
  const start = citation.span.end - session.length - 1;
  const span = { start, end: start + session.length };
  const range = `the ${sessionName(known.id)} of the General Assembly has the resolutions ${known.firstNumber} to ${known.lastNumber}`;
  if (right === undefined)
    return { span: citation.span, message: `There is no resolution ${citation.text}: ${range}.` };
  return {
    span,
    message: `Resolution ${number} is of session ${right}, not of ${session}: ${range}. Check the number and the session.`,
    fix: replaceBy(span, right, false),
  };
}
