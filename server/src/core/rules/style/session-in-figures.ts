/** Sessions of United Nations bodies are numbered in words. */
import type { Heading } from '../../document/nodes';
import { ordinal } from '../../vocabulary/numerals';
import { isQuoted } from '../../reading/quotation';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { replaceBy } from '../support/wording';
import { capitalised } from '../../text/capital';

export const sessionInFigures: Rule = {
  meta: {
    title: 'Sessions of the Assembly and its Councils are numbered in words',
    severity: 'warning',
    authority: [practice('2,881 sessions in words, 24 in figures, which are those of other organizations')],
    conventions: ['STY-06'],
  },
  checks: { heading },
  phrases: { starts: ['session'], check: sessions },
};

/** Other organizations use figures, so the body has to be named. */
const bodyAfter = /^\sof\sthe\s(?:General\s)?(?:Assembly|Human\sRights\sCouncil|Economic\sand\sSocial\sCouncil)\b/;
const bodyBefore = /\b(?:General\sAssembly|Human\sRights\sCouncil|provisional\sagenda)(?:,)?\s(?:at|of)\sits\s$/;

function* sessions({ start, range }: PhrasePlace, { text, part }: Context): Iterable<Finding> {
  if (!isJudged(part)) return;
  const before = text.slice(Math.max(range.start, start - 60), start);
  const number = /\b(\d{1,3})(?:st|nd|rd|th)\s$/.exec(before);
  if (!number) return;
  const [printed, figures = ''] = number;
  const isOwn =
    bodyAfter.test(text.slice(start + 'session'.length, start + 60)) || bodyBefore.test(before.slice(0, number.index));
  if (!isOwn || isQuoted(text, range, start)) return;
  const span = { start: start - printed.length, end: start - 1 };
  const right = ordinal(Number(figures));
  yield {
    span,
    message: `The number of the session should be in words: “${right} session”.`,
    fix: replaceBy(span, right, true),
  };
}

function* heading({ session }: Heading, { organ }: Context): Iterable<Finding> {
  const [, figures] = /^(\d{1,3})(?:st|nd|rd|th)\s/.exec(session?.value ?? '') ?? [];
  if (!session || figures === undefined || (organ !== 'GA' && organ !== 'HRC')) return;
  const words = ordinal(Number(figures));
  const right = capitalised(words);
  const start = session.span.start;
  yield {
    span: session.span,
    message: `The number of the session should be in words: “${right} session”.`,
    fix: replaceBy({ start, end: start + figures.length + 2 }, right, false),
  };
}
