/** A draft, a citation or a catalogue that makes something fail takes nothing else with it. */
import assert from 'node:assert/strict';
import type { Hover, Location, SymbolInformation } from 'vscode-languageserver';
import { linksOf } from '../../server/src/core/ide/show/links';
import { semanticTokensOf } from '../../server/src/core/ide/show/semantic-tokens';
import { parse, type Resolution } from '../../server/src/core/index';
import { Analysis } from '../../server/src/core/analysis';
import { failureLog } from '../../server/src/lsp/guard';
import { SessionCatalogue } from '../../server/src/lsp/session-catalogue';
import { LspSession, positionOf } from '../harness/lsp-session';

const draft =
  '*The General Assembly*,\n\n*Recalling* its resolution 70/1 and A/78/62, and [a study](https://example.org/a);\n\n1. *Decides* to act.\n';
const other = 'file:///other.unres';

/** A draft whose citations cannot be told. */
function broken(text: string): Resolution {
  const read = parse(text);
  const heading = Object.defineProperty({ ...read.heading }, 'symbol', {
    get: () => {
      throw new Error('out of order');
    },
  });
  return { ...read, heading };
}

describe('what fails', () => {
  const undo: (() => void)[] = [];
  afterEach(() => {
    for (const each of undo.splice(0)) each();
  });

  const replace = (owner: object, name: string, made: PropertyDescriptor): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    undo.push(() => Object.defineProperty(owner, name, before));
    Object.defineProperty(owner, name, { ...before, ...made });
  };

  it('in one draft leaves the names and places of the others', async () => {
    const session = await LspSession.start();
    await session.open(draft);
    const resting = draft.replace('act', 'rest');
    await session.open(resting, 'un-resolution', other);
    const own = Object.getOwnPropertyDescriptor(Analysis.prototype, 'resolution');
    replace(Analysis.prototype, 'resolution', {
      get(this: Analysis) {
        if (this.text === resting) throw new Error('out of order');
        return own?.get?.call(this) as Resolution;
      },
    });
    const names = await session.request<SymbolInformation[]>('workspace/symbol', { query: 'decides' });
    assert.deepEqual(
      names.map(({ name }) => name),
      ['OP1 Decides to act.'],
    );
    const places = await session.request<Location[]>('textDocument/references', {
      position: positionOf(draft, '70/1'),
      context: { includeDeclaration: true },
    });
    assert.equal(places.length, 1);
    await session.stop();
  });

  it('in what is known of resolutions leaves what a rule says, and what the light bulb offers', async () => {
    const session = await LspSession.start();
    await session.open(draft);
    replace(SessionCatalogue.prototype, 'current', {
      value: () => ({
        find: () => {
          throw new Error('out of order');
        },
        search: () => [],
        symbols: () => [],
      }),
    });
    const place = positionOf(draft, ';\n');
    const hover = await session.request<Hover | null>('textDocument/hover', { position: place });
    assert.match(JSON.stringify(hover), /comma/);
    assert.ok((await session.actions(draft, ');\n')).some(({ title }) => /comma|,/.test(title)));
    await session.stop();
  });

  it('in citations leaves the links that are written, and the other colours', () => {
    const failures: string[] = [];
    const note = (part: string): void => void failures.push(part);
    assert.deepEqual(
      linksOf(broken(draft), note).map(({ url }) => url),
      ['https://example.org/a'],
    );
    const kinds = semanticTokensOf(broken(draft), note).map(({ kind }) => kind);
    assert.ok(kinds.includes('paragraphNumber') && kinds.includes('preambularOpening'), kinds.join());
    assert.deepEqual([...new Set(failures)], ['links', 'colours']);
    assert.throws(() => linksOf(broken(draft)), /out of order/);
  });

  it('is written into the log once', () => {
    const lines: string[] = [];
    const log = failureLog({ error: (words: string) => void lines.push(words) });
    for (let times = 0; times < 3; times++) log('hover', 'out of order');
    for (let index = 0; index < 1000; index++) log('hover', String(index));
    assert.equal(lines[0], 'hover: out of order');
    assert.equal(lines.length, 200);
  });
});
