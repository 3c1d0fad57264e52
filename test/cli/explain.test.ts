/** `unres explain`: the pages of the rules. */
import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/index';
import { Folder } from './run-unres';

describe('unres explain', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  it('prints the page without its comments, but with those of an example', async () => {
    folder.write(
      'docs/rules/operative-ending.md',
      '# Endings\r\n\r\n<!-- generated:\r\n severity -->\r\n\r\nError.\r\n\r\n```resolution\r\n<!-- ask the capital -->\r\n1. *Decides*\r\n```\r\n',
    );
    assert.deepEqual(await folder.unres(['explain', 'operative-ending']), {
      code: 0,
      out: '# Endings\n\nError.\n\n```resolution\n<!-- ask the capital -->\n1. *Decides*\n```\n',
      err: '',
    });
  });

  it('prints what is known of a rule whose page is missing', async () => {
    const { code, out } = await folder.unres(['explain', 'operative-ending']);
    assert.equal(code, 0);
    assert.match(
      out,
      /^# An operative paragraph .+\n\nSeverity: error\nAuthority: .+\nConvention: OPR-04, A semicolon .+\.\n$/,
    );
  });

  it('suggests the nearest rule for an unknown one, and returns 2', async () => {
    for (const [typed, meant] of [
      ['operative-endng', 'operative-ending'],
      ['Operative ending', 'operative-ending'],
      ['skipped', 'skipped-paragraph-number'],
    ] as const) {
      const { code, out, err } = await folder.unres(['explain', typed]);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.equal(
        err,
        `unres: there is no rule “${typed}”; did you mean “${meant}”? “unres explain” lists all rules\n`,
      );
    }
  });

  it('suggests nothing where nothing is near', async () => {
    const { code, err } = await folder.unres(['explain', '../../../etc/passwd']);
    assert.equal(code, 2);
    assert.doesNotMatch(err, /did you mean/);
  });

  it('takes no word that every object knows for a rule', async () => {
    assert.equal((await folder.unres(['explain', 'constructor'])).code, 2);
  });

  it('lists every rule with its title', async () => {
    const { code, out } = await folder.unres(['explain']);
    assert.equal(code, 0);
    assert.deepEqual(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ {2,}/)),
      Object.entries(rules).map(([id, { meta }]) => [id, meta.title]),
    );
  });
});
