/** The opening words are spelt as in adopted resolutions. */
import type { Opening, Operative, Preambular } from '../../document/nodes';
import { nearestOpening } from '../../vocabulary/openings';
import { isOpening } from '../../vocabulary/known-openings';
import type { Span } from '../../text/span';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { asOpening, endsItalics, openingPart } from '../support/opening-finding';
import { quoted } from '../support/words';

export const misspeltOpening: Rule = {
  meta: {
    title: 'The opening words are spelt as in adopted resolutions',
    severity: 'error',
    authority: [practice('the spelling of the openings of 4,134 texts')],
    conventions: ['PRE-01', 'OPR-01'],
    exceptFor: ['OTHER'],
  },
  checks: { preambular: opening, operative: opening },
};

function opening(node: Preambular | Operative, { text, part }: Context): Finding | undefined {
  if (!isJudged(part) || endsInsideWord(text, node.opening)) return undefined;
  const span = node.opening?.span ?? firstWord(text, node.contentStart);
  const words = node.opening?.words ?? text.slice(span.start, span.end);
  if (words === '' || isOpening('preambular', words) || isOpening('operative', words)) return undefined;
  const nearest = nearestOpening(openingPart(node), words);
  if (!nearest) return undefined;
  return {
    span,
    message: `${quoted(words)} is not a known opening; did you mean ${quoted(nearest)}?`,
    fix: {
      title: `Change to ${quoted(nearest)}`,
      isSafe: endsItalics(text, node, span, nearest),
      edits: [{ span, text: asOpening(text, node, span, nearest) }],
    },
  };
}

/** "*Reiteratin*g": a slip of italics, not of spelling. */
const endsInsideWord = (text: string, opening: Opening | undefined): boolean =>
  opening?.emphasis !== undefined &&
  /^\p{L}/u.test(text.slice(opening.emphasis.span.end, opening.emphasis.span.end + 2));

function firstWord(text: string, start: number): Span {
  const word = /^[A-Z][a-z]+/.exec(text.slice(start, start + 40))?.[0] ?? '';
  return { start, end: start + word.length };
}
