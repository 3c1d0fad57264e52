/** Quotation marks and apostrophes are curly. */
import { straightMarksOf } from '../../reading/quotation';
import { firstIndexFrom } from '../../text/sorted';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { practice, quotationManual } from '../support/authorities';

export const straightQuotes: Rule = {
  meta: {
    title: 'Quotation marks and apostrophes are curly',
    severity: 'hint',
    authority: [quotationManual, practice('straight quotation marks do not occur in the Assembly')],
    conventions: ['STY-12'],
  },
  checks: {},
  phrases: { starts: ['"', "'"], check: marks },
};

function* marks({ start, words, range }: PhrasePlace, { text }: Context): Iterable<Finding> {
  const span = { start, end: start + 1 };
  if (words.startsWith("'")) {
    const isApostrophe = /\p{L}/u.test(text.charAt(start - 1)) && /[\p{L}\s]/u.test(text.charAt(start + 1));
    if (!isApostrophe) return;
    yield {
      span,
      message: 'Straight apostrophe; use a curly one (’).',
      fix: { title: 'Use a curly apostrophe', isSafe: true, edits: [{ span, text: '’' }] },
    };
    return;
  }
  const places = straightMarksOf(text, range);
  const index = firstIndexFrom(places, (place) => place, start);
  if (index % 2 === 1) return;
  const close = places[index + 1];
  // A pair is certain if the first mark can only open and the second only close.
  const isPair =
    close !== undefined &&
    places.length % 2 === 0 &&
    (start === range.start || /[\s(*]/.test(text.charAt(start - 1))) &&
    /\S/.test(text.charAt(start + 1)) &&
    /\S/.test(text.charAt(close - 1)) &&
    !/\p{L}/u.test(text.charAt(close + 1));
  yield {
    span,
    message: 'Straight quotation mark; use curly ones (“ ”).',
    ...(isPair && {
      fix: {
        title: 'Use curly quotation marks',
        isSafe: true,
        edits: [
          { span, text: '“' },
          { span: { start: close, end: close + 1 }, text: '”' },
        ],
      },
    }),
  };
}
