/** What the server does for online look-up: it names the document, reads the answer, and takes what was found. */
import assert from 'node:assert/strict';
import type { CitedAt, LibraryReading } from '../../server/src/lsp/protocol';
import { catalogueText } from '../../server/src/core/catalogue/catalogue-text';
import { LspSession, positionOf, uri } from '../harness/lsp-session';
import { marc } from '../importers/samples';

const draft =
  '*The General Assembly*,\n\n*Recalling* its resolutions 78/999 and 78/998, and the report in A/78/62,\n\n1. *Decides* to meet again.\n';
const text = catalogueText('', [{ symbol: 'A/RES/78/998', title: 'Lamps', adopted: '2023-12-19' }]);
const record = marc([
  ['191', ' ', 'aA/RES/78/999'],
  ['245', ' ', 'aOn [lamps](command:x) /'],
  ['992', ' ', 'a2023-12-19'],
]);

describe('online look-up, in the server', () => {
  let session: LspSession;
  beforeEach(async () => {
    session = await LspSession.start({ catalogue: () => Promise.resolve(text) });
    await session.open(draft);
  });
  afterEach(() => session.stop());

  const citedAt = (words: string): Promise<CitedAt | null> =>
    session.client.sendRequest('unResolution/citedAt', { uri, position: positionOf(draft, words) });
  const read = (answer: string, symbol = 'A/RES/78/999'): Promise<LibraryReading | null> =>
    session.client.sendRequest('unResolution/readLibraryAnswer', { symbol, text: answer, on: '2026-11-25' });
  const hover = async (words: string): Promise<string> =>
    (
      await session.request<{ contents: { value: string } }>('textDocument/hover', {
        position: positionOf(draft, words),
      })
    ).contents.value;

  it('names the resolution cited, and whether it is known', async () => {
    assert.deepEqual(await citedAt('78/999'), { text: '78/999', symbol: 'A/RES/78/999', isKnown: false });
    assert.deepEqual(await citedAt('78/998'), { text: '78/998', symbol: 'A/RES/78/998', isKnown: true });
    assert.deepEqual(await citedAt('A/78/62'), { text: 'A/78/62', symbol: null, isKnown: false });
    assert.equal(await citedAt('Recalling'), null);
  });

  it('reads an answer, with the day of the look-up', async () => {
    assert.deepEqual(await read(record), {
      state: 'found',
      line: '{"symbol":"A/RES/78/999","title":"On [lamps](command:x)","adopted":"2023-12-19","dateSource":"official","lookedUp":"2026-11-25"}',
      words: 'General Assembly resolution 78/999, adopted on 19 December 2023: “On [lamps] (command:x)”',
    });
  });

  it('takes a record of something else for none', async () => {
    assert.deepEqual(await read(record, 'A/RES/78/99'), { state: 'unknown' });
    assert.deepEqual(await read(marc()), { state: 'unknown' });
    assert.deepEqual(await read(marc([['191', ' ', 'aA/78/62']])), { state: 'unknown' });
    assert.deepEqual(await read(marc([['191', ' ', 'aA/RES/78/999']])), { state: 'unknown' });
  });

  it('says why an answer cannot be read', async () => {
    assert.deepEqual(await read(' '), { state: 'broken', reason: 'it is empty' });
    assert.deepEqual(await read(`<!DOCTYPE html>`), {
      state: 'broken',
      reason: 'it is a web page, not a record: the library may have refused the request',
    });
    assert.equal((await read('<a/>'))?.state, 'broken');
    assert.equal((await read(record.slice(0, -5)))?.state, 'broken');
    assert.deepEqual(await read(' '.repeat(2_000_001)), { state: 'broken', reason: 'it is too long' });
  });

  it('shows what was found, and says where it comes from, until it is taken back', async () => {
    assert.doesNotMatch(await hover('78/999'), /Lighthouses/);
    const line = '{"symbol":"A/RES/78/999","title":"Lighthouses","adopted":"2023-12-19","lookedUp":"2026-11-25"}';
    await session.client.sendNotification('unResolution/lookedUp', { lines: `${line}\n` });
    assert.match(await hover('78/999'), /^Lighthouses$/m);
    assert.match(
      await hover('78/999'),
      /According to the United Nations Digital Library, looked up on 25 November 2026/,
    );
    assert.doesNotMatch(await hover('78/998'), /Digital Library/);
    await session.client.sendNotification('unResolution/lookedUp', { lines: '' });
    assert.doesNotMatch(await hover('78/999'), /Lighthouses/);
  });

  it('passes over what is not sent as agreed', async () => {
    for (const params of [null, {}, { lines: 1 }, { lines: 'x\n{}' }]) {
      await session.client.sendNotification('unResolution/lookedUp', params as object);
    }
    assert.equal((await citedAt('78/998'))?.isKnown, true);
    assert.deepEqual(session.log, []);
  });
});
