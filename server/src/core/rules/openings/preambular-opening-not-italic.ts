/** The words that open a preambular paragraph are in italics. */
import type { Preambular } from '../../document/nodes';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { notItalic } from '../support/not-italic';

export const preambularOpeningNotItalic: Rule = {
  meta: {
    title: 'The words that open a preambular paragraph are in italics',
    severity: 'error',
    authority: [practice('fewer than 1 in 1,000 preambular openings is in roman type')],
    conventions: ['PRE-01'],
  },
  checks: { preambular: opening },
};

function opening(node: Preambular, { text, part }: Context): Finding | undefined {
  return isJudged(part) ? notItalic(node, text) : undefined;
}
