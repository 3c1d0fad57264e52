/** Source files keep to the form that the contributor's guide promises. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { repositoryFiles } from '../harness/repository-files';

const sources = repositoryFiles().filter((path) => path.endsWith('.ts') && !path.includes('/vocabulary/data/'));

/** A comment of documentation before anything else, and in it a sentence or a title that is more than a word. */
const opensWithComment = (text: string): boolean =>
  /^(?:#!.*\n)?\/\*\*\s+(?:\* )?[“"`@\p{Lu}][^]{14,}?\*\//u.test(text);

describe('source files', () => {
  it('open with a comment that says what they are for', () => {
    const without = sources.filter((path) => !opensWithComment(readFileSync(path, 'utf8')));
    assert.deepEqual(without, []);
  });

  it('have names in kebab-case', () => {
    const named = sources.filter(
      (path) => !/^[a-z0-9-]+(?:\.(?:node|browser|test|journey|d))?\.ts$/.test(basename(path)),
    );
    assert.deepEqual(named, []);
  });

  it('leave nothing to be done later', () => {
    const note = /(?:\/\/|\*) *(?:TODO|FIXME|XXX)\b/;
    assert.deepEqual(
      sources.filter((path) => note.test(readFileSync(path, 'utf8'))),
      [],
    );
  });
});
