/** The lint rule that finds circles of imports. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

type Next = (file: string) => readonly string[];
type WayBetween = (from: string, to: string, next: Next) => readonly string[] | undefined;

const imports: Readonly<Record<string, readonly string[]>> = {
  hover: ['card', 'note'],
  note: ['card', 'words'],
  words: ['hover', 'note'],
  card: [],
};

describe('the lint rule circles', () => {
  let way: (from: string, to: string) => readonly string[] | undefined;

  before(async () => {
    const path = pathToFileURL(resolve('scripts/lint/circles.mjs')).href;
    const { wayBetween } = (await import(path)) as { wayBetween: WayBetween };
    way = (from, to) => wayBetween(from, to, (file) => imports[file] ?? []);
  });

  it('finds the shortest way back', () => {
    assert.deepEqual(way('note', 'hover'), ['note', 'words', 'hover']);
    assert.deepEqual(way('words', 'note'), ['words', 'note']);
    assert.deepEqual(way('note', 'note'), ['note']);
  });

  it('finds none where none leads back', () => {
    assert.equal(way('card', 'hover'), undefined);
  });
});
