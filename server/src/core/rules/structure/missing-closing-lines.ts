/** An adopted text closes with its meeting and date, and in the Human Rights Council with the vote. */
import type { Resolution } from '../../document/nodes';
import type { Finding, Rule } from '../rule';
import { draftingManual, practice } from '../support/authorities';

export const missingClosingLines: Rule = {
  meta: {
    title: 'An adopted text closes with its meeting and the date of adoption',
    severity: 'warning',
    authority: [draftingManual, practice('none of the 408 texts of the three bodies that were counted lacks them')],
    conventions: ['STR-06', 'STR-09'],
    exceptFor: ['SC', 'OTHER'],
  },
  checks: { resolution },
};

function* resolution({ organ, heading, blocks, text }: Resolution): Iterable<Finding> {
  const { adoption, adopted } = heading;
  if (!adoption || !adopted || !organ) return;
  const roles = new Set(blocks.flatMap((block) => (block.kind === 'closing-line' ? [block.role] : [])));
  // Better to miss closing lines than to ask for some that are there but unreadable.
  if (!roles.has('meeting') && !roles.has('date') && !/\d(?:st|nd|rd|th) .{0,20}meeting\*?\s/.test(text.slice(-3000))) {
    yield {
      span: adoption.span,
      message: `The heading says that the text was adopted on ${adopted.value}, but no meeting and no date stand after its last paragraph.`,
    };
  } else if (organ === 'HRC' && !roles.has('vote')) {
    yield {
      span: adoption.span,
      message:
        'A resolution of the Human Rights Council tells after the date how it was adopted: “[Adopted without a vote.]”, or the vote.',
    };
  }
}
