/** Abbreviations take no apostrophe with “s”. */
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { abbreviationManual, practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { isTitle } from '../support/wording';
import { quoted } from '../support/words';

export const abbreviationPossessive: Rule = {
  meta: {
    title: 'Abbreviations take no apostrophe with “s”',
    severity: 'information',
    authority: [abbreviationManual, practice('no abbreviation with it in 411 texts outside the Security Council')],
    conventions: ['STY-33'],
    // The Security Council uses it for its missions in every other text.
    exceptFor: ['SC'],
  },
  checks: {},
  phrases: { starts: ['’s ', "'s "], check: genitives },
};

function* genitives(found: PhrasePlace, { text, part }: Context): Iterable<Finding> {
  const { start, range } = found;
  const [name] = /(?<![\p{L}\d-])\p{Lu}{2,12}$/u.exec(text.slice(Math.max(range.start, start - 14), start)) ?? [];
  if (name === undefined || !isJudged(part) || isTitle(text, found)) return;
  const words = text.slice(start - name.length, start + 2);
  yield {
    span: { start: start - name.length, end: start + 2 },
    message: `${quoted(words)} is an abbreviation with an apostrophe; write “of ${name}”, or the name in full.`,
  };
}
