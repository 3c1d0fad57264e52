/** An opening is one that the body of the resolution uses. */
import type { Operative, Preambular } from '../../document/nodes';
import { openingEntry } from '../../vocabulary/openings';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { bodyName, namedBody } from '../support/bodies';
import { isJudged } from '../support/judged';
import { openingPart } from '../support/opening-finding';
import { quoted } from '../support/words';

export const uncommonVerb: Rule = {
  meta: {
    title: 'An opening is one that the body of the resolution uses',
    severity: 'hint',
    authority: [practice('the openings of 4,134 texts by body')],
    conventions: ['OPR-11'],
    exceptFor: ['OTHER'],
  },
  checks: { preambular: opening, operative: opening },
};

/** With this many uses elsewhere, absence is a habit and no accident. */
const minInCouncil = 15;
const minOutsideCouncil = 60;

/** Reported by `opening-of-another-body`. */
const saidElsewhere = /^(?:acting|determining|calls on|calling on)$/;

/** Only the first word is in italics: reported by the rules on italics. */
const isCutShort = (phrase: string): boolean => /^(?:expressing|calling)$/i.test(phrase);

function opening(node: Preambular | Operative, { part, organ }: Context): Finding | undefined {
  const body = namedBody({ organ });
  const entry = node.opening && openingEntry(openingPart(node), node.opening.words);
  if (!isJudged(part) || !body || !node.opening || entry?.status !== 'current') return undefined;
  if (saidElsewhere.test(entry.phrase.toLowerCase()) || isCutShort(entry.phrase)) return undefined;
  const { GA, HRC, ECOSOC, SC } = entry.uses;
  const outside = GA + HRC + ECOSOC;
  const isForeign = body === 'SC' ? SC === 0 && outside >= minOutsideCouncil : outside <= 1 && SC >= minInCouncil;
  if (!isForeign) return undefined;
  const where = body === 'SC' ? 'other bodies' : 'the Security Council';
  return {
    span: node.opening.span,
    message: `${quoted(node.opening.words)} is wording of ${where}; ${bodyName(body)} hardly ever opens a paragraph with it. Check that it is meant.`,
  };
}
