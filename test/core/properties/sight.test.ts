/** Rules of a paragraph look no further than what keeps their findings valid: text beyond it may change unnoticed. */
import assert from 'node:assert/strict';
import { parse, type Resolution, rules } from '../../../server/src/core/index';
import { surroundingsOf } from '../../../server/src/core/kept/surroundings';
import { runRules } from '../../../server/src/core/rules/engine';
import type { RuleList } from '../../../server/src/core/rules/active-rules';
import type { Rule } from '../../../server/src/core/rules/rule';
import { encloses, type Span } from '../../../server/src/core/text/span';
import { pageDrafts } from '../../../scripts/rule-pages/page-drafts';

const wide: readonly string[] = ['resolution', 'part', 'heading'];

/** Rules of paragraphs, without what they check of the draft, its parts and its heading. */
const near: RuleList = Object.fromEntries(
  Object.entries<Rule>(rules)
    .filter(([, { reach }]) => reach !== 'draft')
    .map(([id, rule]) => {
      const checks = Object.fromEntries(Object.entries(rule.checks).filter(([kind]) => !wide.includes(kind)));
      return [id, { ...rule, checks }];
    }),
);

/** The text with all letters beyond a stretch replaced by a sign. */
const masked = (text: string, { start, end }: Span, sign: string): string =>
  text.slice(0, Math.max(0, start)).replace(/[^\n]/g, sign) +
  text.slice(Math.max(0, start), end) +
  text.slice(end).replace(/[^\n]/g, sign);

const findingsIn = (resolution: Resolution, { start, end }: Span, list: RuleList): readonly unknown[] =>
  runRules(resolution, list).filter(({ span }) => encloses({ start, end }, span));

function assertSight(text: string, list: RuleList): void {
  const resolution = parse(text);
  const seen = surroundingsOf(resolution);
  for (const [index, { span, kind }] of resolution.blocks.entries()) {
    const sees = seen[index];
    if (!sees || kind === 'heading-line' || kind === 'comment') continue;
    const all = findingsIn(resolution, span, list);
    for (const sign of ['x', ' ']) {
      const found = findingsIn({ ...resolution, text: masked(text, sees, sign) }, span, list);
      assert.deepEqual(found, all, `${kind} at ${span.start} of ${JSON.stringify(text)}`);
    }
  }
}

/** Every example stands between long paragraphs, so that there is something beyond its neighbours. */
const filler = '*Notes* the work of the Secretariat and of the Member States in this field over the past two decades';
const surrounded = (text: string): string =>
  `*The General Assembly*,\n\n*Noting* the work,\n\n${filler};\n\n${filler};\n\n${text}\n\n${filler};\n\n${filler}.\n`;

const drafts = pageDrafts.filter((text) => !text.includes('unres-allow') && !text.includes('\r'));

describe('the rules of a paragraph', () => {
  it('see it and its neighbours, in every example', () => {
    assert.ok(
      Object.values(near).filter(({ checks, phrases }) => phrases ?? Object.keys(checks).length > 0).length > 50,
    );
    for (const text of drafts) {
      assertSight(text, near);
      assertSight(surrounded(text), near);
    }
  });

  it('are caught where they look further', () => {
    const rule: Rule = {
      meta: { title: '', severity: 'hint', authority: [{ source: '' }], conventions: ['OPR-01'] },
      checks: {
        operative: ({ span }, { text }) => (text.includes('(SDGs)') ? { span, message: 'Far away.' } : undefined),
      },
    };
    const text = `1. *Notes* the goals (SDGs);\n\n2. ${filler};\n\n3. ${filler};\n\n4. ${filler}.`;
    assert.throws(() => assertSight(text, { rule }));
  });
});
