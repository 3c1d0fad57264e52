/** `unres catalogue` and `unres citations`. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { akn, extract } from '../importers/samples';
import { Folder } from './run-unres';

const home = process.cwd();
const own = 'unres-catalogue.jsonl';

describe('unres catalogue and citations', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  const kept = (name = own): string => readFileSync(join(folder.path, name), 'utf8');

  it('add: makes the catalogue from a folder, completes it, and says how much', async () => {
    folder.write('akn/a.xml', akn({ language: 'fra' }));
    folder.write('akn/lamps.txt', 'no resolution');
    const first = await folder.unres(['catalogue', 'add', 'akn'], { home });
    assert.deepEqual(first, { code: 0, out: `${own}: 1 resolution added, 0 completed, 0 unchanged.\n`, err: '' });
    folder.write('table.jsonl', `${extract({ adoption_date: '20 December 2023' })}\n`);
    const second = await folder.unres(['catalogue', 'add', '.'], { home });
    assert.equal(second.code, 0);
    assert.equal(
      second.out,
      `${own}: 0 resolutions added, 1 completed, 0 unchanged.\nA/RES/78/999: the catalogue has 19 December 2023, a file says 20 December 2023; check which is right\n`,
    );
    assert.match(kept(), /^\{"symbol":"A\/RES\/78\/999","title":"Lighthouses and lamps","adopted":"2023-12-19"/);
  });

  it('add: names what cannot be read, and goes on', async () => {
    folder.write('a.xml', akn());
    folder.write('b.xml', '<a>\n<b></a>');
    const { code, out, err } = await folder.unres([
      'catalogue',
      'add',
      'b.xml',
      'gone.xml',
      'a.xml',
      '--to',
      'mine.jsonl',
    ]);
    assert.equal(code, 2);
    assert.match(
      err,
      /^unres: b\.xml, line 2: it is not well-formed XML \(.*\)\nunres: gone\.xml cannot be read: no such/m,
    );
    assert.equal(out, 'mine.jsonl: 1 resolution added, 0 completed, 0 unchanged.\n');
    assert.ok(kept('mine.jsonl').endsWith('}\n'));
  });

  it('add: makes no empty catalogue, and does not write over what is no text', async () => {
    folder.write('b.xml', '<a/>');
    await folder.unres(['catalogue', 'add', 'b.xml']);
    assert.equal(existsSync(join(folder.path, own)), false);
    folder.write(own, new Uint8Array([0xff, 0xfe]));
    folder.write('a.xml', akn());
    const { code, err } = await folder.unres(['catalogue', 'add', 'a.xml']);
    assert.deepEqual([code, err], [2, `unres: ${own} cannot be read: it is not UTF-8 text\n`]);
  });

  it('show and find: look up the catalogue of the product and one’s own', async () => {
    folder.write(own, '{"symbol":"A/RES/78/999","title":"Lighthouses and lamps"}\n');
    const shown = await folder.unres(['catalogue', 'show', '70/1', 'A/RES/78/999', 'A/RES/1/9999'], { home });
    assert.equal(shown.code, 2);
    assert.match(shown.out, /^A\/RES\/70\/1 .*\n {2}adopted: {5}25 September 2015/);
    assert.match(shown.out, /^A\/RES\/78\/999 {2}Lighthouses and lamps\n {2}text: {8}https:/m);
    assert.equal(shown.err, 'unres: A/RES/1/9999 is not in the catalogue\n');
    const found = await folder.unres(['catalogue', 'find', 'lighth', 'lamps', '--format', 'json'], { home });
    assert.equal(found.code, 0);
    assert.match(found.out, /"symbol": "A\/RES\/78\/999"/);
  });

  it('citations: compares, in four formats', async () => {
    const draft = '*The General Assembly*,\n\n*Recalling* its resolution 78/999 of 18 December 2023,\n\n1. *Rests*.\n';
    folder.write('a.unres', draft);
    folder.write(own, '{"symbol":"A/RES/78/999","title":"=Lamps, \\"oil\\"","adopted":"2023-12-19"}\n');
    const as = async (format: string): Promise<string> => {
      const { code, out, err } = await folder.unres(['citations', 'a.unres', '--format', format], { home });
      assert.deepEqual([code, err], [1, '']);
      return out;
    };
    assert.match(
      await as('pretty'),
      /PP1, resolution 78\/999 \(A\/RES\/78\/999\): date differs\n.*adopted on 19 December 2023/,
    );
    assert.match(await as('json'), /"state": "date differs"/);
    assert.match(await as('markdown'), /\*\*date differs\*\*/);
    assert.match(
      await as('csv'),
      /^file,line,[^]*\r\na\.unres,3,PP1,78\/999,A\/RES\/78\/999,resolution,"18 December 2023",2023-12-19,,"'=Lamps, ""oil""","date differs",https:\/\/docs\.un\.org\/en\/A\/RES\/78\/999\r\n$/,
    );
  });
});
