/** The words before sub-paragraphs end with a colon. */
import type { Operative, Organ, Preambular, SubParagraph } from '../document/nodes';
import { subParagraphsOf } from '../document/walk';
import type { Context, Finding, Rule } from './rule';
import { practice } from './support/authorities';
import { endingOfOwnText, endMarkFix, endSpan, howItEnds } from './support/end-mark';
import { isJudged } from './support/judged';

export const missingColonBeforeSubparagraphs: Rule = {
  meta: {
    title: 'The words before sub-paragraphs end with a colon',
    severity: 'error',
    authority: [practice('all of 553 lists in texts of the Assembly follow a colon')],
    since: '0.1.0',
    languages: ['en'],
  },
  checks: { preambular: list, operative: list, 'sub-paragraph': list },
};

function* list(node: Preambular | Operative | SubParagraph, { text, part, resolution }: Context): Iterable<Finding> {
  const [first] = subParagraphsOf(node);
  if (!isJudged(part) || !first) return;
  const own = endingOfOwnText(text, node);
  if (own.mark?.sign === ':') return;
  yield {
    span: endSpan(own),
    message: `This text leads to sub-paragraph ${first.label.text}, but ${howItEnds(own)}; it should end with a colon.`,
    related: [{ span: first.label.span, message: 'The first sub-paragraph' }],
    ...milder(node, resolution.organ),
    fix: endMarkFix(own, ':'),
  };
}

/** The Security Council is freer in its lists, and preambles print what a list belongs to in more than one way. */
const milder = (node: Preambular | Operative | SubParagraph, organ: Organ | undefined): Pick<Finding, 'severity'> => {
  if (node.kind === 'preambular') return { severity: 'hint' };
  return organ === 'SC' ? { severity: 'information' } : {};
};
