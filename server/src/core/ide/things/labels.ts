/** The printed number or label of a thing, which a drafter types over to rename it. */
import type { NoteMark, Part, SectionHeading, SubParagraph } from '../../document/nodes';
import type { CountedParagraph } from '../../reading/references/paragraph-places';
import type { Span } from '../../text/span';
import { slice } from '../../text/span';

/** A thing with a number or label for references. */
export type Labelled = CountedParagraph | SubParagraph | SectionHeading | Part;

/** The figures or letters, without brackets, full stop or emphasis; undefined if unprinted. */
export function printedLabelOf(text: string, thing: Labelled): Span | undefined {
  switch (thing.kind) {
    case 'operative':
    case 'numbered':
      return thing.number?.figures;
    case 'sub-paragraph': {
      const bare = /[a-z0-9]{1,5}/.exec(slice(text, thing.label.span));
      const start = thing.label.span.start + (bare?.index ?? 0);
      return bare ? { start, end: start + bare[0].length } : undefined;
    }
    case 'section-heading':
      return headingLabel(text, thing);
    case 'part':
      return thing.title && headingLabel(text, thing.title);
  }
}

/** The number with its full stop, the label with its brackets; undefined for headings, whose labels have no signs. */
export const signsOf = (thing: Labelled): Span | undefined =>
  thing.kind === 'sub-paragraph' ? thing.label.span : 'number' in thing ? thing.number?.span : undefined;

/** The span of a heading's label. */
export function headingLabel(text: string, { span, label }: SectionHeading): Span | undefined {
  if (label === '') return undefined;
  const at = new RegExp(String.raw`(?<![\p{L}\d])${label}(?![\p{L}\d])`, 'u').exec(
    text.slice(span.start, span.end),
  )?.index;
  return at === undefined ? undefined : { start: span.start + at, end: span.start + at + label.length };
}

/** The figures in the mark of a note. */
export const markFigures = (text: string, { span, mark }: Pick<NoteMark, 'span' | 'mark'>): Span => {
  const start = span.start + slice(text, span).indexOf(mark);
  return { start, end: start + mark.length };
};
