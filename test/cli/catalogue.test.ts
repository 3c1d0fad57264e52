/** The command line knows the product's catalogue and what users add to it. */
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { catalogueText } from '../../server/src/core/catalogue/catalogue-text';
import { openCatalogue } from '../../server/src/cli/open-catalogue';
import type { Terminal } from '../../server/src/cli/terminal';
import { cleanDraft, Folder } from './run-unres';

describe('the catalogue on the command line', () => {
  let folder: Folder;
  let complaints: string[];
  beforeEach(() => {
    folder = new Folder();
    complaints = [];
  });
  afterEach(() => folder.remove());

  const open = (file?: string): ReturnType<typeof openCatalogue> =>
    openCatalogue({ folder: folder.path, home: folder.path } as Terminal, file, (words) => void complaints.push(words));

  it('is that of the product, joined by the entries in the folder', () => {
    const product = catalogueText('', [{ symbol: 'A/RES/80/4', title: 'Lighthouses' }]);
    folder.write('data/catalogue.tsv.gz', gzipSync(product));
    folder.write('unres-catalogue.jsonl', '{"symbol":"A/RES/80/4","vote":"Without a vote"}\n');
    assert.deepEqual(open().find('A/RES/80/4'), {
      symbol: 'A/RES/80/4',
      title: 'Lighthouses',
      vote: 'Without a vote',
    });
    assert.deepEqual(complaints, []);
  });

  it('is not read before it is asked, and empty where it cannot be', () => {
    const catalogue = open();
    assert.deepEqual(complaints, []);
    assert.equal(catalogue.find('A/RES/80/4'), undefined);
    assert.equal(catalogue.find('A/RES/80/5'), undefined);
    assert.deepEqual(complaints, ['the catalogue of resolutions cannot be read: no such file or folder']);
  });

  it('takes the file that the user names', () => {
    folder.write('unres-catalogue.jsonl', '{"symbol":"A/RES/80/4","title":"Not this"}\n');
    folder.write('mine.jsonl', '{"symbol":"A/RES/80/4","title":"Mine"}\n');
    assert.equal(open('mine.jsonl').find('A/RES/80/4')?.title, 'Mine');
  });

  it('reports a missing file and bad lines', async () => {
    folder.write('draft.unres', cleanDraft);
    const missing = await folder.unres(['check', '--catalogue', 'none.jsonl', 'draft.unres']);
    assert.equal(missing.err, 'unres: none.jsonl cannot be read: no such file or folder\n');
    assert.equal(missing.code, 2);
    folder.write('unres-catalogue.jsonl', '{"symbol":"A/RES/80/4"}\n{"symbol":"lighthouse"}\n');
    const wrong = await folder.unres(['check', 'draft.unres']);
    assert.match(wrong.err, /^unres: unres-catalogue\.jsonl, line 2 is passed over: “symbol” should be the symbol/);
    assert.equal(wrong.code, 2);
  });
});
