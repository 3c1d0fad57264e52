/** A paragraph number and its full stop have no blank between them. */
import type { NumberedParagraph, Operative } from '../../document/nodes';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';

export const blankInParagraphNumber: Rule = {
  meta: {
    title: 'No blank stands between the number of a paragraph and its full stop',
    severity: 'warning',
    authority: [practice('of 485 adopted texts one has such a blank, before one of its full stops')],
    conventions: ['OPR-02'],
    languages: 'all',
  },
  checks: { operative: number, numbered: number },
};

function number({ number: printed }: Operative | NumberedParagraph, { text }: Context): Finding | undefined {
  if (!printed) return undefined;
  const start = printed.figures.end;
  const [blank] = /^[ \t\u00A0]+(?=\\?\.)/.exec(text.slice(start, printed.span.end)) ?? [];
  if (blank === undefined) return undefined;
  return {
    span: { start, end: start + blank.length },
    message: `There is a blank before the full stop of the number ${printed.value}; remove it.`,
    fix: {
      title: `Write “${printed.label}”`,
      isSafe: true,
      edits: [{ span: { start, end: start + blank.length }, text: '' }],
    },
  };
}
