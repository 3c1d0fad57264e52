/** One question to the library, which may answer anything: no real host is ever asked. */
import assert from 'node:assert/strict';
import { type Asked, askLibrary, type AskOptions } from '../../../client/src/online/ask-library';
import { answering, dripping, endless, LibraryServer, type Mood } from './library-server';

describe('a question to the library', () => {
  const servers: LibraryServer[] = [];
  const start = async (mood: Mood): Promise<LibraryServer> => {
    const library = await LibraryServer.start(mood);
    servers.push(library);
    return library;
  };
  const ask = (library: LibraryServer, options: Partial<AskOptions> = {}): Promise<Asked> =>
    askLibrary(`${library.origin}/search?p=x`, { fetch, timeLimit: 60_000, sizeLimit: 1_000_000, ...options });
  const asked = async (mood: Mood, options: Partial<AskOptions> = {}): Promise<Asked> =>
    ask(await start(mood), options);
  afterEach(async () => {
    for (const library of servers.splice(0)) await library.stop();
  });

  it('is answered', async () => {
    assert.deepEqual(await asked(answering(200, '<collection>été</collection>')), {
      state: 'answered',
      text: '<collection>été</collection>',
    });
  });

  it('says nothing of who asks', async () => {
    const library = await start(answering(200, 'x', { 'set-cookie': 'who=you' }));
    await ask(library);
    await ask(library);
    for (const { cookie, referer, authorization } of library.headers) {
      assert.deepEqual([cookie, referer, authorization], [undefined, undefined, undefined]);
    }
  });

  it('cannot be sent without a connection', async () => {
    const library = await start(answering(200));
    await library.stop();
    assert.deepEqual(await ask(library), { state: 'offline' });
  });

  for (const status of [401, 403, 429, 503]) {
    it(`is refused with HTTP ${status}`, async () => {
      assert.deepEqual(await asked(answering(status, 'no')), { state: 'refused', status, retryAfter: undefined });
    });
  }

  it('is refused for a time', async () => {
    const wait = async (value: string): Promise<number | undefined> => {
      const answer = await asked(answering(429, '', { 'retry-after': value }));
      assert.ok(answer.state === 'refused');
      return answer.retryAfter;
    };
    assert.equal(await wait('120'), 120_000);
    assert.equal(await wait('999999999'), 24 * 60 * 60 * 1000);
    assert.equal(await wait('Wed, 21 Oct 2015 07:28:00 GMT'), 0);
    assert.equal(await wait('soon'), undefined);
  });

  it('is met with a challenge', async () => {
    assert.deepEqual(await asked(answering(202)), { state: 'challenged' });
    assert.deepEqual(await asked(answering(405, '<html>', { 'x-amzn-waf-action': 'captcha' })), {
      state: 'challenged',
    });
  });

  it('is answered with a fault', async () => {
    assert.deepEqual(await asked(answering(500)), { state: 'broken', reason: 'it was the fault HTTP 500' });
    assert.deepEqual(await asked(answering(404)), { state: 'broken', reason: 'it was the fault HTTP 404' });
  });

  it('is not waited for longer than its time', async () => {
    assert.deepEqual(await asked(() => undefined, { timeLimit: 50 }), { state: 'timeout' });
    assert.deepEqual(await asked(dripping('<', 5), { timeLimit: 100 }), { state: 'timeout' });
  });

  it('can be withdrawn, also while the answer comes', async () => {
    const before = AbortSignal.abort();
    assert.deepEqual(await asked(answering(200, 'x'), { signal: before }), { state: 'cancelled' });
    const controller = new AbortController();
    const mood: Mood = (response, request) => {
      dripping('<', 5)(response, request);
      setTimeout(() => controller.abort(), 20);
    };
    assert.deepEqual(await asked(mood, { signal: controller.signal }), { state: 'cancelled' });
  });

  it('is not read beyond its size', async () => {
    assert.deepEqual(await asked(endless), { state: 'too-large' });
    assert.deepEqual(await asked(answering(200, 'x'.repeat(101)), { sizeLimit: 100 }), { state: 'too-large' });
    assert.equal((await asked(answering(200, 'x'.repeat(100)), { sizeLimit: 100 })).state, 'answered');
  });

  it('is answered by halves', async () => {
    const mood: Mood = (response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('<collection>', () => response.destroy());
    };
    assert.deepEqual(await asked(mood), { state: 'broken', reason: 'it broke off' });
  });

  it('follows where it is sent on the same host, and nowhere else', async () => {
    const other = await start(answering(200, 'secret'));
    const targets: Readonly<Record<string, string>> = {
      '/search?p=x': '/moved',
      '/moved': '/there',
    };
    const mood = (last: Mood): Mood => {
      return (response, request) => {
        const target = targets[request.url ?? ''];
        (target === undefined ? last : answering(302, '', { location: target }))(response, request);
      };
    };
    assert.deepEqual(await asked(mood(answering(200, 'here'))), { state: 'answered', text: 'here' });
    const away = await asked(mood(answering(301, '', { location: `${other.origin}/x` })));
    assert.deepEqual([away, other.asked], [{ state: 'elsewhere' }, []]);
    const ways = [
      answering(302, '', { location: '//localhost/x' }),
      answering(302, '', { location: 'https://127.0.0.1/x' }),
      answering(307, '', { location: 'file:///etc/hosts' }),
      answering(308, '', { location: 'data:text/xml,<collection/>' }),
    ];
    for (const way of ways) assert.deepEqual(await asked(way), { state: 'elsewhere' });
  });

  it('is not sent round in circles', async () => {
    const library = await start(answering(302, '', { location: '/search?p=x' }));
    assert.deepEqual(await ask(library), { state: 'broken', reason: 'it leads round in a circle' });
    assert.equal(library.asked.length, 4);
    assert.deepEqual(await asked(answering(302)), { state: 'broken', reason: 'it leads nowhere' });
    assert.deepEqual(await asked(answering(302, '', { location: 'http://[' })), {
      state: 'broken',
      reason: 'it leads nowhere',
    });
  });

  it('takes a redirect that a browser hides for one to another host', async () => {
    const hidden = { type: 'opaqueredirect', status: 0, headers: new Headers() } as Response;
    const answer = await askLibrary('https://library.example/x', {
      fetch: () => Promise.resolve(hidden),
      timeLimit: 60_000,
      sizeLimit: 1,
    });
    assert.deepEqual(answer, { state: 'elsewhere' });
  });
});
