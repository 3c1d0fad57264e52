/** What the engine makes of rules: order, severities, failures and fixes. */
import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/index';
import { runRules } from '../../../server/src/core/rules/engine';
import { type CheckOptions } from '../../../server/src/core/rules/asking';
import { type RuleList } from '../../../server/src/core/rules/active-rules';
import { type Report } from '../../../server/src/core/rules/report';
import { fixAll, safeEdits, unsettled } from '../../../server/src/core/rules/fixes';
import type { Stage } from '../../../server/src/core/rules/fix-laws';
import type { Edit } from '../../../server/src/core/text/edit';
import type { Finding, ParagraphRule, Rule, RuleMeta } from '../../../server/src/core/rules/rule';

const authority = { source: 'An invented manual' };

const rule = (checks: ParagraphRule['checks'], meta: Partial<RuleMeta> = {}): Rule => ({
  meta: {
    title: 'A rule',
    severity: 'error',
    authority: [authority],
    conventions: ['OPR-01'],
    since: '0.1.0',
    ...meta,
  },
  checks,
});

const at = (start: number, end = start + 1): Finding => ({ span: { start, end }, message: `At ${start}` });

const draft = `*The General Assembly*,

*Recalling* its resolution 79/14,

**I**

**Harbours**

1. *Requests* the authorities:

(a) To keep:

(i) A boat;[^1]

[^1]: A/80/12.`;

const run = (rules: RuleList, options?: CheckOptions, text = draft): readonly Report[] =>
  runRules(parse(text), rules, options);

describe('the engine', () => {
  it('calls a check once for each node of its kind, at whatever depth', () => {
    const seen: string[] = [];
    const see = (node: { readonly kind: string }): Iterable<Finding> => {
      seen.push(node.kind);
      return [];
    };
    run({
      all: rule({
        resolution: see,
        heading: see,
        part: see,
        'organ-line': see,
        preambular: see,
        'section-heading': see,
        operative: see,
        'sub-paragraph': see,
        note: see,
      }),
    });
    assert.deepEqual(seen, [
      'resolution',
      'heading',
      'part',
      'organ-line',
      'preambular',
      'section-heading',
      'section-heading',
      'operative',
      'sub-paragraph',
      'sub-paragraph',
      'note',
    ]);
  });

  it('tells a check which part its node stands in', () => {
    const parts: unknown[] = [];
    run({
      some: rule({
        operative: (_node, { part }) => {
          parts.push(part?.type);
          return [];
        },
        note: (_node, { part }) => {
          parts.push(part);
          return [];
        },
      }),
    });
    assert.deepEqual(parts, ['resolution', undefined]);
  });

  it('orders findings by place, then by length, then by rule', () => {
    const reports = run({
      b: rule({ resolution: () => [at(5), at(1, 9)] }),
      a: rule({ resolution: () => [at(5), at(1, 3)] }),
    });
    assert.deepEqual(
      reports.map(({ rule: id, span }) => [id, span.start, span.end]),
      [
        ['a', 1, 3],
        ['b', 1, 9],
        ['a', 5, 6],
        ['b', 5, 6],
      ],
    );
  });

  it('gives a finding the severity of the settings, else its own, else that of its rule', () => {
    const rules = { some: rule({ resolution: () => [at(1), { ...at(2), severity: 'hint' as const }] }) };
    const severities = (options?: CheckOptions): readonly string[] => run(rules, options).map((each) => each.severity);
    assert.deepEqual(severities(), ['error', 'hint']);
    assert.deepEqual(severities({ severities: { some: 'warning' } }), ['warning', 'warning']);
    assert.deepEqual(severities({ severities: { another: 'warning' } }), ['error', 'hint']);
    assert.deepEqual(severities({ severities: { some: 'off' } }), []);
  });

  it('judges a draft resolution that is recommended to another body by the rules of that body', () => {
    const text = `*The Economic and Social Council*

*Recommends* to the General Assembly the adoption of the following draft resolution:

*The General Assembly*,

*Recalling* its resolution 79/14,

1. *Requests* a report.`;
    const each = (meta: Partial<RuleMeta>): Rule =>
      rule({ operative: ({ span }) => [at(span.start)], preambular: ({ span }) => [at(span.start)] }, meta);
    const words: Rule = {
      ...rule({}, { exceptFor: ['ECOSOC'] }),
      phrases: { starts: ['report', 'Recommends'], check: ({ start }) => [at(start)] },
    };
    const found = run({ all: each({ severityIn: { GA: 'hint' } }), own: each({ exceptFor: ['GA'] }), words }, {}, text);
    assert.deepEqual(
      found.map(({ rule: id, severity, span }) => [id, severity, text.slice(span.start, span.start + 12)]),
      [
        ['all', 'error', '*Recommends*'],
        ['own', 'error', '*Recommends*'],
        ['all', 'hint', '*Recalling* '],
        ['all', 'hint', '1. *Requests'],
        ['words', 'error', 'report.'],
      ],
    );
  });

  it('adds the authority of the rule to its findings', () => {
    assert.deepEqual(run({ some: rule({ resolution: () => [at(1)] }) })[0]?.authority, [authority]);
  });

  it('leaves out rules for other languages and other bodies', () => {
    const resolution = (): Iterable<Finding> => [at(1)];
    assert.equal(run({ some: rule({ resolution }, { languages: ['fr'] }) }).length, 0);
    assert.equal(run({ some: rule({ resolution }, { languages: ['en', 'fr'] }) }).length, 1);
    assert.equal(run({ some: rule({ resolution }, { exceptFor: ['GA'] }) }).length, 0);
    assert.equal(run({ some: rule({ resolution }, { exceptFor: ['SC'] }) }).length, 1);
    assert.equal(run({ some: rule({ resolution }, { exceptFor: ['GA'] }) }, {}, '1. *Decides* to act.').length, 1);
  });

  it('reports a rule that fails once, keeps its earlier findings, and goes on with the others', () => {
    const failure = new Error('broken');
    const told: unknown[] = [];
    const broken = rule({
      *preambular() {
        yield at(3);
        throw failure;
      },
      'sub-paragraph': () => {
        throw new Error('asked again');
      },
    });
    const reports = run(
      { broken, sound: rule({ note: () => [at(4)] }) },
      { onRuleError: (id, error) => told.push([id, error]) },
    );
    assert.deepEqual(told, [['broken', failure]]);
    assert.deepEqual(
      reports.map((report) => report.rule),
      ['broken', 'sound'],
    );
  });

  it('goes on in silence where nobody asks about failures', () => {
    const broken = rule({
      part: () => {
        throw new Error('broken');
      },
    });
    assert.equal(run({ broken, sound: rule({ note: () => [at(4)] }) }).length, 1);
  });
});

describe('safe fixes', () => {
  const report = (finding: Finding): Report => ({
    ...finding,
    rule: 'some',
    severity: 'error',
    authority: [authority],
  });

  const reading =
    (found: (text: string) => readonly Report[]) =>
    (text: string): Stage => ({ resolution: parse(text), reports: found(text) });

  const replacing = (start: number, end: number, text: string, isSafe = true): Report =>
    report({ ...at(start, end), fix: { title: 'Replace', isSafe, edits: [{ span: { start, end }, text }] } });

  it('leave out findings without a fix and fixes that are not safe', () => {
    assert.deepEqual(safeEdits([report(at(0)), replacing(0, 2, 'x', false)]), []);
  });

  it('that collide give way to the one of the earlier finding', () => {
    assert.deepEqual(
      safeEdits([replacing(0, 4, 'first'), replacing(3, 6, 'second'), replacing(6, 8, 'third')]).map(
        ({ text }) => text,
      ),
      ['first', 'third'],
    );
  });

  it('come in order of place, also where a later finding changes an earlier place', () => {
    const reports = [replacing(6, 8, 'third'), replacing(0, 2, 'first'), replacing(3, 4, 'second')];
    assert.deepEqual(
      safeEdits(reports).map(({ text }) => text),
      ['first', 'second', 'third'],
    );
  });

  it('are applied until none is left', () => {
    const dashes = (text: string): readonly Report[] =>
      text.startsWith('—') ? [{ ...replacing(0, 1, ''), message: `${text.length} characters` }] : [];
    const fixed = fixAll('———abc', reading(dashes));
    assert.deepEqual(fixed, {
      text: 'abc',
      rounds: Array(3).fill([{ span: at(0, 1).span, text: '' }]),
      isSettled: true,
    });
  });

  it('that never settle leave the text as it was, and say so', () => {
    let count = 0;
    const restless = (): readonly Report[] => [{ ...replacing(0, 0, '–'), message: `finding ${count++}` }];
    assert.deepEqual(fixAll('abc', reading(restless)), { text: 'abc', rounds: [], isSettled: false });
    assert.match(unsettled, /so none was made\. Fix its findings one at a time\.$/);
  });

  it('that leave their finding are not taken, and those beside them are', () => {
    const found = (text: string): readonly Report[] => [
      ...(text.startsWith('–') ? [replacing(0, 1, '')] : []),
      { ...replacing(text.indexOf('c'), text.indexOf('c'), '*'), rule: 'stubborn', message: 'Stubborn' },
      ...(text.endsWith('.') ? [] : [replacing(text.length, text.length, '.')]),
    ];
    const fixed = fixAll('–abc', reading(found));
    assert.equal(fixed.text, 'abc.');
    assert.ok(fixed.isSettled);
  });

  it('that lose a word are not taken', () => {
    const found = (text: string): readonly Report[] => (text.includes('word') ? [replacing(2, 7, ' ')] : []);
    assert.equal(fixAll('a word b', reading(found)).text, 'a word b');
  });

  it('that are reversed or collide are no fixes, and their rule is reported', () => {
    const fixing = (edits: readonly Edit[]): Rule =>
      rule({ resolution: () => ({ ...at(0, 1), fix: { title: 'Replace', isSafe: true, edits } }) });
    for (const spans of [
      [[3, 1]],
      [
        [0, 2],
        [1, 3],
      ],
      [
        [1, 1],
        [1, 1],
      ],
      [[0, 99]],
      [[-1, 0]],
    ]) {
      const failures: string[] = [];
      const edits = spans.map(([start = 0, end = 0]) => ({ span: { start, end }, text: 'x' }));
      const [report] = run({ some: fixing(edits) }, { onRuleError: (id) => failures.push(id) }, 'abcdef');
      assert.ok(report && !report.fix, JSON.stringify(spans));
      assert.deepEqual(failures, ['some']);
    }
  });
});
