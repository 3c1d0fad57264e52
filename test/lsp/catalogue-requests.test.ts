/** The report on citations, and files of resolutions read into a catalogue. */
import assert from 'node:assert/strict';
import { catalogueText } from '../../server/src/core/catalogue/catalogue-text';
import type { CatalogueAddition } from '../../server/src/lsp/protocol';
import { LspSession, uri } from '../harness/lsp-session';
import { akn, extract } from '../importers/samples';

const draft =
  '*The General Assembly*,\n\n*Recalling* its resolution 78/999 of 18 December 2023,\n\n1. *Decides* to meet again.\n';
const text = catalogueText('', [{ symbol: 'A/RES/78/999', title: 'Lamps', adopted: '2023-12-19' }]);

describe('our own requests about the catalogue', () => {
  const sessions: LspSession[] = [];
  const start = async (): Promise<LspSession> => {
    const session = await LspSession.start({ catalogue: () => Promise.resolve(text) });
    sessions.push(session);
    return session;
  };
  afterEach(async () => {
    for (const session of sessions.splice(0)) await session.stop();
  });

  const report = (session: LspSession): Promise<string | null> =>
    session.client.sendRequest('unResolution/citations', { uri, name: 'lamps.unres' });
  const add = (session: LspSession, lines: string, ...files: readonly object[]): Promise<CatalogueAddition | null> =>
    session.client.sendRequest('unResolution/addToCatalogue', { lines, files });

  it('citations: are compared with what is known', async () => {
    const session = await start();
    await session.open(draft);
    const markdown = await report(session);
    assert.match(
      markdown ?? '',
      /^# Citations of lamps\.unres\n\n1 citation: 1 has another date than the catalogue\.\n/,
    );
    assert.match(markdown ?? '', /\| Lamps \| \*\*date differs\*\* \|/);
  });

  it('citations: there is no report on what is no draft, or not open', async () => {
    const session = await start();
    assert.equal(await report(session), null);
    await session.open('# Shopping\n\nMilk\n', 'markdown');
    assert.equal(await report(session), null);
    await session.open('');
    assert.match((await report(session)) ?? '', /\n\nNo citations\.\n$/);
  });

  it('adding: reports how many were added and completed, and what was not read', async () => {
    const session = await start();
    const old = 'nonsense\n{"symbol":"A/RES/78/999"}\n';
    const result = await add(
      session,
      old,
      { name: 'a.xml', text: akn() },
      { name: 'b.xml', text: '<a>\n<b></a>' },
      { name: 'c.jsonl', text: extract({ symbol: 'A/RES/78/998', adoption_date: '' }) },
      { name: 'd.jsonl', text: extract({ adoption_date: '20 December 2023' }) },
    );
    assert.ok(result);
    assert.equal(result.summary, '1 resolution added, 1 completed, 0 unchanged.');
    assert.equal(result.isChanged, true);
    assert.match(result.lines, /^nonsense\n\{"symbol":"A\/RES\/78\/999","title":"Lighthouses and lamps"/);
    assert.match(result.problems.join('\n'), /^b\.xml, line 2: it is not well-formed XML \(.*\)\.$/);
    assert.deepEqual(result.differences, [
      'A/RES/78/999: the catalogue has 19 December 2023, a file says 20 December 2023; check which is right.',
    ]);
  });

  it('adding: says that nothing has changed', async () => {
    const session = await start();
    const first = await add(session, '', { name: 'a.xml', text: akn() });
    const second = await add(session, first?.lines ?? '', { name: 'a.xml', text: akn() });
    assert.deepEqual([second?.isChanged, second?.summary], [false, '0 resolutions added, 0 completed, 1 unchanged.']);
    assert.equal(second?.lines, first?.lines);
  });

  it('adding: is refused where it is too large, or not asked as agreed', async () => {
    const session = await start();
    assert.equal(await add(session, '', { name: 'a.xml', text: ' '.repeat(32_000_001) }), null);
    assert.equal(await session.client.sendRequest('unResolution/addToCatalogue', {}), null);
    assert.deepEqual(session.log.length, 1);
  });
});
