/** The words that open an operative paragraph are in italics. */
import type { Operative } from '../document/nodes';
import type { Context, Finding, Rule } from './rule';
import { practice } from './support/authorities';
import { isJudged } from './support/judged';
import { italicise } from './support/opening-finding';
import { quoted } from './support/words';

export const operativeOpeningNotItalic: Rule = {
  meta: {
    title: 'The words that open an operative paragraph are in italics',
    severity: 'error',
    authority: [practice('11 of some 50,000 operative openings are in roman type')],
    conventions: ['OPR-08'],
    since: '0.1.0',
    languages: ['en'],
  },
  checks: { operative: opening },
};

function opening(node: Operative, { text, part }: Context): Finding | undefined {
  const { opening: words } = node;
  if (!isJudged(part) || !words || words.emphasis?.style === 'italic') return undefined;
  return {
    span: words.emphasis?.span ?? words.span,
    message: words.emphasis
      ? `${quoted(words.words)} is in bold; the opening words should be in italics.`
      : `${quoted(words.words)} opens the paragraph and should be in italics.`,
    fix: { title: `Put ${quoted(words.words)} in italics`, isSafe: true, edits: italicise(text, words.span, words) },
  };
}
