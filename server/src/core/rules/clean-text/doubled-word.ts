/** No word stands twice in a row. */
import { isQuoted } from '../../reading/quotation';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { draftingManual } from '../support/authorities';

/** Words that are never doubled on purpose, unlike “that that” and “had had”. */
const words =
  'the of and to in a an for on by with at its their be is are as or from this these those which has have will it all into under between through our we his her was were been can should must also other'.split(
    ' ',
  );

/** A word left by a deletion often has its blank beside it. */
const blanks = [' ', '\n', '  ', '\u00A0'];

export const doubledWord: Rule = {
  meta: {
    title: 'No word stands twice in a row',
    severity: 'warning',
    authority: [draftingManual],
    conventions: ['TYP-03'],
  },
  checks: {},
  phrases: { starts: words.flatMap((word) => blanks.map((blank) => word + blank + word)), check: pairs },
};

function* pairs({ start, range }: PhrasePlace, { text }: Context): Iterable<Finding> {
  const [pair, word = ''] = /^(\p{L}+)\s{1,2}(?=(\p{L}+))/u.exec(text.slice(start, start + 24)) ?? [];
  if (pair === undefined || !text.startsWith(word, start + pair.length)) return;
  const end = start + pair.length + word.length;
  if (/[\p{L}\p{N}\-‑’']/u.test(text.charAt(end)) || /[-‑]/.test(text.charAt(start - 1))) return;
  if (isQuoted(text, range, start)) return;
  yield {
    span: { start, end },
    message: `“${word}” stands twice; leave one out.`,
    fix: {
      title: `Leave out one “${word}”`,
      isSafe: false,
      edits: [{ span: { start: start + word.length, end }, text: '' }],
    },
  };
}
