/** Drafts that are not open: checked after open ones, found by name and citation, and forgotten. */
import assert from 'node:assert/strict';
import type { Diagnostic, Location, SymbolInformation } from 'vscode-languageserver';
import { parse } from '../../server/src/core/index';
import { defaultSettings } from '../../server/src/core/settings';
import { Analysis } from '../../server/src/core/analysis';
import { type DraftDocument, isServed } from '../../server/src/lsp/draft-document';
import { closedPlaces, ClosedDrafts } from '../../server/src/lsp/closed-drafts';
import { emptyCatalogue } from '../../server/src/core/catalogue/catalogue';
import { LspSession, positionOf, type SessionOptions, textAt, uri } from '../harness/lsp-session';

const citing =
  '*The General Assembly*,\n\n*Recalling* its resolution 80/4 of 11 December 2025,\n\n1. *Invites* the divers to meet;\n\n2. *Decides* to meet again in May.\n';
const cited =
  'A/RES/80/4\n\n**80/4. Lighthouses**\n\n*The General Assembly*,\n\n1. *Invites* the keepers to meet;\n\n2. *Decides* to act.\n';
const closed = 'file:///closed/a.unres';
const declared = 'file:///closed/declared.unres';

const check = (
  session: LspSession,
  at: string,
  text: string,
  languageId = 'un-resolution',
): Promise<Diagnostic[] | null> => session.client.sendRequest('unResolution/check', { uri: at, languageId, text });

const documentOf = (at: string, text: string): DraftDocument => {
  const judging = { settings: defaultSettings, catalogue: emptyCatalogue };
  const analysis = new Analysis(text, { ...judging, onRuleError: (rule) => assert.fail(rule) });
  return { uri: at, version: undefined, languageId: 'un-resolution', settings: defaultSettings, analysis };
};

describe('closed drafts', () => {
  const sessions: LspSession[] = [];
  const start = async (options: SessionOptions = {}): Promise<LspSession> => {
    const session = await LspSession.start(options);
    sessions.push(session);
    return session;
  };
  const forget = (session: LspSession, ...uris: readonly string[]): Promise<void> =>
    session.client.sendNotification('unResolution/forget', { uris });
  const referencesOf = async (session: LspSession): Promise<readonly string[]> => {
    const params = { position: positionOf(citing, '80/4'), context: { includeDeclaration: true } };
    const places = await session.request<Location[]>('textDocument/references', params);
    return places.map(({ uri: at, range }) => `${at} ${textAt(at === declared ? cited : citing, range)}`);
  };
  const namesOf = async (session: LspSession, query: string): Promise<readonly string[]> => {
    const found = await session.request<SymbolInformation[]>('workspace/symbol', { query });
    return found.map(
      ({ name, location, containerName = '' }) => `${location.uri} ${name.slice(0, 19)} ${containerName}`,
    );
  };

  afterEach(async () => {
    for (const session of sessions.splice(0)) await session.stop();
  });

  it('are among the places that cite a document, and lead to it', async () => {
    const session = await start();
    await session.open(citing);
    await check(session, closed, citing);
    await check(session, declared, cited);
    const all = [`${declared} A/RES/80/4`, `${declared} 80/4`, `${uri} 80/4`, `${closed} 80/4`];
    assert.deepEqual([...(await referencesOf(session))].sort(), [...all].sort());
    const [place] = await session.request<Location[]>('textDocument/definition', {
      position: positionOf(citing, '80/4'),
    });
    assert.equal(place?.uri, declared);
    await forget(session, declared, closed);
    assert.deepEqual(await referencesOf(session), [`${uri} 80/4`]);
  });

  it('are found by their names, whatever the accents, until they are no drafts any more', async () => {
    const session = await start();
    await check(session, closed, citing);
    await check(session, declared, cited.replace('keepers', 'Gardiens spéciaux'));
    assert.deepEqual(await namesOf(session, 'op1 INVITES'), [
      `${closed} OP1 Invites the div `,
      `${declared} OP1 Invites the Gar Lighthouses`,
    ]);
    assert.equal((await namesOf(session, 'speciaux')).length, 1);
    await check(session, closed, '# Notes\n', 'markdown');
    assert.equal((await namesOf(session, 'op1 invites')).length, 1);
  });

  it('are known by their present text while they are open', async () => {
    const session = await start();
    await check(session, uri, citing);
    await session.open(citing.replace('divers', 'sailors'));
    assert.deepEqual(await namesOf(session, 'op1'), [`${uri} OP1 Invites the sai `]);
  });

  it('are named to our client when more is known of what they cite', async () => {
    const session = await start({ initializationOptions: { hasOurCommands: true } });
    const told: string[][] = [];
    const next = new Promise<void>((resolve) => {
      session.client.onNotification('unResolution/checkAgain', ({ uris }: { uris: string[] }) => {
        told.push(uris);
        resolve();
      });
    });
    await check(session, closed, citing);
    await check(session, 'file:///closed/other.unres', citing.replace('80/4', '79/3'));
    await check(session, declared, cited);
    // Checked with what is known by now.
    await check(session, 'file:///closed/later.unres', citing);
    await next;
    assert.deepEqual(told, [[closed]]);
  });

  it('are checked with the settings of their folder, for which the editor is asked once', async () => {
    const asked: string[] = [];
    const session = await start({
      configuration: (at) => {
        asked.push(at);
        return at.includes('/quiet/') ? { rules: { 'preambular-ending': 'off' } } : null;
      },
    });
    const slip = citing.replace('2025,', '2025;');
    for (const folder of ['loud', 'quiet', 'loud', 'quiet']) {
      const found = await check(session, `file:///${folder}/${asked.length}.unres`, slip);
      assert.equal(
        found?.some(({ code }) => code === 'preambular-ending'),
        folder === 'loud',
        folder,
      );
    }
    assert.equal(asked.length, 2);
  });

  it('are passed over where the request is not as agreed', async () => {
    const session = await start();
    for (const params of [null, {}, { uris: 1 }, { uris: [1, null] }]) {
      await session.client.sendNotification('unResolution/forget', params as object);
    }
    assert.deepEqual(await namesOf(session, ''), []);
    assert.deepEqual(session.log, []);
  });

  it('take no more room than they may, and give it back', () => {
    const drafts = new ClosedDrafts(10);
    drafts.keep(documentOf('a', citing), 0);
    drafts.keep(documentOf('b', citing), 0);
    drafts.keep(documentOf('c', citing), 0);
    assert.equal(drafts.size, 1);
    drafts.keep(documentOf('a', cited), 0);
    drafts.forget('a');
    drafts.forget('a');
    drafts.keep(documentOf('c', citing), 0);
    assert.deepEqual(
      drafts.all(() => false).map(({ uri: at }) => at),
      ['c'],
    );
    assert.deepEqual(
      drafts.all(() => true),
      [],
    );
  });

  it('keep places that reach over lines', () => {
    const drafts = new ClosedDrafts();
    const text = `${citing}\n${'\n'.repeat(70_000)}3. *Recalls* resolution 80/4.\n`;
    const document = documentOf('a', text);
    assert.ok(parse(text).parts.length > 0 && isServed(document));
    drafts.keep(document, 0);
    const places = closedPlaces(
      'A/RES/80/4',
      'cited',
      drafts.all(() => false),
    );
    assert.deepEqual(
      places.map(({ range }) => textAt(text, range)),
      ['80/4', '80/4'],
    );
  });
});
