/** A text writes the parties to a treaty in one way throughout. */
import { matchAt } from '../../text/match-at';
import { memo } from '../../kept/memo';
import type { Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import type { DraftContext, Finding, PhrasePlace, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { isTitle, replaceBy } from '../support/wording';
import { quoted } from '../support/words';

export const mixedStatesParties: Rule = {
  reach: 'draft',
  meta: {
    title: 'The States parties to one treaty are written in one way throughout a text',
    severity: 'information',
    authority: [practice('“States parties” 1,570 times and “States Parties” 1,026 times in the Assembly, by treaty')],
    conventions: ['STY-20'],
    exceptFor: ['SC'],
  },
  checks: {},
  phrases: { starts: ['States Parties to the ', 'States parties to the '], check: place },
};

const treaty = /the\s\p{Lu}[\p{L}’-]*(?:\s(?:\p{Lu}[\p{L}’-]*|against|and|for|in|of|on|the|to))*/uy;

/** The name of a body or meeting: “the Conference of the States Parties”. */
const bodyBefore = /\b(?:Assembly|[Cc]onferences?|[Mm]eetings?|[Ss]essions?)\sof\s(?:the\s)?$/;

/** The first place of each treaty by name. Places come in order, and again on every check. */
const firstsOf = memo((_resolution: Resolution) => new Map<string, Span>());

function* place(found: PhrasePlace, { text, part, resolution }: DraftContext): Iterable<Finding> {
  const { start, words, range } = found;
  if (!isJudged(part) || isTitle(text, found)) return;
  if (bodyBefore.test(text.slice(Math.max(range.start, start - 24), start))) return;
  // The continuation of the name: “the Convention to”.
  const name = matchAt(treaty, text, start + words.length - 'the '.length)?.[0]
    .replace(/(?:\s\p{Ll}+)+$/u, '')
    .replace(/\s/g, ' ');
  if (name === undefined) return;
  const known = firstsOf(resolution);
  const first = known.get(name);
  const span = { start, end: start + 'States parties'.length };
  if (!first || first.start >= start) {
    known.set(name, span);
    return;
  }
  const right = text.slice(first.start, first.end);
  const printed = text.slice(span.start, span.end);
  if (right === printed) return;
  yield {
    span,
    message: `${quoted(printed)} to ${name} are ${quoted(right)} further up; keep to one form.`,
    related: [{ span: first, message: 'Written otherwise here.' }],
    fix: replaceBy(span, right, false),
  };
}
