/** A paragraph opens with words that adopted resolutions use. */
import type { Operative, Preambular } from '../../document/nodes';
import { looksLikeParticiple, looksLikeVerb, nearestOpening } from '../../vocabulary/openings';
import { isOpening } from '../../vocabulary/known-openings';
import type { Context, Finding, Rule } from '../rule';
import { draftingManual, practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { openingPart } from '../support/opening-finding';
import { quoted } from '../support/words';

export const unknownOpening: Rule = {
  meta: {
    title: 'A paragraph opens with words that adopted resolutions use',
    severity: 'information',
    authority: [draftingManual, practice('the openings of 4,134 texts')],
    conventions: ['PRE-01', 'OPR-01'],
    exceptFor: ['OTHER'],
  },
  checks: { preambular: opening, operative: opening },
};

function opening(node: Preambular | Operative, { text, part }: Context): Finding | undefined {
  if (!isJudged(part)) return undefined;
  const kind = openingPart(node);
  const words = node.opening;
  if (!words) {
    const first = /^\S+/.exec(text.slice(node.contentStart, node.contentStart + 60))?.[0] ?? '';
    if (!first || nearestOpening(kind, first)) return undefined;
    return {
      span: { start: node.contentStart, end: node.contentStart + first.length },
      message: `An operative paragraph opens with a verb in italics, such as “Requests”; this one opens with ${quoted(first)}.`,
    };
  }
  if (isKnown(words.words) || nearestOpening(kind, words.words)) return undefined;
  const form = kind === 'preambular' ? 'participle, such as “Recalling”' : 'verb, such as “Requests”';
  const isWellFormed = kind === 'preambular' ? looksLikeParticiple(words.words) : looksLikeVerb(words.words);
  return {
    span: words.span,
    message: isWellFormed
      ? `${quoted(words.words)} does not open a paragraph in the adopted texts counted; check that it is meant.`
      : `${quoted(words.words)} is not a known opening; the paragraph should open with a ${form}.`,
    ...(isWellFormed ? { severity: 'hint' as const } : {}),
  };
}

/** Known in either part; other rules report phrases of the wrong part. */
const isKnown = (words: string): boolean => isOpening('preambular', words) || isOpening('operative', words);
