/** An organ line precedes the preamble: "*The General Assembly*," */
import type { Resolution } from '../../document/nodes';
import { firstCharacter } from '../../text/span';
import type { Finding, Rule } from '../rule';
import { draftingManual } from '../support/authorities';

export const missingOrganLine: Rule = {
  meta: {
    title: 'The organ line stands above the preamble',
    severity: 'warning',
    authority: [draftingManual],
    conventions: ['STR-01'],
    languages: 'all',
  },
  checks: { resolution: organLine },
};

function* organLine({ parts, heading, text }: Resolution): Iterable<Finding> {
  const [first] = parts;
  if (!first || first.type !== 'resolution' || first.organLine) return;
  // A fragment without heading has just been begun, or is part of a draft.
  const paragraph = first.preamble[0] ?? first.operative[0];
  if (!paragraph || heading.lines.length === 0) return;
  const { opening } = paragraph;
  yield {
    span: {
      start: paragraph.span.start,
      end: opening?.emphasis?.span.end ?? opening?.span.end ?? firstCharacter(text, paragraph.contentStart).end,
    },
    message:
      'The organ line is missing: write the name of the body in italics above this paragraph, as in “*The General Assembly*,”.',
  };
}
