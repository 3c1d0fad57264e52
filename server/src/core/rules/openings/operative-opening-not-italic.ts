/** The words that open an operative paragraph are in italics. */
import type { Operative } from '../../document/nodes';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { notItalic } from '../support/not-italic';

export const operativeOpeningNotItalic: Rule = {
  meta: {
    title: 'The words that open an operative paragraph are in italics',
    severity: 'error',
    authority: [practice('11 of some 50,000 operative openings are in roman type')],
    conventions: ['OPR-08'],
  },
  checks: { operative: opening },
};

function opening(node: Operative, { text, part }: Context): Finding | undefined {
  return isJudged(part) ? notItalic(node, text) : undefined;
}
