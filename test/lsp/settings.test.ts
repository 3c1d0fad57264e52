/** Settings over the protocol, from editors of different kinds. */
import assert from 'node:assert/strict';
import { LspSession, pulling, type SessionOptions } from '../harness/lsp-session';

const slip = '*The General Assembly*,\n\n*Recalling* its resolutions;\n\n*Decides* to act.\n';
const notes = '# Notes\n\n1. One;\n3. Three,\n\nSee [^1].\n';

const severityOf = async (session: LspSession): Promise<unknown> => (await session.findings())[0]?.severity;

const rulesOf = async (options: SessionOptions, text: string, language: string): Promise<readonly unknown[]> => {
  const session = await LspSession.start(options);
  await session.open(text, language);
  const rules = await session.rules();
  await session.stop();
  return rules;
};

describe('Markdown', () => {
  const cases: readonly (readonly [setting: unknown, text: string, isServed: boolean])[] = [
    ['auto', slip, true],
    ['auto', notes, false],
    [undefined, slip, true],
    [undefined, notes, false],
    ['always', notes, true],
    ['never', slip, false],
    ['sometimes', slip, true],
    ['sometimes', notes, false],
  ];
  for (const [markdown, text, isServed] of cases) {
    it(`with the setting ${String(markdown)}: ${text === slip ? 'a resolution' : 'other text'} is ${isServed ? '' : 'not '}checked`, async () => {
      const rules = await rulesOf({ configuration: () => ({ markdown }) }, text, 'markdown');
      assert.equal(rules.length > 0, isServed, rules.join(', '));
    });
  }

  it('that is left alone has no other service either', async () => {
    const session = await LspSession.start({ configuration: () => ({ markdown: 'never' }) });
    await session.open(slip, 'markdown');
    for (const method of ['documentSymbol', 'foldingRange', 'documentLink']) {
      assert.deepEqual(await session.request(`textDocument/${method}`), [], method);
    }
    await session.stop();
  });

  it('is not the only language: drafts are always checked, and other languages never', async () => {
    const configuration = (): unknown => ({ markdown: 'never' });
    assert.equal((await rulesOf({ configuration }, slip, 'un-resolution')).length, 1);
    assert.equal((await rulesOf({ configuration: () => ({ markdown: 'always' }) }, slip, 'plaintext')).length, 0);
  });
});

describe('settings of rules', () => {
  it('turn a rule off, or change its severity', async () => {
    const off = { rules: { 'preambular-ending': 'off' } };
    assert.deepEqual(await rulesOf({ configuration: () => off }, slip, 'un-resolution'), []);
    const session = await LspSession.start({ configuration: () => ({ rules: { 'preambular-ending': 'hint' } }) });
    await session.open(slip);
    assert.equal(await severityOf(session), 4);
    await session.stop();
  });

  it('hold for the documents that they are set for', async () => {
    const configuration = (of: string): unknown =>
      of.includes('quiet') ? { rules: { 'preambular-ending': 'off' } } : {};
    const session = await LspSession.start({ configuration });
    await session.open(slip, 'un-resolution', 'file:///quiet/a.unres');
    await session.open(slip, 'un-resolution', 'file:///loud/a.unres');
    assert.deepEqual(await session.rules('file:///quiet/a.unres'), []);
    assert.deepEqual(await session.rules('file:///loud/a.unres'), ['preambular-ending']);
    await session.stop();
  });

  it('are asked for again after a change, and not before', async () => {
    let setting = 'hint';
    let times = 0;
    const session = await LspSession.start({
      capabilities: { ...pulling, workspace: { didChangeConfiguration: { dynamicRegistration: true } } },
      configuration: () => {
        times++;
        return { rules: { 'preambular-ending': setting } };
      },
    });
    await session.open(slip);
    assert.equal(await severityOf(session), 4);
    setting = 'error';
    assert.equal(await severityOf(session), 4);
    assert.equal(times, 1);
    assert.deepEqual(session.registered, ['workspace/didChangeConfiguration']);
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.equal(await severityOf(session), 1);
    await session.stop();
  });

  it('come from editors that cannot be asked, at the start and after a change', async () => {
    const session = await LspSession.start({ initializationOptions: { rules: { 'preambular-ending': 'warning' } } });
    await session.open(slip);
    assert.equal(await severityOf(session), 2);
    const settings = { unResolution: { rules: { 'preambular-ending': 'information' } } };
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings });
    assert.equal(await severityOf(session), 3);
    await session.stop();
  });

  it('change what was pushed', async () => {
    const session = await LspSession.start({ capabilities: {} });
    await session.open(slip);
    assert.equal((await session.nextPublished()).diagnostics.length, 1);
    const settings = { unResolution: { rules: { 'preambular-ending': 'off' } } };
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings });
    assert.equal((await session.nextPublished()).diagnostics.length, 0);
    await session.stop();
  });
});

describe('settings that are not allowed', () => {
  for (const garbage of [
    null,
    1,
    'x',
    [],
    { rules: null },
    { rules: [] },
    { rules: 'off' },
    { markdown: {}, rules: 7 },
  ]) {
    it(`${JSON.stringify(garbage)} is as none`, async () => {
      assert.deepEqual(await rulesOf({ configuration: () => garbage }, slip, 'markdown'), ['preambular-ending']);
      assert.deepEqual(await rulesOf({ initializationOptions: garbage }, slip, 'markdown'), ['preambular-ending']);
    });
  }

  it('leave the others as they are, and are named in the log', async () => {
    const rules = { 'preambular-ending': 'hint', 'unknown-opening': 'loud', __proto__x: 'off', toString: 'off' };
    const session = await LspSession.start({ configuration: () => ({ markdown: 3, rules }) });
    await session.open(slip);
    assert.equal(await severityOf(session), 4);
    assert.equal(session.log.length, 1);
    for (const name of ['markdown', 'rules.unknown-opening', 'rules.__proto__x', 'rules.toString']) {
      assert.ok(session.log[0]?.includes(`unResolution.${name}`), session.log[0]);
    }
    await session.stop();
  });

  it('an editor that fails to answer is as one without settings', async () => {
    const session = await LspSession.start({
      configuration: () => {
        throw new Error('not now');
      },
    });
    await session.open(slip);
    assert.equal(await severityOf(session), 1);
    assert.match(session.log[0] ?? '', /could not be read/);
    await session.stop();
  });
});
