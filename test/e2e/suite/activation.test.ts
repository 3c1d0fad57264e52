/** The extension starts, in the host that the run is meant for. */
import { equal } from '../harness/assert';
import { activateExtension } from '../harness/vscode';

/** Filled in by the bundler, which makes one bundle for each host. */
declare const EXTENSION_HOST: 'node' | 'web';

describe('activation', () => {
  it('runs in the intended extension host', () => {
    equal('importScripts' in globalThis ? 'web' : 'node', EXTENSION_HOST, 'host');
  });

  it('activates', async () => {
    const extension = await activateExtension();
    equal(extension.isActive, true, 'isActive');
  });
});
