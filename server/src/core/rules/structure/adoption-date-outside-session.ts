/** The date of adoption in the heading is within the session, or the year, of the resolution. */
import { dateInWords } from '../../reading/citations/dates';
import type { Heading } from '../../document/nodes';
import type { NamedOrgan } from '../../vocabulary/organs';
import { isAdoptedIn } from '../../vocabulary/resolution-symbols';
import { findSession, sessionName } from '../../vocabulary/sessions';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { namedBody } from '../support/bodies';
import { sessionOfNumber, sessionOfSymbol } from '../support/session';

export const adoptionDateOutsideSession: Rule = {
  meta: {
    title: 'The date of adoption falls into the session of the resolution',
    severity: 'warning',
    authority: [practice('a resolution carries the number of the session, or in the Security Council of the year')],
    conventions: ['STR-02', 'STR-07', 'SES-02'],
    languages: 'all',
    exceptFor: ['OTHER'],
  },
  checks: { heading },
};

function* heading({ adopted, number, symbol }: Heading, { organ }: Context): Iterable<Finding> {
  const body = namedBody({ organ });
  const stated = number ?? symbol;
  if (!adopted || !stated || !body) return;
  const { span, value, iso } = adopted;
  if (body === 'SC') {
    const year = /\((\d{4})\)/.exec(stated.value)?.[1];
    if (year === undefined || iso.startsWith(year)) return;
    yield {
      span,
      message: `The resolution is numbered among those of ${year}, but the heading says that it was adopted on ${value}.`,
      related: [{ span: stated.span, message: 'The number with its year.' }],
    };
    return;
  }
  const session = number ? sessionOfNumber(number.value) : sessionOfSymbol(stated.value);
  if (session === undefined || isAdoptedIn(body, session, iso) !== false) return;
  yield {
    span,
    message: `${value} lies outside the ${sessionName(session)}${dates(body, session)}; check the date, the number and the session.`,
    related: [{ span: stated.span, message: `This belongs to the ${sessionName(session)}.` }],
  };
}

/** ", which lasted from 5 September 2023 to 9 September 2024", where both are known. */
function dates(body: NamedOrgan, id: string): string {
  const { opened, closed } = findSession(body, id) ?? {};
  return opened && closed ? `, which lasted from ${dateInWords(opened)} to ${dateInWords(closed)}` : '';
}
