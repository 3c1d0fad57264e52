/** Findings over the protocol: pulled, pushed, and none where there is no draft. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LspSession, pulling, textAt, uri } from '../harness/lsp-session';

const sample = readFileSync('samples/draft-resolution.resolution.md', 'utf8');
const slip = '*The General Assembly*,\n\n*Recalling* its resolutions;\n\n*Decides* to act.\n';

describe('server', () => {
  it('says what it can do', async () => {
    const session = await LspSession.start();
    const { capabilities, serverInfo } = session.initialized;
    assert.equal(serverInfo?.name, 'UN Resolution');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.equal(capabilities.textDocumentSync, 2);
    for (const provider of ['hover', 'documentSymbol', 'foldingRange', 'definition', 'references', 'documentLink']) {
      assert.ok(capabilities[`${provider}Provider` as keyof typeof capabilities], provider);
    }
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.unResolution', 'source.unResolution.renumber'],
    });
    await session.stop();
  });
});

describe('pulled findings', () => {
  it('have place, rule, severity, message, source and authority', async () => {
    const session = await LspSession.start();
    await session.open(sample);
    const found = (await session.findings()).find(({ code }) => code === 'misspelt-opening');
    assert.ok(found);
    assert.equal(textAt(sample, found.range), 'Reafirming');
    assert.equal(found.severity, 1);
    assert.equal(found.source, 'un-resolution');
    assert.match(found.message as string, /did you mean “Reaffirming”\?$/);
    const { authority } = found.data as { authority: { source: string }[] };
    assert.match(authority[0]?.source ?? '', /\w/);
    await session.stop();
  });

  it('are not repeated while they are the same', async () => {
    const session = await LspSession.start();
    await session.open(sample);
    const first = await session.pull();
    assert.ok(first.kind === 'full' && first.resultId);
    assert.deepEqual(await session.pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await session.change({ text: sample.replace('Reafirming', 'Reaffirming') });
    const second = await session.pull(first.resultId);
    assert.ok(second.kind === 'full');
    assert.equal(second.items.length, first.items.length - 1);
    await session.stop();
  });

  it('follow changes of part of the text', async () => {
    const session = await LspSession.start();
    await session.open(slip);
    assert.deepEqual(await session.rules(), ['preambular-ending']);
    const range = { start: { line: 2, character: 27 }, end: { line: 2, character: 28 } };
    assert.equal(textAt(slip, range), ';');
    await session.change({ range, newText: ',' });
    assert.deepEqual(await session.rules(), []);
    await session.stop();
  });

  it('count columns in UTF-16 units, and lines whatever their ends', async () => {
    const session = await LspSession.start();
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const text = slip.replace('its resolutions', '“🌍🌍” its resolutions').replaceAll('\n', lineEnd);
      await session.open(text, 'un-resolution', 'file:///ends.resolution.md');
      const [found] = await session.findings('file:///ends.resolution.md');
      assert.deepEqual(found?.range.start, { line: 2, character: 34 }, JSON.stringify(lineEnd));
      await session.closeDocument('file:///ends.resolution.md');
    }
    await session.stop();
  });

  it('are none for a document that is not open', async () => {
    const session = await LspSession.start();
    assert.deepEqual(await session.findings('file:///unknown.resolution.md'), []);
    await session.stop();
  });

  it('are none once a document is closed', async () => {
    const session = await LspSession.start();
    await session.open(slip);
    assert.equal((await session.findings()).length, 1);
    await session.closeDocument();
    assert.deepEqual(await session.findings(), []);
    await session.stop();
  });

  it('report related places to editors that show them', async () => {
    const text = '*The General Assembly*,\n\n1. *Decides* to act;\n\n1. *Requests* a report.\n';
    for (const relatedInformation of [true, false]) {
      const session = await LspSession.start({
        capabilities: {
          ...pulling,
          textDocument: { ...pulling.textDocument, publishDiagnostics: { relatedInformation } },
        },
      });
      await session.open(text);
      const found = (await session.findings()).find(({ code }) => code === 'duplicate-paragraph-number');
      const [related] = found?.relatedInformation ?? [];
      if (relatedInformation) assert.equal(related && textAt(text, related.location.range).trim(), '1.');
      else assert.equal(related, undefined);
      await session.stop();
    }
  });
});

describe('pushed findings', () => {
  it('come after opening and changing, and go when the draft is closed', async () => {
    const session = await LspSession.start({ capabilities: {} });
    assert.equal(session.initialized.capabilities.diagnosticProvider, undefined);
    await session.open(slip);
    const first = await session.nextPublished();
    assert.deepEqual(
      first.diagnostics.map(({ code }) => code),
      ['preambular-ending'],
    );
    assert.equal(first.version, 1);
    await session.change({ text: slip.replace('resolutions;', 'resolutions,') });
    assert.deepEqual(await session.nextPublished(), { uri, version: 2, diagnostics: [] });
    await session.change({ text: slip });
    assert.equal((await session.nextPublished()).diagnostics.length, 1);
    await session.closeDocument();
    assert.deepEqual(await session.nextPublished(), { uri, diagnostics: [] });
    await session.stop();
  });

  it('are not sent to an editor that asks for them', async () => {
    const session = await LspSession.start();
    await session.open(slip);
    await session.findings();
    // An editor that does not ask has its findings by now, and so would this one.
    const other = await LspSession.start({ capabilities: {} });
    await other.open(slip);
    await other.nextPublished();
    assert.deepEqual(session.published, []);
    await other.stop();
    await session.stop();
  });
});
