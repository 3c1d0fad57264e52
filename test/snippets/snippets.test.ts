/** Every snippet gives text in which nothing is found, once its defaults are accepted. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { check } from '../../server/src/core/index';
import { expand, type Snippet } from './expand';

const file = 'snippets/un-resolution.code-snippets';
const snippets = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Snippet>>;

const draft = (preamble: string, ...operative: readonly string[]): string =>
  ['*The General Assembly*,', preamble, ...operative].filter((each) => each !== '').join('\n\n');

const recalling = '*Recalling* its resolution 71/256 of 23 December 2016,';
const first = '1. *Recalls* its previous resolutions on the matter;';
const last = '*Recommends* the matter to the attention of Member States.';

/** Where the snippets of a kind belong: what their name begins with, and a draft around them. */
const places: Readonly<Record<string, (text: string, name: string) => string>> = {
  'Draft resolution': (text) => text,
  Preambular: (text, name) =>
    name.endsWith('also') ? draft(`${recalling}\n\n${text}`, first, `2. ${last}`) : draft(text, first, `2. ${last}`),
  Operative: (text, name) => {
    if (name.endsWith('(last paragraph)')) return draft(recalling, first, `2. ${text}`);
    if (name.endsWith('with its number')) return draft(recalling, text, `2. ${last}`);
    // "Also requests the Secretary-General" follows a paragraph that requests something of the Secretary-General.
    const [, verb] = /^\*Also (\w+)\*/.exec(text) ?? [];
    if (verb !== undefined) {
      const before = text.replace(/^\*Also \w+/, `*${verb.charAt(0).toUpperCase()}${verb.slice(1)}`);
      return draft(recalling, `1. ${before}`, `2. ${text}`, `3. ${last}`);
    }
    return draft(recalling, `1. ${text}`, `2. ${last}`);
  },
  Note: (text) =>
    text.includes('\n\n')
      ? draft(`*Recalling* its previous resolutions,${text}`, first, `2. ${last}`)
      : `${draft('*Recalling* its previous resolutions,[^1]', first, `2. ${last}`)}\n\n${text}`,
  'Section heading': (text) => draft(recalling, text, first, `2. ${last}`),
  Annex: (text) => `${draft(recalling, first, `2. ${last}`)}\n\n${text}`,
  'Closing lines': (text) => `${draft(recalling, first, `2. ${last}`)}\n\n${text}`,
  'Drafting note': (text) => draft(`${text}\n\n${recalling}`, first, `2. ${last}`),
};

const placed = (name: string, text: string): string => {
  const place = Object.entries(places).find(([start]) => name.startsWith(start))?.[1];
  assert.ok(place, `${name}: no place is known for it`);
  const written = place(text, name);
  return name.includes('Chapter VII') ? written.replace('*The General Assembly*', '*The Security Council*') : written;
};

describe('snippets', () => {
  it('are at least 25', () => {
    assert.ok(Object.keys(snippets).length >= 25);
  });

  it('have prefixes of their own', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.deepEqual(
      prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index),
      [],
    );
  });

  for (const [name, { body }] of Object.entries(snippets)) {
    it(`${name}: nothing is found in it`, () => {
      const text = placed(name, expand(body));
      assert.deepEqual(
        check(text).map(({ rule, span, message }) => `${rule} ‹${text.slice(span.start, span.end)}› ${message}`),
        [],
        text,
      );
    });
  }
});

describe('expanding a snippet', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['${1:a} $1 ${1}', 'a a a'],
    ['${1|a,b|}-$1', 'a-a'],
    ['$1${1:late}', 'latelate'],
    ['\\$1 \\} $0', '$1 } '],
  ];
  for (const [body, expected] of cases) it(body, () => assert.equal(expand([body]), expected));
});
