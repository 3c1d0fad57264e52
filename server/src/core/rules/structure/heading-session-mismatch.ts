/** The session that the heading names in words is that of the symbol and of the number. */
import type { Heading } from '../../document/nodes';
import { sessionName } from '../../vocabulary/sessions';
import type { Finding, Rule } from '../rule';
import { markupGuide, practice } from '../support/authorities';
import { sessionOfNumber, sessionOfSymbol, sessionOfWords } from '../support/session';
import { capitalised } from '../../text/capital';

export const headingSessionMismatch: Rule = {
  meta: {
    title: 'The heading names the session of the symbol and of the number',
    severity: 'error',
    authority: [markupGuide, practice('the session before the stroke is the one that the heading writes out')],
    conventions: ['STR-02', 'STR-08'],
    exceptFor: ['SC', 'OTHER'],
  },
  checks: { heading },
};

function* heading({ session, symbol, number }: Heading): Iterable<Finding> {
  const named = session && sessionOfWords(session.value);
  if (!session || named === undefined) return;
  const stated = [
    { field: symbol, what: 'symbol', id: symbol && sessionOfSymbol(symbol.value) },
    { field: number, what: 'number', id: number && sessionOfNumber(number.value) },
  ].filter(({ id }) => id !== undefined);
  const [first, second] = stated;
  // Where symbol and number differ, heading-number-mismatch reports it.
  if (!first?.field || first.id === undefined || stated.some(({ id }) => id === named)) return;
  const right = sessionName(first.id);
  yield {
    span: session.span,
    message: `The heading says “${session.value}”, but the ${first.what} ${first.field.value} belongs to the ${right}.`,
    related: [{ span: first.field.span, message: `The ${first.what} names the ${right}.` }],
    fix: {
      title: `Write “${capitalised(right)}”`,
      // Two against one.
      isSafe: second !== undefined && second.id === first.id,
      edits: [{ span: session.span, text: capitalised(right) }],
    },
  };
}
