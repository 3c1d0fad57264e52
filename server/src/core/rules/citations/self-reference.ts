/** A resolution calls itself as its body does: “the present resolution”, in the Security Council “this resolution”. */
import { matchAt } from '../../text/match-at';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { isQuoted } from '../../reading/quotation';
import { practice } from '../support/authorities';
import { bodyName, namedBody } from '../support/bodies';
import { isJudged } from '../support/judged';
import { quoted } from '../support/words';
import { capitalised } from '../../text/capital';

const both = (words: string): readonly string[] => [words, capitalised(words)];

export const selfReference: Rule = {
  meta: {
    title: 'A resolution calls itself “the present resolution”, in the Security Council “this resolution”',
    severity: 'warning',
    authority: [
      practice('“the present resolution” 1,889 times outside the Security Council, “this resolution” 14 times'),
      practice('“this resolution” 2,897 times in the Security Council, “the present resolution” 89 times'),
    ],
    conventions: ['XRF-01'],
    exceptFor: ['OTHER'],
  },
  checks: {},
  phrases: {
    starts: [
      'this resolution',
      'this draft resolution',
      'the present draft resolution',
      'the present resolution',
    ].flatMap(both),
    check: place,
  },
};

const spelt = /(?:this|the present)(?: draft)? resolution(?![A-Za-z’'])/iy;
// A set phrase about the negotiation of texts, not about this one.
const negotiation = /\b(?:consultations|negotiations)[ \u00A0]on[ \u00A0]$/;
const otherResolution = /\bresolutions?[ \u00A0][[A-Z]?\d/;

function* place({ start, block, range }: PhrasePlace, { text, part, organ }: Context): Iterable<Finding> {
  const body = namedBody({ organ });
  if (!body || !isJudged(part)) return;
  const words = matchAt(spelt, text, start)?.[0];
  if (words === undefined || isQuoted(text, range, start)) return;
  const isCouncil = body === 'SC';
  const right = `${isCouncil ? 'this' : 'the present'} resolution`;
  if (words.toLowerCase() === right || negotiation.test(text.slice(Math.max(range.start, start - 20), start))) return;
  const printed = /^[A-Z]/.test(words) ? capitalised(right) : right;
  // After another citation the words may mean that resolution.
  const isCertain = words.includes('draft') || !otherResolution.test(text.slice(block.span.start, start));
  const isHabit = isCouncil && !words.includes('draft');
  yield {
    span: { start, end: start + words.length },
    message: words.includes('draft')
      ? `A text is worded as it will read once it is adopted: write ${quoted(printed)} for ${quoted(words)}.`
      : `In a resolution of ${bodyName(body)} write ${quoted(printed)} for ${quoted(words)}.`,
    ...(isHabit || !isCertain ? { severity: 'hint' as const } : {}),
    fix: {
      title: `Change to ${quoted(printed)}`,
      isSafe: isCertain && !isHabit,
      edits: [{ span: { start, end: start + words.length }, text: printed }],
    },
  };
}
