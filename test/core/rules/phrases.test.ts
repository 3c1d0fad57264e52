/** Which places in a draft the rules on wording are shown. */
import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/index';
import { runRules } from '../../../server/src/core/rules/engine';
import type { PhrasePlace, Rule } from '../../../server/src/core/rules/rule';
import { isQuoted } from '../../../server/src/core/reading/quotation';

const looksFor = (starts: readonly string[], seen: PhrasePlace[] = []): Rule => ({
  meta: {
    title: 'A rule',
    severity: 'error',
    authority: [{ source: 'An invented manual' }],
    conventions: ['STY-14'],
    since: '0.1.0',
  },
  checks: {},
  phrases: {
    starts,
    *check(place) {
      seen.push(place);
      yield { span: { start: place.start, end: place.start + place.words.length }, message: place.block.kind };
    },
  },
});

/** The lines of `text` in which the starts are found, one for each place. */
const linesFor = (text: string, ...starts: readonly string[]): readonly string[] =>
  runRules(parse(text), { some: looksFor(starts) }).map(
    ({ span, message }) => `${text.slice(0, span.start).split('\n').length} ${message}`,
  );

describe('words that a rule looks for', () => {
  it('are found in paragraphs, sub-paragraphs and notes, not in headings', () => {
    const text = [
      '**The harbour**',
      '*The General Assembly*,',
      '*Recalling* the harbour,[^1]',
      '1. *Requests* the harbour:',
      '(a) To light the harbour.',
      '[^1]: On the harbour.',
    ].join('\n\n');
    assert.deepEqual(linesFor(text, 'harbour'), ['5 preambular', '7 operative', '9 sub-paragraph', '11 note']);
  });

  it('are found in the running text of an annex', () => {
    const text = '1. *Adopts* the rules.\n\n**Annex**\n\n**Rules**\n\nEvery harbour keeps a light.';
    assert.deepEqual(linesFor(text, 'harbour'), ['7 plain']);
  });

  it('stand at the beginning of a word', () => {
    assert.deepEqual(linesFor('1. *Welcomes* reports on transports and ports.', 'port').length, 1);
  });

  it('that begin with a sign may stand anywhere', () => {
    assert.equal(linesFor('1. *Notes* that 5% of all harbours are dark.', '%').length, 1);
  });

  it('are not found in the target of a link', () => {
    const text = '1. *Recalls* [harbour rules](https://example.org/harbour) of all ports.';
    assert.equal(linesFor(text, 'harbour').length, 1);
  });

  it('are shown to every rule whose start stands there, with the longest start', () => {
    const short: PhrasePlace[] = [];
    const long: PhrasePlace[] = [];
    const reports = runRules(parse('1. *Notes* the harbour master.'), {
      short: looksFor(['harbour'], short),
      long: looksFor(['harbour master'], long),
    });
    assert.deepEqual(
      reports.map(({ rule }) => rule),
      ['long', 'short'],
    );
    assert.deepEqual(
      [...short, ...long].map(({ words }) => words),
      ['harbour master', 'harbour master'],
    );
  });
});

describe('quoted words', () => {
  const quotedIn = (text: string): boolean => isQuoted(text, { start: 0, end: text.length }, text.indexOf('harbour'));

  it('may follow a quotation mark that is not closed before them', () => {
    assert.equal(quotedIn('entitled “A safe harbour”'), true);
    assert.equal(quotedIn('entitled “A safe port”, on the harbour'), false);
    assert.equal(quotedIn('on the harbour'), false);
  });

  it('may have straight quotation marks, which open and close in turn', () => {
    assert.equal(quotedIn('entitled "A safe harbour"'), true);
    assert.equal(quotedIn('entitled "A safe port", on the harbour'), false);
  });
});
