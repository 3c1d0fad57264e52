/** The words that open a preambular paragraph are in italics. */
import type { Preambular } from '../document/nodes';
import type { Context, Finding, Rule } from './rule';
import { practice } from './support/authorities';
import { isJudged } from './support/judged';
import { italicise } from './support/opening-finding';
import { quoted } from './support/words';

export const preambularOpeningNotItalic: Rule = {
  meta: {
    title: 'The words that open a preambular paragraph are in italics',
    severity: 'error',
    authority: [practice('fewer than 1 in 1,000 preambular openings is in roman type')],
    conventions: ['PRE-01'],
    since: '0.1.0',
    languages: ['en'],
  },
  checks: { preambular: opening },
};

function opening(node: Preambular, { text, part }: Context): Finding | undefined {
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
