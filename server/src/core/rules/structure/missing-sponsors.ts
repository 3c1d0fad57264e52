/** A submitted draft names its sponsors. */
import type { Resolution } from '../../document/nodes';
import type { Finding, Rule } from '../rule';
import { draftingManual } from '../support/authorities';

export const missingSponsors: Rule = {
  meta: {
    title: 'A draft that is handed in names its sponsors',
    severity: 'warning',
    authority: [
      draftingManual,
      {
        source:
          'Guidelines of the General Assembly for the submission of draft proposals: sponsors stand in the heading',
      },
    ],
    conventions: ['STR-10'],
  },
  checks: { resolution },
};

/** Introducers other than a list of sponsors. */
const broughtIn = /\b(?:submitted|introduced|proposed|prepared|recommended) by\b|\b(?:Chair|President|Rapporteur)\b/i;

function* resolution({ heading, text, parts, frontMatter }: Resolution): Iterable<Finding> {
  if (heading.sponsors || heading.adoption || heading.lines.some((line) => broughtIn.test(line.text))) return;
  const from = frontMatter?.span.end ?? 0;
  const first = /\S[^\r\n]{0,200}/.exec(text.slice(from, from + 2000));
  const place = heading.symbol?.span ?? heading.title?.span ?? parts[0]?.organLine?.span;
  if (!first) return;
  const start = from + first.index;
  yield {
    span: place ?? { start, end: start + first[0].trimEnd().length },
    message:
      'No sponsors stand in the heading; name them in English alphabetical order above the title, as in “Chile and Nepal: draft resolution”.',
  };
}
