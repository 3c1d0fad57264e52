/** Findings with what their rules add to them, and how they move with the text. */
import type { Span } from '../text/span';
import type { Authority, Finding, Severity } from './rule';

/** A finding with what its rule adds to it. */
export interface Report extends Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly authority: readonly Authority[];
}

/** By place, then by rule id. */
export const inOrder = (a: Report, b: Report): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** The finding with all its places changed alike. */
export function replaced<Found extends Finding>(finding: Found, place: (span: Span) => Span, text = same): Found {
  const { span, related, fix } = finding;
  return {
    ...finding,
    span: place(span),
    ...(related && { related: related.map((each) => ({ ...each, span: place(each.span) })) }),
    ...(fix && {
      fix: { ...fix, edits: fix.edits.map((edit) => ({ span: place(edit.span), text: text(edit.text) })) },
    }),
  };
}

const same = (text: string): string => text;

/** The finding `by` units further on. */
export const moved = (report: Report, by: number): Report =>
  replaced(report, ({ start, end }) => ({ start: start + by, end: end + by }));
