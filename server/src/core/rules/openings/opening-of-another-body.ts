/** Openings that belong to the Security Council stand in its resolutions only. */
import { matchEnd } from '../../text/match-at';
import { withoutEmphasis } from '../../notation/markup';
import type { Operative, Preambular } from '../../document/nodes';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { bodyName, namedBody } from '../support/bodies';
import { isJudged } from '../support/judged';
import { quoted } from '../support/words';

export const openingOfAnotherBody: Rule = {
  meta: {
    title: 'Openings that belong to the Security Council stand in its resolutions only',
    severity: 'warning',
    authority: [
      practice('“Acting under Chapter VII” in 679 paragraphs of the Security Council and in none of another body'),
      practice('“Calls upon” 4,717 times outside the Security Council, “Calls on” 11 times'),
    ],
    conventions: ['OPR-11'],
    exceptFor: ['SC', 'OTHER'],
  },
  checks: { preambular: opening, operative: opening },
};

const callsOn =
  /(?:(?:also|further)[ \u00A0])?call(?:s|ing)(?:[ \u00A0](?:also|further))?[*_]{0,3}[ \u00A0][*_]{0,3}on(?![A-Za-z])/iy;
const actingUnder = /Acting[*_]{0,3}[ \u00A0]under[ \u00A0]Chapter[ \u00A0]VI{1,2}(?![A-Za-z])/y;
const determining = /(?:Also[ \u00A0]determining|Determining(?:[ \u00A0](?:also|further))?)(?![A-Za-z])/y;
const threat = /\bthreat(?:s|ens)?\b[^.;]{0,60}\bpeace\b/;

function opening(node: Preambular | Operative, { text, part, organ }: Context): Finding | undefined {
  const body = namedBody({ organ });
  if (!isJudged(part) || !body || !node.opening) return undefined;
  const { start } = node.opening.span;
  const on = matchEnd(callsOn, text, start);
  if (on !== undefined) {
    const span = { start, end: on };
    const word = { start: on - 2, end: on };
    const verb = /calling/i.test(text.slice(start, on)) ? 'Calling' : 'Calls';
    return {
      span,
      message: `“${verb} on” is wording of the Security Council; in a resolution of ${bodyName(body)} write “${verb} upon”.`,
      fix: { title: 'Change “on” to “upon”', isSafe: true, edits: [{ span: word, text: 'upon' }] },
    };
  }
  const end = matchEnd(actingUnder, text, start) ?? threatEnd(node, text, start);
  if (end === undefined) return undefined;
  const words = withoutEmphasis(text.slice(start, end));
  return {
    span: { start, end },
    message: `${quoted(words)} is wording of the Security Council, which alone acts under Chapter VII of the Charter; remove it from a resolution of ${bodyName(body)}.`,
  };
}

/** "Determining that … constitutes a threat to the peace", the finding that Article 39 of the Charter asks for. */
function threatEnd(node: Preambular | Operative, text: string, start: number): number | undefined {
  const end = matchEnd(determining, text, start);
  return end !== undefined && threat.test(text.slice(end, Math.min(node.span.end, end + 500))) ? end : undefined;
}
