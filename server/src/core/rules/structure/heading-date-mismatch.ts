/** The date in the closing lines is the date of adoption in the heading. */
import { findDate } from '../../reading/citations/dates';
import type { ClosingLine, Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import type { Finding, Rule } from '../rule';
import { draftingManual } from '../support/authorities';

export const headingDateMismatch: Rule = {
  meta: {
    title: 'The closing date is the date of adoption in the heading',
    severity: 'error',
    authority: [draftingManual],
    conventions: ['STR-02', 'STR-06', 'STR-08'],
    languages: 'all',
  },
  checks: { resolution },
};

interface ClosingDate {
  readonly span: Span;
  readonly iso: string;
}

function* resolution({ text, heading, blocks, parts }: Resolution): Iterable<Finding> {
  const { adopted, adoption } = heading;
  // Parts A and B may be adopted on different days.
  if (!adopted || !adoption || parts.some(({ type }) => type === 'lettered')) return;
  if (findDate(text.slice(adopted.span.end, adoption.span.end))) return;
  const dates = blocks.filter((block) => block.kind === 'closing-line').flatMap((line) => dateOf(line, text));
  const [closing] = dates;
  if (!closing || dates.length > 1 || closing.iso === adopted.iso) return;
  yield {
    span: closing.span,
    message: `The text closes with ${text.slice(closing.span.start, closing.span.end)}, but the heading says that it was adopted on ${adopted.value}.`,
    related: [{ span: adopted.span, message: 'The date of adoption in the heading.' }],
  };
}

function dateOf({ role, span }: ClosingLine, text: string): readonly ClosingDate[] {
  if (role === 'vote') return [];
  const found = findDate(text.slice(span.start, span.end));
  return found ? [{ span: { start: span.start + found.start, end: span.start + found.end }, iso: found.iso }] : [];
}
