/** Doing something for many files, a few at a time. */
import assert from 'node:assert/strict';
import { WorkQueue } from '../../../client/src/workspace/work-queue';

describe('a queue of work', () => {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const queueOf = (width: number): WorkQueue =>
    new WorkQueue((name) => {
      begun.push(name);
      return new Promise<void>((resolve) => ends.set(name, resolve));
    }, width);
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };

  beforeEach(() => void (begun.length = 0));

  it('has no more under way than it may, and does each once', async () => {
    const queue = queueOf(2);
    queue.add(['a', 'b', 'c', 'c', 'd']);
    assert.deepEqual([begun, queue.left], [['a', 'b'], 4]);
    await end('b');
    assert.deepEqual([begun, queue.left], [['a', 'b', 'c'], 3]);
  });

  it('does a name again that came while it was under way', async () => {
    const queue = queueOf(2);
    queue.add(['a']);
    queue.add(['a']);
    assert.deepEqual(begun, ['a']);
    await end('a');
    assert.deepEqual(begun, ['a', 'a']);
  });

  it('tells when nothing is left, also because it was taken away', async () => {
    const queue = queueOf(1);
    await queue.whenIdle();
    queue.add(['a', 'b', 'c']);
    const idle = queue.whenIdle();
    queue.remove('b');
    await end('a');
    assert.deepEqual(begun, ['a', 'c']);
    queue.clear();
    await end('c');
    await idle;
    assert.equal(queue.left, 0);
  });

  it('goes on where a piece of work fails', async () => {
    const done: string[] = [];
    const queue = new WorkQueue((name) => {
      done.push(name);
      return Promise.reject(new Error(name));
    }, 1);
    queue.add(['a', 'b']);
    await queue.whenIdle();
    assert.deepEqual(done, ['a', 'b']);
  });
});
