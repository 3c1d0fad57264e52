/** Deferred work: in order, one step at a time, after answers and typing. */
import assert from 'node:assert/strict';
import { Background } from '../../server/src/lsp/background';

const rounds = async (count: number): Promise<void> => {
  for (let round = 0; round < count; round++) await new Promise((resolve) => setTimeout(resolve, 1));
};

describe('work in the background', () => {
  const done: string[] = [];
  let clock = 0;
  const work = (background: Background, name: string): Promise<void> =>
    background.turn().then(() => void done.push(name));

  beforeEach(() => {
    done.length = 0;
    clock = 1_000;
  });

  it('has its turns in the order in which they were asked for', async () => {
    const background = new Background(() => clock);
    await Promise.all([work(background, 'a'), work(background, 'b'), work(background, 'c')]);
    assert.deepEqual(done, ['a', 'b', 'c']);
  });

  it('waits for all answers that are being made', async () => {
    const background = new Background(() => clock);
    let answer: () => void = () => undefined;
    const first = background.behind(() => new Promise<void>((resolve) => (answer = resolve)));
    const second = background.behind(() => Promise.reject(new Error('no answer')));
    const waiting = work(background, 'check');
    await assert.rejects(second, /no answer/);
    await rounds(5);
    assert.deepEqual(done, []);
    answer();
    await first;
    await waiting;
    assert.deepEqual(done, ['check']);
  });

  it('rests after a keystroke, also one that comes while it waits', async () => {
    const background = new Background(() => clock);
    const waiting = work(background, 'check');
    background.noteTyping();
    await rounds(5);
    assert.deepEqual(done, []);
    clock += 1_000;
    await waiting;
    assert.deepEqual(done, ['check']);
  });
});
