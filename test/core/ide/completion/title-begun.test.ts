/** A list opens by itself only where the words behind "resolution" are those of a title. */
import assert from 'node:assert/strict';
import { isTitleBegun } from '../../../../server/src/core/ide/completion/title-begun';

describe('the title of a resolution', () => {
  for (const line of [
    'its resolution sus',
    '*Recalling* resolutions Tides of',
    'decision moor',
    'Resolution women and',
  ])
    it(`is begun in “${line}”`, () => assert.ok(isTitleBegun(line)));

  for (const line of [
    '',
    'its resolution',
    'its resolution ',
    'its resolution su',
    'its resolution ado',
    'its resolution adopted on',
    'its resolution the',
    'its resolution 75/2',
    'its resolution tides, as',
    'the tides',
    'irresolution tides',
  ])
    it(`is not begun in “${line}”`, () => assert.ok(!isTitleBegun(line)));
});
