/** Project files, allowances and profiles over the protocol. */
import assert from 'node:assert/strict';
import type { EditAnswer } from '../../server/src/lsp/protocol';
import { applied, LspSession, uri } from '../harness/lsp-session';

const slip = '*The General Assembly*,\n\n*Recalling* its resolutions;\n\n*Decides* to act.\n';

const tell = (session: LspSession, ...files: readonly (readonly [uri: string, text: string])[]): Promise<void> =>
  session.client.sendNotification('unResolution/projectFiles', {
    files: files.map(([of, text]) => ({ uri: of, text })),
  });

/** Of the semicolon that is wrong. */
const semicolon = { line: 2, character: '*Recalling* its resolutions'.length };

const off = '{ "rules": { "preambular-ending": "off" } }';

describe('project files', () => {
  it('hold for the drafts beside and below them, the nearest one, until they have gone', async () => {
    const session = await LspSession.start();
    const at = 'file:///desk/drafts/a.unres';
    await session.open(slip, 'un-resolution', at);
    assert.deepEqual(await session.rules(at), ['preambular-ending']);
    await tell(session, ['file:///desk/unres.json', off]);
    assert.deepEqual(await session.rules(at), []);
    await tell(session, ['file:///desk/unres.json', off], ['file:///desk/drafts/unres.json', '{}']);
    assert.deepEqual(await session.rules(at), ['preambular-ending']);
    await tell(session, ['file:///elsewhere/unres.json', off]);
    assert.deepEqual(await session.rules(at), ['preambular-ending']);
    await session.stop();
  });

  it('override the settings of the editor', async () => {
    const session = await LspSession.start({ configuration: () => ({ rules: { 'preambular-ending': 'hint' } }) });
    await session.open(slip);
    await tell(session, ['file:///unres.json', '{ "rules": { "preambular-ending": "information" } }']);
    assert.equal((await session.findings())[0]?.severity, 3);
    await session.stop();
  });

  it('have their slips marked while they are typed, and hold for drafts when they are saved', async () => {
    const session = await LspSession.start();
    await session.open(slip);
    const type = (text: string): Promise<void> =>
      session.client.sendNotification('unResolution/typedProjectFile', { uri: 'file:///unres.json', text });
    await type('{ "profil');
    assert.equal((await session.nextPublished()).diagnostics.length, 1);
    await type(off);
    assert.deepEqual((await session.nextPublished()).diagnostics, []);
    assert.deepEqual(await session.rules(), ['preambular-ending']);
    await tell(session, ['file:///unres.json', off]);
    assert.deepEqual(await session.rules(), []);
    await session.stop();
  });

  it('have their slips marked, until these are mended', async () => {
    const session = await LspSession.start();
    await tell(session, ['file:///unres.json', '{\n  "profil": "adopted"\n}']);
    const marked = await session.nextPublished();
    assert.equal(marked.uri, 'file:///unres.json');
    assert.deepEqual(
      marked.diagnostics.map(({ range, message }) => [range.start.line, message]),
      [[1, 'There is no setting “profil”; did you mean “profile”?']],
    );
    await tell(session, ['file:///unres.json', '{}']);
    assert.deepEqual((await session.nextPublished()).diagnostics, []);
    await session.stop();
  });
});

describe('allowing a finding', () => {
  it('is an edit in every editor, and the finding is gone', async () => {
    const session = await LspSession.start();
    await session.open(slip);
    const actions = await session.actions(slip, ';', ['quickfix']);
    for (const title of ['Allow “preambular-ending” here', 'Allow “preambular-ending” in this draft']) {
      const text = applied(slip, actions.find((action) => action.title === title)?.edit);
      assert.match(text, /<!-- unres-allow(-document)? preambular-ending -->\n/);
      await session.change({ text });
      assert.deepEqual(await session.rules(), []);
    }
    await session.stop();
  });

  it('asks for a reason in our own client, which also changes severities', async () => {
    const session = await LspSession.start({ initializationOptions: { hasOurCommands: true } });
    await session.open(slip);
    const commands = (await session.actions(slip, ';', ['quickfix'])).flatMap(({ command }) => command ?? []);
    assert.deepEqual(
      commands.map(({ command, arguments: given }) => [command, given?.[0] as unknown]),
      [
        ['unResolution.allow', { uri, version: 1, rule: 'preambular-ending', at: semicolon }],
        ['unResolution.allow', { uri, version: 1, rule: 'preambular-ending', at: 'document' }],
        ['unResolution.changeSeverity', { uri, rule: 'preambular-ending', setting: 'off' }],
        ['unResolution.changeSeverity', { uri, rule: 'preambular-ending' }],
      ],
    );
    const asked = { uri, rule: 'preambular-ending', at: semicolon, reason: 'agreed' };
    const allowed = await session.client.sendRequest<EditAnswer | null>('unResolution/allowEdit', {
      ...asked,
      version: 1,
    });
    assert.deepEqual(
      allowed?.edits.map(({ newText }) => newText),
      ['<!-- unres-allow preambular-ending: agreed -->\n'],
    );
    assert.equal(await session.client.sendRequest('unResolution/allowEdit', { ...asked, version: 7 }), null);
    await session.stop();
  });
});

describe('our own client', () => {
  it('has profiles named, stated in a draft, and project files changed', async () => {
    const session = await LspSession.start();
    await session.open(slip);
    await tell(session, ['file:///unres.json', '{ "profiles": { "ours": {} } }']);
    assert.deepEqual(await session.client.sendRequest('unResolution/ownProfiles', { uri }), ['ours']);
    const { edits } = await session.client.sendRequest<EditAnswer>('unResolution/profileEdit', {
      uri,
      profile: 'ours',
    });
    const text = applied(slip, { changes: { [uri]: edits } });
    await session.change({ text });
    const counts = await session.client.sendRequest<{ profile: unknown }>('unResolution/counts', { uri });
    assert.deepEqual(counts.profile, { name: 'ours', source: 'front-matter' });
    const change = { text: '{}', path: ['profile'], value: 'ours' };
    const changed = await session.client.sendRequest('unResolution/editProjectFile', change);
    assert.equal(changed, '{\n  "profile": "ours"\n}');
    assert.equal(await session.client.sendRequest('unResolution/editProjectFile', { ...change, text: '{' }), null);
    await session.stop();
  });
});
