/** Words are spelt as the United Nations spells them. */
import { endOf, matchAt } from '../../text/match-at';
import type { Resolution } from '../../document/nodes';
import { izeStems, spellings } from '../../vocabulary/spellings';
import { isQuoted } from '../../reading/quotation';
import { pieceAt } from '../../reading/running-text';
import type { Finding, Rule } from '../rule';
import { practice, spellingSummary } from '../support/authorities';
import { isJudged } from '../support/judged';
import { isItalic } from '../support/inside';
import { wordings } from '../support/wording';
import { quoted } from '../support/words';

const messageFor = (wrong: string, right: string): string =>
  `The United Nations spelling of ${quoted(wrong)} is ${quoted(right)}.`;

export const unSpelling: Rule = {
  meta: {
    title: 'Words are spelt as the United Nations spells them',
    severity: 'warning',
    authority: [
      spellingSummary,
      practice('24,452 verbs of the Assembly end in “-ize”, none in “-ise” where both exist in English'),
    ],
    conventions: ['STY-07', 'STY-08', 'STY-09', 'STY-11'],
    // The Security Council keeps the spelling of the drafting delegation.
    exceptFor: ['SC'],
  },
  checks: { resolution: verbs },
  phrases: wordings(spellings, ({ wrong, right }) => messageFor(wrong, right)),
};

/** Verbs are found by their ending, which is much faster than searching for each start. */
const ending = /is(?=(?:e(?:[sd]|rs?)?|ing|ations?)(?!\p{L}))/gu;

function* verbs(resolution: Resolution): Iterable<Finding> {
  const { text } = resolution;
  for (let match = matchAt(ending, text, 0); match; match = matchAt(ending, text, endOf(match))) {
    const at = match.index;
    const [before = ''] = /\p{L}{0,24}$/u.exec(text.slice(Math.max(0, at - 24), at)) ?? [];
    if (!izeStems.has(before.toLowerCase())) continue;
    const start = at - before.length;
    const piece = pieceAt(resolution, start);
    if (!piece || !isJudged(piece.part) || isItalic(piece.block, start) || isQuoted(text, piece.range, start)) continue;
    // Openings have a rule of their own, and a capital elsewhere marks a name.
    if (/\p{Lu}/u.test(before.charAt(0)) && start !== piece.block.contentStart) continue;
    const [rest = ''] = /^\p{L}+/u.exec(text.slice(at, at + 12)) ?? [];
    const end = at + rest.length;
    if (/[/@.]/.test(text.charAt(start - 1)) || /[/@]/.test(text.charAt(end))) continue;
    const word = text.slice(start, end);
    const right = `${before}iz${rest.slice(2)}`;
    yield {
      span: { start, end },
      message: messageFor(word, right),
      fix: {
        title: `Write “${right}”`,
        isSafe: true,
        edits: [{ span: { start: at, end: at + 2 }, text: 'iz' }],
      },
    };
  }
}
