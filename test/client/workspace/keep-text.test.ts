/** What the editor writes into files that others write too. */
import assert from 'node:assert/strict';
import { changeFile, SavedMeanwhile, type StoredFile } from '../../../client/src/workspace/keep-text';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

class File implements StoredFile {
  bytes: Uint8Array | undefined;
  writes = 0;

  constructor(text?: string) {
    this.save(text);
  }

  save(text: string | undefined): void {
    this.bytes = text === undefined ? undefined : encoded(text);
  }

  get text(): string | undefined {
    return this.bytes && new TextDecoder().decode(this.bytes);
  }

  read = (): Promise<Uint8Array | undefined> => Promise.resolve(this.bytes && Uint8Array.from(this.bytes));

  write = (bytes: Uint8Array): Promise<void> => {
    this.writes++;
    this.bytes = bytes;
    return Promise.resolve();
  };
}

const added = (text: string): Promise<{ text: string; result: number }> =>
  Promise.resolve({ text: `${text}lamps\n`, result: text.length });

describe('a file that the editor adds to', () => {
  it('is written, or made', async () => {
    const [file, none] = [new File('a\n'), new File()];
    assert.deepEqual([await changeFile(file, added), await changeFile(none, added)], [2, 0]);
    assert.deepEqual([file.text, none.text], ['a\nlamps\n', 'lamps\n']);
  });

  for (const [how, saved] of [
    ['changed', 'b\n'],
    ['made', 'made\n'],
    ['emptied', ''],
    ['removed', undefined],
  ] as const) {
    it(`keeps what was ${how} while the answer was made`, async () => {
      const file = new File(how === 'made' ? undefined : 'a\n');
      let asked = 0;
      await changeFile(file, (text) => {
        if (asked++ === 0) file.save(saved);
        return added(text);
      });
      assert.deepEqual([file.text, asked, file.writes], [`${saved ?? ''}lamps\n`, 2, 1]);
    });
  }

  it('is left alone where others do not stop, where nothing is to be written, and where it is no text', async () => {
    const busy = new File('');
    let saves = 0;
    const again = (text: string): ReturnType<typeof added> => {
      busy.save(`${++saves}\n`);
      return added(text);
    };
    await assert.rejects(changeFile(busy, again), SavedMeanwhile);
    const same = new File('a\n');
    assert.equal(await changeFile(same, () => Promise.resolve({ text: undefined, result: 1 })), 1);
    const noText = new File();
    noText.bytes = new Uint8Array([0xff, 0xfe]);
    await assert.rejects(changeFile(noText, added), TypeError);
    assert.deepEqual([busy.writes, same.writes, noText.writes], [0, 0, 0]);
  });
});
