/** Looking one resolution up: when the library is asked, how often, what is kept, and what is said. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Asked, askLibrary } from '../../../client/src/online/ask-library';
import { KeptAnswers, type TextStore } from '../../../client/src/online/kept-answers';
import { libraryOrigin, pageAbout, questionAbout } from '../../../client/src/online/library-address';
import { LookUp, type LookUpOutcome } from '../../../client/src/online/look-up';
import { consent, isForBrowser, outcomeWords } from '../../../client/src/online/look-up-words';
import { Pace } from '../../../client/src/online/pace';
import { readLibraryAnswer } from '../../../server/src/importers/library-answer';
import { repositoryFiles } from '../../harness/repository-files';
import { marc } from '../../importers/samples';
import { answering, LibraryServer, type Mood } from './library-server';

const symbol = 'A/RES/78/999';
const start = Date.UTC(2026, 10, 25, 12);
const [minute, day] = [60_000, 24 * 60 * 60 * 1000];
const record = marc([
  ['191', ' ', `a${symbol}`],
  ['245', ' ', 'aLighthouses /'],
]);
const found = { state: 'found', line: '{"symbol":"A/RES/78/999"}', words: 'Lighthouses' } as const;

class MemoryStore implements TextStore {
  readonly texts = new Map<string, string>();

  read(name: string): Promise<string | undefined> {
    return Promise.resolve(this.texts.get(name));
  }

  write(name: string, text: string): Promise<void> {
    this.texts.set(name, text);
    return Promise.resolve();
  }
}

/** A look-up with the library played by this test, and a stopped clock. */
class Played {
  isOn = true;
  now = start;
  readonly asked: string[] = [];
  readonly store = new MemoryStore();
  answers: (address: string) => Promise<Asked> = () => Promise.resolve({ state: 'answered', text: record });
  readonly lookUp = new LookUp({
    isOn: () => this.isOn,
    questionAbout,
    ask: (address) => {
      this.asked.push(address);
      return this.answers(address);
    },
    readAnswer: (name, text, on) => {
      assert.equal(on, new Date(this.now).toISOString().slice(0, 10));
      const { state, ...rest } = readLibraryAnswer(name, text);
      if (state === 'found') return Promise.resolve(found);
      return Promise.resolve(state === 'unknown' ? { state } : { state, reason: '', ...rest });
    },
    kept: new KeptAnswers(this.store),
    pace: new Pace(),
    now: () => this.now,
  });

  async state(of = symbol): Promise<LookUpOutcome['state']> {
    return (await this.lookUp.lookUp(of)).state;
  }
}

describe('the address of a question', () => {
  it('holds the symbol, and nothing else', () => {
    const address = new URL(questionAbout('S/RES/1325(2000)') ?? '');
    assert.equal(address.origin, libraryOrigin);
    assert.deepEqual(
      [...address.searchParams],
      [
        ['p', '191__a:"S/RES/1325(2000)"'],
        ['of', 'xm'],
        ['rg', '5'],
      ],
    );
    assert.match(
      pageAbout(symbol) ?? '',
      /^https:\/\/digitallibrary\.un\.org\/search\?p=191__a%3A%22A%2FRES%2F78%2F999%22&ln=en$/,
    );
  });

  it('is made for symbols only', () => {
    for (const words of ['', 'x', 'A/RES/1" or "', 'A/RES/1&of=hm', 'A/RES/1 1', `A/${'1'.repeat(90)}`, 'а/RES/1'])
      assert.deepEqual([questionAbout(words), pageAbout(words)], [undefined, undefined], words);
  });

  it('is of the only host that the code may ask', () => {
    const sources = repositoryFiles().filter((path) => /^client\/src\/.*\.ts$/.test(path));
    const hosts = sources.flatMap((path) => readFileSync(path, 'utf8').match(/(?:https?|wss?):\/\/[^/'"`\s]+/g) ?? []);
    assert.deepEqual([...new Set(hosts)], [libraryOrigin]);
  });

  it('is asked in one place', () => {
    const asking =
      /\bfetch\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon|['"](?:node:)?(?:https?|http2|net|tls|dgram|undici)['"]/;
    const sources = repositoryFiles().filter((path) => /^(?:client|server)\/src\/.*\.ts$/.test(path));
    const named = sources.filter((path) =>
      asking.test(readFileSync(path, 'utf8').replace(/\/\*\*[^]*?\*\/|^ *\/\/.*$/gm, '')),
    );
    assert.deepEqual(named, ['client/src/online/ask-library.ts', 'client/src/online/online-look-up.ts']);
  });
});

describe('online look-up', () => {
  it('asks nothing while it is off, not even what is kept', async () => {
    const played = new Played();
    await played.state();
    played.isOn = false;
    assert.equal(await played.state(), 'off');
    assert.equal(await played.state('A/RES/78/998'), 'off');
    assert.equal(played.asked.length, 1);
  });

  it('asks nothing if it is turned off while it looks at what is kept', async () => {
    const played = new Played();
    const waiting = played.state();
    played.isOn = false;
    assert.equal(await waiting, 'off');
    assert.deepEqual(played.asked, []);
  });

  it('asks about symbols only', async () => {
    const played = new Played();
    assert.equal(await played.state('A/RES/78/999" or "x'), 'no-symbol');
    assert.deepEqual(played.asked, []);
  });

  it('finds, and does not ask again for 90 days', async () => {
    const played = new Played();
    assert.deepEqual(await played.lookUp.lookUp(symbol), found);
    played.now += 90 * day - 1;
    assert.deepEqual(await played.lookUp.lookUp(symbol), found);
    assert.equal(played.asked.length, 1);
    played.now += 1;
    await played.state();
    assert.equal(played.asked.length, 2);
  });

  it('remembers for 7 days that the library has no record', async () => {
    const played = new Played();
    played.answers = () => Promise.resolve({ state: 'answered', text: marc() });
    assert.equal(await played.state(), 'unknown');
    played.now += 7 * day - 1;
    assert.equal(await played.state(), 'unknown');
    assert.equal(played.asked.length, 1);
    played.now += 1;
    await played.state();
    assert.equal(played.asked.length, 2);
  });

  it('keeps nothing of what failed', async () => {
    const played = new Played();
    played.answers = () => Promise.resolve({ state: 'answered', text: '<html>' });
    assert.equal(await played.state(), 'broken');
    played.answers = () => Promise.resolve({ state: 'timeout' });
    assert.equal(await played.state(), 'timeout');
    assert.equal(played.store.texts.size, 0);
  });

  it('does not believe what is kept if it is not as it was written', async () => {
    const played = new Played();
    const whole = { symbol, on: start, answer: found };
    const texts = [
      '',
      'null',
      '[]',
      '{',
      JSON.stringify({ ...whole, on: 'x' }),
      JSON.stringify({ ...whole, on: start + 1 }),
      JSON.stringify({ ...whole, symbol: 'A-RES/78/999' }),
      JSON.stringify({ ...whole, answer: { state: 'found', line: 1 } }),
      JSON.stringify({ ...whole, answer: { state: 'refused' } }),
      JSON.stringify({ ...whole, more: 'x'.repeat(60_000) }),
    ];
    const kept = new KeptAnswers(played.store);
    for (const text of texts) {
      await played.store.write('A-RES-78-999.json', text);
      assert.equal(await kept.find(symbol, start), undefined, text.slice(0, 100));
    }
    await played.store.write('A-RES-78-999.json', JSON.stringify(whole));
    assert.deepEqual(await kept.find(symbol, start), found);
  });

  it('asks one question at a time', async () => {
    const played = new Played();
    let arrive: (asked: Asked) => void = () => undefined;
    played.answers = () => new Promise((resolve) => (arrive = resolve));
    const first = played.state();
    assert.equal(await played.state('A/RES/78/998'), 'busy');
    await new Promise((resolve) => setImmediate(resolve));
    arrive({ state: 'offline' });
    assert.equal(await first, 'offline');
    assert.equal(played.asked.length, 1);
  });

  it('asks six questions a minute at most', async () => {
    const played = new Played();
    for (let number = 1; number <= 6; number++) assert.equal(await played.state(`A/RES/78/${number}`), 'unknown');
    assert.deepEqual(await played.lookUp.lookUp('A/RES/78/7'), { state: 'paused', wait: minute });
    played.now += minute;
    assert.equal(await played.state('A/RES/78/7'), 'unknown');
  });

  it('waits longer after each refusal, and asks no more after the third', async () => {
    const played = new Played();
    played.answers = () => Promise.resolve({ state: 'refused', status: 429, retryAfter: undefined });
    assert.equal(await played.state(), 'refused');
    assert.deepEqual(await played.lookUp.lookUp(symbol), { state: 'paused', wait: minute });
    played.now += minute;
    played.answers = () => Promise.resolve({ state: 'challenged' });
    assert.equal(await played.state(), 'challenged');
    assert.deepEqual(await played.lookUp.lookUp(symbol), { state: 'paused', wait: 2 * minute });
    played.now += 2 * minute;
    assert.equal(await played.state(), 'challenged');
    played.now += 90 * day;
    assert.equal(await played.state(), 'stopped');
    assert.equal(played.asked.length, 3);
  });

  it('waits as long as the library says, and begins anew after an answer', async () => {
    const played = new Played();
    played.answers = () => Promise.resolve({ state: 'refused', status: 503, retryAfter: 10 * minute });
    await played.state();
    assert.deepEqual(await played.lookUp.lookUp(symbol), { state: 'paused', wait: 10 * minute });
    played.now += 10 * minute;
    played.answers = () => Promise.resolve({ state: 'answered', text: record });
    assert.equal(await played.state(), 'found');
    played.answers = () => Promise.resolve({ state: 'refused', status: 403, retryAfter: undefined });
    await played.state('A/RES/78/1');
    assert.deepEqual(await played.lookUp.lookUp('A/RES/78/1'), { state: 'paused', wait: minute });
  });

  it('goes on after a fault', async () => {
    const played = new Played();
    played.answers = () => Promise.reject(new Error('a slip of ours'));
    await assert.rejects(played.state());
    played.answers = () => Promise.resolve({ state: 'answered', text: record });
    assert.equal(await played.state(), 'found');
  });

  const moods: readonly (readonly [LookUpOutcome['state'], Mood])[] = [
    ['found', answering(200, record)],
    ['unknown', answering(200, marc())],
    ['unknown', answering(200, marc([['191', ' ', 'aA/RES/78/99']]))],
    ['broken', answering(200, '')],
    ['broken', answering(200, '<!DOCTYPE html><html><body>Sorry</body></html>')],
    ['broken', answering(200, record.slice(0, -20))],
    ['broken', answering(200, '{"message":"no"}')],
    ['broken', answering(200, `<!DOCTYPE r [<!ENTITY a "ha">]>${record}`)],
    ['challenged', answering(202)],
    ['refused', answering(403)],
  ];
  for (const [state, mood] of moods) {
    it(`says what the library answers: ${state}`, async () => {
      const library = await LibraryServer.start(mood);
      const played = new Played();
      played.answers = (address) =>
        askLibrary(address.replace(libraryOrigin, library.origin), { fetch, timeLimit: 60_000, sizeLimit: 1_000_000 });
      assert.equal(await played.state(), state);
      await library.stop();
      assert.deepEqual(library.asked, [(questionAbout(symbol) ?? '').replace(libraryOrigin, '')]);
    });
  }
});

describe('what is said of a look-up', () => {
  const outcomes: readonly LookUpOutcome[] = [
    found,
    { state: 'unknown' },
    { state: 'offline' },
    { state: 'timeout' },
    { state: 'refused', status: 403, retryAfter: undefined },
    { state: 'refused', status: 503, retryAfter: undefined },
    { state: 'challenged' },
    { state: 'elsewhere' },
    { state: 'too-large' },
    { state: 'broken', reason: 'it is empty' },
    { state: 'paused', wait: 90_000 },
    { state: 'stopped' },
    { state: 'busy' },
    { state: 'off' },
    { state: 'no-symbol' },
    { state: 'cancelled' },
  ];

  it('is a sentence of its own for each outcome', () => {
    const told = outcomes.map((outcome) => outcomeWords(symbol, outcome));
    assert.equal(new Set(told).size, outcomes.length);
    for (const words of told) assert.match(words, /^[\p{Lu}][^!]*\.$/u);
    assert.match(outcomeWords(symbol, { state: 'paused', wait: 90_000 }), /in 2 minutes\.$/);
    assert.match(outcomeWords(symbol, { state: 'paused', wait: 1 }), /in a minute\.$/);
  });

  it('leads to a browser where that helps', () => {
    const states = outcomes.filter(isForBrowser).map(({ state }) => state);
    assert.deepEqual(
      [...new Set(states)],
      ['unknown', 'refused', 'challenged', 'elsewhere', 'too-large', 'broken', 'stopped'],
    );
  });

  it('names host, symbol and how to turn it off before it asks for consent', () => {
    assert.match(consent.detail, /digitallibrary\.un\.org/);
    assert.match(consent.detail, /Only the symbol/);
    assert.match(consent.detail, /“Turn Off Online Look-Up”/);
  });
});
