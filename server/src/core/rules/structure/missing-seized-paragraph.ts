/** A resolution of the Security Council ends with the decision to remain seized of the matter. */
import type { Resolution } from '../../document/nodes';
import type { Finding, Rule } from '../rule';
import { practice } from '../support/authorities';

export const missingSeizedParagraph: Rule = {
  meta: {
    title: 'A resolution of the Security Council ends with the decision to remain seized of the matter',
    severity: 'hint',
    authority: [practice('1,357 of 1,558 texts of the Security Council end so')],
    conventions: ['STR-07'],
  },
  checks: { resolution },
};

function* resolution({ organ, heading, parts, text }: Resolution): Iterable<Finding> {
  const [first] = parts;
  const last = first?.operative.at(-1);
  // A fragment has no heading; one paragraph is a beginning, an admission or an appointment.
  if (organ !== 'SC' || heading.lines.length === 0 || !last || (first?.operative.length ?? 0) < 2) return;
  const tail = first?.operative.slice(-2) ?? [];
  if (tail.some(({ span }) => /\bseized\b/.test(text.slice(span.start, span.end)))) return;
  yield {
    span: last.opening?.span ?? last.number?.span ?? { start: last.contentStart, end: last.contentStart + 1 },
    message:
      'Most resolutions of the Security Council end with “*Decides* to remain seized of the matter”; add it, unless the matter is closed.',
  };
}
