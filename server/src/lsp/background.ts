/**
 * Deferred work, such as checks of closed drafts: one step at a time, and none while someone types or waits for an
 * answer.
 */

/** Milliseconds after a change of an open draft, in which the editor's questions arrive. */
const restAfterTyping = 100;

/** After the messages already received; a worker has timers only. */
const soon = (run: () => void): unknown =>
  typeof setImmediate === 'function' ? setImmediate(run) : setTimeout(run, 0);

export class Background {
  private readonly waiting: (() => void)[] = [];
  private isScheduled = false;
  private answering = 0;
  private restsUntil = -Infinity;

  /** @param now milliseconds of a monotonic clock */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Settles when the next step may run, which should take milliseconds. First come, first served. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.schedule();
    });
  }

  /** Wraps an answer that someone waits for. */
  readonly behind = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    this.answering++;
    try {
      return await work();
    } finally {
      this.answering--;
      this.schedule();
    }
  };

  /** An open draft has changed. */
  noteTyping(): void {
    this.restsUntil = this.now() + restAfterTyping;
  }

  private schedule(): void {
    // The last answer schedules again.
    if (this.isScheduled || this.waiting.length === 0 || this.answering > 0) return;
    this.isScheduled = true;
    const wait = this.restsUntil - this.now();
    if (wait > 0) setTimeout(this.step, wait);
    else soon(this.step);
  }

  private readonly step = (): void => {
    this.isScheduled = false;
    if (this.answering === 0 && this.now() >= this.restsUntil) this.waiting.shift()?.();
    // Woken work runs before the next step.
    this.schedule();
  };
}
