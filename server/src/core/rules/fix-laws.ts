/** The laws of safe fixes. “Fix all” checks them as it runs, and tests hold every rule's fix against them. */
import { kindsOf } from '../reading/kinds';
import type { Resolution } from '../document/nodes';
import type { Edit } from '../text/edit';
import { applyEdits, carriedThrough } from '../text/edit';
import { wordsOf } from '../text/letters';
import { meetsAny } from '../text/sorted';
import type { Span } from '../text/span';
import { correctsWords } from './corrects-words';
import type { Report } from './report';

/** A draft and its findings. */
export interface Stage {
  readonly resolution: Resolution;
  readonly reports: readonly Report[];
}

export interface BrokenLaw {
  readonly law: 'keeps the words' | 'keeps what paragraphs are' | 'removes its finding' | 'adds no finding';
  /** The rule at fault; empty where it may be any. */
  readonly rule: string;
}

/**
 * The first law broken; undefined if all hold.
 * @param fixes findings of `before` whose edits alone lead to `after`
 */
export function brokenLaw(before: Stage, fixes: readonly Report[], after: Stage): BrokenLaw | undefined {
  const lost = fixes.find((report) => losesWords(before.resolution.text, report));
  if (lost) return { law: 'keeps the words', rule: lost.rule };
  if (kindsOf(before.resolution) !== kindsOf(after.resolution)) return { law: 'keeps what paragraphs are', rule: '' };
  const carry = carriedThrough(fixes.flatMap(({ fix }) => fix?.edits ?? []));
  const left = fixes.find(isAmong(after.reports, ({ rule, message }) => `${rule} ${message}`, carry));
  if (left) return { law: 'removes its finding', rule: left.rule };
  const isOld = isAmong(
    before.reports.map(({ span, ...rest }) => ({ ...rest, span: carry(span) })),
    ({ rule }) => rule,
  );
  const added = after.reports.find((report) => isGrave(report) && !isOld(report));
  return added && { law: 'adds no finding', rule: added.rule };
}

const isGrave = ({ severity }: Report): boolean => severity === 'error' || severity === 'warning';

/** Word-correcting rules edit at their finding and renumber elsewhere; no other rule changes a letter or a figure. */
function losesWords(text: string, { rule, span, fix }: Report): boolean {
  if (!fix || keepsWords(text, fix.edits)) return false;
  if (!correctsWords.has(rule)) return true;
  const isInPlace = meetsAny([span]);
  return fix.edits.some((edit) => !isInPlace(edit.span) && !/^\d*$/.test(edit.text) && !keepsWords(text, [edit]));
}

function keepsWords(text: string, edits: readonly Edit[]): boolean {
  if (edits.length === 0) return true;
  const start = Math.min(...edits.map(({ span }) => span.start));
  const end = Math.max(...edits.map(({ span }) => span.end));
  const own = edits.map((edit) => ({ ...edit, span: { start: edit.span.start - start, end: edit.span.end - start } }));
  const piece = text.slice(start, end);
  return wordsOf(applyEdits(piece, own)) === wordsOf(piece);
}

/** Tells whether some findings include one of the same key at the same place. */
function isAmong(
  reports: readonly Report[],
  keyOf: (report: Report) => string,
  carry = (span: Span): Span => span,
): (report: Report) => boolean {
  const spans = new Map<string, Span[]>();
  for (const report of reports) {
    const own = spans.get(keyOf(report));
    if (own) own.push(report.span);
    else spans.set(keyOf(report), [report.span]);
  }
  const meets = new Map([...spans].map(([key, own]) => [key, meetsAny(own)]));
  return (report) => meets.get(keyOf(report))?.(carry(report.span)) ?? false;
}
