/** What is known about resolutions reaches the rules, when it is there and when it comes late. */
import assert from 'node:assert/strict';
import { catalogueText } from '../../server/src/core/catalogue/catalogue-text';
import { rules } from '../../server/src/core/index';
import { citationsOf } from '../../server/src/core/reading/citations/citations';
import type { Rule } from '../../server/src/core/rules/rule';
import { applied, LspSession, positionOf, pulling, type SessionOptions } from '../harness/lsp-session';

/** Reports the catalogue entry of each cited resolution. */
const probe: Rule = {
  meta: {
    title: 'Probe',
    severity: 'hint',
    authority: [{ source: 'this test' }],
    conventions: ['REF-01'],
    since: '0.1.0',
  },
  checks: {
    *resolution(resolution, { catalogue }) {
      for (const { symbol = '', span } of citationsOf(resolution)) {
        const title = catalogue.find(symbol)?.title;
        if (title !== undefined) yield { span, message: title };
      }
    },
  },
};

const citing =
  '*The General Assembly*,\n\n*Recalling* its resolution 80/4 of 11 December 2025,\n\n1. *Decides* to meet again in May.\n';
const cited = 'A/RES/80/4\n\n**80/4. Lighthouses**\n\n*The General Assembly*,\n\n1. *Decides* to meet again in May.\n';
const text = catalogueText('', [{ symbol: 'A/RES/80/4', title: 'From the product' }]);
const refreshing = { ...pulling, workspace: { diagnostics: { refreshSupport: true } } };

const told = async (session: LspSession): Promise<readonly string[]> =>
  (await session.findings()).flatMap(({ code, message }) =>
    code === 'probe' ? [typeof message === 'string' ? message : message.value] : [],
  );

/** Settles when the server asks for findings to be pulled again. */
const refreshOf = ({ client }: LspSession): Promise<void> =>
  new Promise((resolve) => {
    client.onRequest('workspace/diagnostic/refresh', () => {
      resolve();
      return null;
    });
  });

describe('the catalogue in a session', () => {
  const sessions: LspSession[] = [];
  const start = async (options: SessionOptions): Promise<LspSession> => {
    const session = await LspSession.start(options);
    sessions.push(session);
    return session;
  };

  before(() => void Object.assign(rules, { probe }));
  after(() => void Reflect.deleteProperty(rules, 'probe'));
  afterEach(async () => {
    for (const session of sessions.splice(0)) await session.stop();
  });

  it('is there for the first findings', async () => {
    const session = await start({ catalogue: () => Promise.resolve(text) });
    await session.open(citing);
    assert.deepEqual(await told(session), ['From the product']);
  });

  it('tells the hover the title of a resolution', async () => {
    const session = await start({ catalogue: () => Promise.resolve(text) });
    await session.open(citing);
    await session.findings();
    const position = positionOf(citing, '80/4');
    const hover = await session.request<{ contents: { value: string } }>('textDocument/hover', { position });
    assert.match(hover.contents.value, /From the product\n\nGeneral Assembly resolution 80\/4/);
  });

  it('is read once, and not before there is a draft', async () => {
    let reads = 0;
    const catalogue = (): Promise<string> => {
      reads++;
      return Promise.resolve(text);
    };
    const session = await start({ catalogue });
    await session.open('# Shopping\n\nMilk\n', 'markdown');
    await session.findings();
    assert.equal(reads, 0);
    await session.change({ text: citing });
    await session.findings();
    await session.change({ text: `${citing}\n` });
    await session.findings();
    assert.equal(reads, 1);
  });

  it('is not waited for long, and findings are asked for again when it comes', async () => {
    let arrive: (text: string) => void = () => undefined;
    const late = new Promise<string>((resolve) => (arrive = resolve));
    const session = await start({ capabilities: refreshing, catalogue: () => late });
    const refreshed = refreshOf(session);
    await session.open(citing);
    assert.deepEqual(await told(session), []);
    arrive(text);
    await refreshed;
    assert.deepEqual(await told(session), ['From the product']);
  });

  it('is asked of the editor where the server has no files', async () => {
    const session = await start({ catalogue: 'ask' });
    session.client.onRequest('unResolution/catalogue', () => text);
    await session.open(citing);
    assert.deepEqual(await told(session), ['From the product']);
  });

  it('is empty where it cannot be read, and the log says so', async () => {
    for (const catalogue of ['ask', () => Promise.reject(new Error('no such file'))] as const) {
      const session = await start({ catalogue });
      await session.open(citing.replace('1. ', '2. '));
      assert.deepEqual(await session.rules(), ['first-paragraph-number']);
      assert.match(session.log.join('\n'), /The catalogue of resolutions could not be read/);
    }
  });

  it('takes the entries of users, and reports bad lines', async () => {
    const session = await start({ capabilities: refreshing });
    await session.open(citing);
    assert.deepEqual(await told(session), []);
    const refreshed = refreshOf(session);
    const lines = `nonsense\n{"symbol":"A/RES/80/4","title":"From a user"}\n${'{}\n'.repeat(20)}`;
    await session.client.sendNotification('unResolution/entries', { files: [{ uri: 'file:///x.jsonl', text: lines }] });
    await refreshed;
    assert.deepEqual(await told(session), ['From a user']);
    assert.match(session.log.join('\n'), /file:\/\/\/x\.jsonl, line 1 is passed over: the line is not written in JSON/);
    assert.match(session.log.join('\n'), /11 more lines/);
  });

  it('is sent again to editors that do not pull', async () => {
    const session = await start({ capabilities: {} });
    const first = session.nextPublished();
    await session.open(citing.replace('1. ', '2. '));
    await first;
    const second = session.nextPublished();
    await session.client.sendNotification('unResolution/entries', {
      files: [{ uri: 'file:///x.jsonl', text: '{"symbol":"A/RES/80/4","title":"From a user"}' }],
    });
    assert.deepEqual(
      (await second).diagnostics.map(({ code }) => code),
      ['probe', 'first-paragraph-number'],
    );
  });

  it('passes over entries that are not sent as agreed', async () => {
    const session = await start({});
    for (const params of [null, {}, { files: 1 }, { files: [null, 1, { uri: 1, text: 'x' }] }]) {
      await session.client.sendNotification('unResolution/entries', params as object);
    }
    await session.open(citing);
    assert.deepEqual(await told(session), []);
    assert.deepEqual(session.log, []);
  });

  it('is asked by all rounds of fixing everything', async () => {
    /** Can be fixed once another fix has been made, and only where the resolution is known. */
    const second: Rule = {
      ...probe,
      checks: {
        *resolution({ text: draft }, { catalogue }) {
          const span = { start: draft.indexOf('80/4'), end: draft.indexOf('80/4') + 4 };
          const words = catalogue.find('A/RES/80/4')?.title;
          if (words === undefined || span.start < 0 || draft.includes('Recaling') || draft.includes('“80/4”')) return;
          yield { span, message: words, fix: { title: words, isSafe: true, edits: [{ span, text: '“80/4”' }] } };
        },
      },
    };
    const draft = citing.replace('Recalling', 'Recaling');
    Object.assign(rules, { probe: second });
    const session = await start({ catalogue: () => Promise.resolve(text) });
    await session.open(draft);
    const [action] = await session.actions(draft, 'Recaling', ['source.fixAll']);
    Object.assign(rules, { probe });
    assert.equal(applied(draft, action?.edit), citing.replace('80/4', '“80/4”').replace('1. ', ''));
  });

  it('learns from the drafts that are open', async () => {
    const session = await start({ capabilities: refreshing });
    await session.open(citing);
    assert.deepEqual(await told(session), []);
    const refreshed = refreshOf(session);
    await session.open(cited, 'un-resolution', 'file:///cited.resolution.md');
    await session.findings('file:///cited.resolution.md');
    await refreshed;
    assert.deepEqual(await told(session), ['Lighthouses']);
  });

  it('learns from files that are checked, and checks them with what is known', async () => {
    const session = await start({ catalogue: () => Promise.resolve('') });
    const check = (uri: string, draft: string): Promise<readonly { message: string; code: string }[]> =>
      session.client.sendRequest('unResolution/check', { uri, languageId: 'un-resolution', text: draft });
    await check('file:///cited.resolution.md', cited);
    const found = await check('file:///citing.resolution.md', citing);
    assert.deepEqual(
      found.filter(({ code }) => code === 'probe').map(({ message }) => message),
      ['Lighthouses'],
    );
  });
});
