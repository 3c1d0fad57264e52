/** Adjacent note marks have a comma between them. */
import type { Resolution } from '../../document/nodes';
import type { Finding, Rule } from '../rule';
import { footnoteManual } from '../support/authorities';

export const noteMarkSeparator: Rule = {
  meta: {
    title: 'Note marks in one place have a comma between them',
    severity: 'information',
    authority: [footnoteManual],
    conventions: ['FTN-06'],
  },
  checks: { resolution: marks },
};

function* marks({ noteMarks, text }: Resolution): Iterable<Finding> {
  for (const [index, { span, mark }] of noteMarks.entries()) {
    const next = noteMarks[index + 1];
    if (!next || next.span.start - span.end > 1) continue;
    const between = { start: span.end, end: next.span.start };
    if (!/^ ?$/.test(text.slice(between.start, between.end))) continue;
    yield {
      span: { start: span.start, end: next.span.end },
      message: `Note marks ${mark} and ${next.mark} stand side by side; put a comma between them.`,
      fix: { title: 'Put a comma between the marks', isSafe: true, edits: [{ span: between, text: ', ' }] },
    };
  }
}
