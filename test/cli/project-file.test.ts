/** `unres.json` on the command line. */
import assert from 'node:assert/strict';
import { faultyDraft, Folder } from './run-unres';

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly { readonly ruleId: string; readonly suppressions?: unknown }[];
  }[];
}

describe('unres check beside unres.json', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  const quiet = '{ "rules": { "operative-ending": "off" } }';

  it('takes the nearest one above each draft, and the one of its folder for standard input', async () => {
    folder.write('unres.json', '{}');
    folder.write('quiet/unres.json', quiet);
    folder.write('quiet/deep/a.unres', faultyDraft);
    folder.write('loud/a.unres', faultyDraft);
    assert.equal((await folder.unres(['check', 'quiet'])).code, 0);
    assert.equal((await folder.unres(['check', 'loud'])).code, 1);
    folder.write('unres.json', quiet);
    assert.equal((await folder.unres(['check', '-'], { stdin: faultyDraft })).code, 0);
  });

  it('says once what is wrong in it, with its line, and lets the rest of it hold', async () => {
    folder.write('unres.json', `{\n  "profil": "adopted",\n  "rules": { "operative-ending": "off" }\n}\n`);
    folder.write('a.unres', faultyDraft);
    folder.write('b.unres', faultyDraft);
    const { code, out, err } = await folder.unres(['check', 'a.unres', 'b.unres']);
    assert.equal(code, 2);
    assert.equal(err, 'unres: unres.json, line 2: There is no setting “profil”; did you mean “profile”?\n');
    assert.match(out, /nothing found/);
    folder.write('unres.json', '{');
    assert.match((await folder.unres(['check', 'a.unres'])).err, /^unres: unres\.json, line 1: A name/);
  });

  it('has profiles that --profile may name, and gives way to it', async () => {
    folder.write(
      'unres.json',
      '{ "profile": "ours", "profiles": { "ours": { "extends": "drafting", "rules": { "operative-ending": "off" } } } }',
    );
    folder.write('a.unres', faultyDraft);
    assert.equal((await folder.unres(['check', 'a.unres'])).code, 0);
    assert.equal((await folder.unres(['check', '--profile', 'ours', 'a.unres'])).code, 0);
    assert.equal((await folder.unres(['check', '--profile', 'adopted', 'a.unres'])).code, 1);
    const { code, err } = await folder.unres(['check', '--profile', 'adopte', 'a.unres']);
    assert.deepEqual([code, err], [2, 'unres: There is no profile “adopte”; did you mean “adopted”?\n']);
  });

  it('tells what a draft allows in SARIF, as suppressed', async () => {
    folder.write('a.unres', `<!-- unres-allow-document operative-ending: agreed -->\n${faultyDraft}`);
    const { code, out } = await folder.unres(['check', '--format', 'sarif', 'a.unres']);
    assert.equal(code, 0);
    assert.deepEqual(
      (JSON.parse(out) as Sarif).runs[0]?.results.map(({ ruleId, suppressions }) => [ruleId, suppressions]),
      [['operative-ending', [{ kind: 'inSource', justification: 'agreed' }]]],
    );
  });
});
