/** The line above a resolution of the Security Council names meeting and date, with a comma between them. */
import type { Heading } from '../../document/nodes';
import type { DraftContext, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';

export const malformedAdoptionLine: Rule = {
  meta: {
    title: 'In the adoption line of the Security Council a comma stands between meeting and date',
    severity: 'information',
    authority: [practice('1,471 of 1,487 texts of the Security Council have the comma')],
    conventions: ['STR-07'],
  },
  checks: { heading },
};

function* heading({ adoption }: Heading, { resolution, text }: DraftContext): Iterable<Finding> {
  if (resolution.organ !== 'SC' || !adoption) return;
  const { start, end } = adoption.span;
  const found = /\smeeting(?=\son\s\d)/.exec(text.slice(start, end));
  if (!found) return;
  const at = start + found.index + found[0].length;
  yield {
    span: { start: at - 'meeting'.length, end: at },
    message: 'A comma stands between the meeting and the date: “… meeting, on …”.',
    fix: { title: 'Put the comma', isSafe: true, edits: [{ span: { start: at, end: at }, text: ',' }] },
  };
}
