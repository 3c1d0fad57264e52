/** Organs, bodies and instruments are named in full in the title. */
import type { Heading } from '../../document/nodes';
import { abbreviations } from '../../vocabulary/abbreviations';
import type { Context, Finding, Rule } from '../rule';
import { draftingManual } from '../support/authorities';
import { replaceBy, standsAlone } from '../support/wording';

export const abbreviationInTitle: Rule = {
  meta: {
    title: 'A title has no abbreviations',
    severity: 'warning',
    authority: [draftingManual],
    conventions: ['STR-04'],
  },
  checks: { heading },
};

function* heading({ title }: Heading, { text }: Context): Iterable<Finding> {
  if (!title) return;
  const { start: from, end: to } = title.span;
  const words = text.slice(from, to);
  for (const { wrong, right, notBefore } of abbreviations) {
    const start = from + words.indexOf(wrong);
    const end = start + wrong.length;
    if (start < from || !standsAlone(text, start, end) || notBefore?.test(text.slice(end, to))) continue;
    yield {
      span: { start, end },
      message: `A title names everything in full: write “${right}” for “${wrong}”.`,
      fix: replaceBy({ start, end }, right, false),
    };
  }
}
