/** Only openings and titles are in italics or bold. */
import { firstIndexFrom } from '../../text/sorted';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { italicsManual, practice } from '../support/authorities';
import { isJudged } from '../support/judged';

export const emphasisInParagraph: Rule = {
  meta: {
    title: 'Paragraphs have no bold type, and “inter alia” no italics',
    severity: 'warning',
    authority: [italicsManual, practice('“inter alia” in roman type 3,297 times in the Assembly')],
    conventions: ['STY-26', 'STY-27'],
    exceptFor: ['SC'],
  },
  checks: {},
  phrases: { starts: ['*inter', '_inter', '**', '__'], check: emphases },
};

function* emphases({ start, block }: PhrasePlace, { text, part }: Context): Iterable<Finding> {
  if (!isJudged(part)) return;
  const emphasis = block.inlines[firstIndexFrom(block.inlines, ({ span }) => span.start, start)];
  // A paragraph number may be bold, and openings have rules of their own.
  if (emphasis?.kind !== 'emphasis' || emphasis.span.start !== start || start <= block.contentStart) return;
  const { span, content, style } = emphasis;
  const words = text.slice(content.start, content.end);
  const isTerm = /^inter\salia,?$/.test(words);
  if (style !== 'bold' && !isTerm) return;
  if (!/\p{L}/u.test(words)) return;
  yield {
    span,
    message: isTerm
      ? '“inter alia” is not in italics.'
      : 'Paragraphs have no bold type; it is for titles and headings.',
    fix: { title: 'Print it in roman type', isSafe: isTerm, edits: [{ span, text: words }] },
  };
}
