/** Resolutions of the Security Council have no title. */
import type { Heading } from '../../document/nodes';
import type { DraftContext, Finding, Rule } from '../rule';
import { draftingManual, practice } from '../support/authorities';

export const titleInCouncilResolution: Rule = {
  meta: {
    title: 'A resolution of the Security Council has no title',
    severity: 'error',
    authority: [draftingManual, practice('none of 1,558 texts of the Security Council has a title')],
    conventions: ['STR-04', 'STR-07'],
  },
  checks: { heading },
};

/** A bold line or a Markdown heading, with a resolution number before the title. */
const titleLine = /^(?:#{1,6}\s+|\*\*|__)(?:Resolution\s)?(?:\d{1,5}\s\(\d{4}\)(?:[.:]|\s[–-])\s)?\p{Lu}/u;

/** Other lines of a heading: the body, the kind of document, sponsors, a date. */
const otherwise =
  /\bUnited Nations\b|\bSecurity Council\b|\b[Dd]raft\b|\b[Rr]esolutions?\b(?! \d)|\bStatement\b|[:;]|\d{4}\W*$/;

function* heading(node: Heading, { resolution, text }: DraftContext): Iterable<Finding> {
  const span = resolution.organ === 'SC' ? (node.title?.span ?? unreadTitle(node, text)) : undefined;
  if (!span) return;
  yield { span, message: 'Resolutions of the Security Council have a number and no title; take the title out.' };
}

/** An unread line above the text, where no title is expected. */
function unreadTitle({ lines }: Heading, text: string): Finding['span'] | undefined {
  const line = lines.findLast(({ role }) => role !== 'adoption');
  if (line?.role !== 'other' || otherwise.test(line.text)) return undefined;
  return titleLine.test(text.slice(line.span.start, line.span.end)) ? line.span : undefined;
}
