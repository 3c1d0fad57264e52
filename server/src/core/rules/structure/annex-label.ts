/** Annexes, where there are several, are numbered in roman figures. */
import { toRoman } from '../../text/roman';
import type { Part } from '../../document/nodes';
import type { Finding, Rule } from '../rule';
import { markupGuide } from '../support/authorities';

export const annexLabel: Rule = {
  meta: {
    title: 'Annexes are counted in roman figures',
    severity: 'warning',
    authority: [markupGuide],
    conventions: ['STR-15'],
    exceptFor: ['SC'],
  },
  checks: { part },
};

function* part({ type, title, label }: Part, { text }: { readonly text: string }): Iterable<Finding> {
  if (type !== 'annex' || !title || !/^\d{1,2}$/.test(label)) return;
  const start = text.indexOf(label, title.span.start);
  if (start < title.span.start || start >= title.span.end) return;
  const right = toRoman(Number(label)).toUpperCase();
  const span = { start, end: start + label.length };
  yield {
    span,
    message: `Annexes have roman figures: write “Annex ${right}”.`,
    // References to the annex would need the same change.
    fix: { title: `Write “Annex ${right}”`, isSafe: false, edits: [{ span, text: right }] },
  };
}
