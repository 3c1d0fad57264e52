/** An ordinal in figures has its spoken ending: 41st, 42nd, 43rd, 11th. */
import type { Resolution } from '../../document/nodes';
import { ordinalEnding } from '../../vocabulary/ordinal-value';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { draftingManual } from '../support/authorities';

export const ordinalSuffix: Rule = {
  meta: {
    title: 'An ordinal in figures has the ending that it is read with',
    severity: 'error',
    authority: [draftingManual],
    conventions: ['STR-06'],
  },
  checks: { resolution },
  phrases: { starts: [' meeting', ' plenary meeting', ' session', ' anniversary', ' century'], check: phrase },
};

function* phrase({ start }: PhrasePlace, { text }: Context): Iterable<Finding> {
  yield* before(text, start);
}

/** Heading and closing lines are not running text. */
function* resolution({ text, heading, blocks }: Resolution): Iterable<Finding> {
  const lines = [heading.session, heading.adoption, ...blocks.filter((block) => block.kind === 'closing-line')];
  for (const line of lines) {
    if (!line) continue;
    const printed = text.slice(line.span.start, line.span.end);
    const behind = / (?:\(resumed\) )?(?:plenary )?(?:meeting|session)/.exec(printed);
    if (behind) yield* before(text, line.span.start + behind.index);
  }
}

function* before(text: string, end: number): Iterable<Finding> {
  const [printed, figures = '', ending = ''] =
    /(?<![\p{L}\d/.-])(\d{1,5})(st|nd|rd|th)$/u.exec(text.slice(Math.max(0, end - 9), end)) ?? [];
  if (printed === undefined) return;
  const right = ordinalEnding(Number(figures));
  if (right === ending) return;
  const span = { start: end - printed.length, end };
  yield {
    span,
    message: `Write “${figures}${right}”: the ending is that of the word as it is read.`,
    fix: { title: `Write “${figures}${right}”`, isSafe: true, edits: [{ span, text: `${figures}${right}` }] },
  };
}
