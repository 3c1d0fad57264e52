/** A document with the symbols of two bodies is cited by both. */
import { citationsOf } from '../../reading/citations/citations';
import type { Citation } from '../../reading/citations/citations';
import type { Resolution } from '../../document/nodes';
import { canonicalSymbol } from '../../vocabulary/symbols';
import type { Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { replaceBy } from '../support/wording';

export const halfOfJointSymbol: Rule = {
  meta: {
    title: 'A document with the symbols of two bodies is cited by both: A/78/62-E/2023/49',
    severity: 'hint',
    authority: [practice('double symbols are printed whole, also where they are cited again')],
    conventions: ['REF-11'],
    languages: 'all',
  },
  checks: { resolution: symbols },
};

function* symbols(resolution: Resolution): Iterable<Finding> {
  const whole = new Map<string, Citation>();
  const documents = citationsOf(resolution).filter(({ kind }) => kind === 'document');
  for (const each of documents) {
    const halves = canonicalSymbol(each.text).split(joint);
    if (halves.length > 1) for (const half of halves) whole.set(half, each);
  }
  if (whole.size === 0) return;
  for (const { text, span } of documents) {
    const known = whole.get(canonicalSymbol(text));
    if (!known) continue;
    yield {
      span,
      message: `${text} is one half of the symbol ${known.text}; cite the document by both.`,
      related: [{ span: known.span, message: 'Cited by both symbols here' }],
      fix: replaceBy(span, known.text, false),
    };
  }
}

/** The hyphen between the halves, and no other. */
const joint = /-(?=[A-Z][A-Za-z]{0,9}\/)/;
