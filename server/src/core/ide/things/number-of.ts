/** Where the number of a thing stands that a draft may refer to. */
import type { ReferenceTarget } from '../../reading/references/internal-references';
import type { Span } from '../../text/span';
import { printedLabelOf } from '../rename/printed-label';

/** The number or label of a paragraph; of a section or part, its heading. */
export function numberOf(target: ReferenceTarget): Span {
  switch (target.kind) {
    case 'operative':
    case 'numbered':
      return target.number?.span ?? { start: target.contentStart, end: target.contentStart };
    case 'sub-paragraph':
      return target.label.span;
    case 'note':
      return target.markSpan;
    case 'part':
      return target.title?.span ?? { start: target.span.start, end: target.span.start };
    case 'section-heading':
      return target.span;
    default:
      return { start: target.contentStart, end: target.contentStart };
  }
}

/** The same, of a section or part the label in its heading alone. */
export function ownNumberOf(text: string, target: ReferenceTarget): Span {
  const isHeading = target.kind === 'part' || target.kind === 'section-heading';
  return (isHeading ? printedLabelOf(text, target) : undefined) ?? numberOf(target);
}
