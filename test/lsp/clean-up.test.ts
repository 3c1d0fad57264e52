/** Cleaning up over the protocol. */
import assert from 'node:assert/strict';
import type { CleanUpAnswer } from '../../server/src/lsp/protocol';
import { applied, LspSession, uri } from '../harness/lsp-session';

describe('cleaning up over the protocol', () => {
  it('gives our client the edits and what they do', async () => {
    const pasted = '*The General Assembly*,\n\n1. *Decides* to meet\n\n---\n\nagain in May.\n';
    const session = await LspSession.start();
    await session.open(pasted);
    const { edits, done } = await session.request<CleanUpAnswer>('unResolution/cleanUp', { uri });
    assert.equal(
      applied(pasted, { changes: { [uri]: edits } }),
      '*The General Assembly*,\n\n1. *Decides* to meet again in May.\n',
    );
    assert.deepEqual(done, ['Cut paragraphs healed', 'Page breaks taken out']);
    await session.stop();
  });

  it('gives nothing for a text that is not open', async () => {
    const session = await LspSession.start();
    assert.equal(await session.request('unResolution/cleanUp', { uri }), null);
    await session.stop();
  });
});
