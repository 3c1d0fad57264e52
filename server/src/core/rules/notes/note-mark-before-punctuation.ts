/** A note mark follows the punctuation mark. */
import { noteMarkStart } from '../../notation/markup';
import type { NoteMark, Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import type { Finding, Rule } from '../rule';
import { footnoteManual, practice } from '../support/authorities';
import { nameOfMark } from '../support/words';

export const noteMarkBeforePunctuation: Rule = {
  meta: {
    title: 'A note mark follows the punctuation mark',
    severity: 'error',
    authority: [footnoteManual, practice('15,865 marks of the Assembly stand after a punctuation mark, 6 before one')],
    conventions: ['FTN-03'],
    // French, Spanish, Russian and Arabic put the mark before the punctuation.
  },
  checks: { resolution: marks },
};

function* marks({ noteMarks, text }: Resolution): Iterable<Finding> {
  for (const [index, mark] of noteMarks.entries()) {
    const sign = text.charAt(mark.span.end);
    if (!/^[,;:.]$/.test(sign) || isBeside(text, mark, noteMarks[index + 1], /^,\s{0,2}$/)) continue;
    // Adjacent marks move together.
    let first = index;
    while (isBeside(text, noteMarks[first - 1], noteMarks[first], /^,?\s{0,2}$/)) first--;
    const span = { start: noteMarks[first]?.span.start ?? mark.span.start, end: mark.span.end + 1 };
    const printed = text.slice(span.start, mark.span.end);
    yield {
      span: mark.span,
      message: `Note mark ${mark.mark} stands before ${nameOfMark(sign)}; it should follow it.`,
      fix: {
        title: `Move the mark after ${nameOfMark(sign)}`,
        isSafe: isApart(text, span),
        edits: [{ span, text: sign + printed }],
      },
    };
  }
}

/** Whether two marks are adjacent, apart from what `between` allows. */
const isBeside = (text: string, mark: NoteMark | undefined, next: NoteMark | undefined, between: RegExp): boolean =>
  mark !== undefined &&
  next !== undefined &&
  next.span.start - mark.span.end <= 3 &&
  between.test(text.slice(mark.span.end, next.span.start));

const wordsOrEnd = new RegExp(String.raw`^(?:\s{1,3}(?!${noteMarkStart}|\s)|\s*$)`, 'i');

/** Whether the marks follow a word, and only a blank and words follow the sign. */
const isApart = (text: string, { start, end }: Span): boolean =>
  /[\p{L}\p{N}”"’')\]*_]/u.test(text.charAt(start - 1)) && wordsOrEnd.test(text.slice(end, end + 20));
