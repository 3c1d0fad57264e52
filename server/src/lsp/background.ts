/** Work that may wait, such as checks of closed drafts: one step at a time, and none while someone types or waits for an answer. */

/** Milliseconds after a change of an open draft: what the editor asks about it comes within them. */
const restAfterTyping = 100;

/** As soon as messages that have arrived are read; a worker has timers only. */
const soon = (run: () => void): unknown =>
  typeof setImmediate === 'function' ? setImmediate(run) : setTimeout(run, 0);

export class Background {
  private readonly waiting: (() => void)[] = [];
  private isScheduled = false;
  private answering = 0;
  private restsUntil = -Infinity;

  /** @param now milliseconds of a clock that only goes on */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Settles when the next step may be done, which should take milliseconds. Those who came first go first. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.schedule();
    });
  }

  /** Around an answer that someone waits for. */
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
    // The last answer schedules anew.
    if (this.isScheduled || this.waiting.length === 0 || this.answering > 0) return;
    this.isScheduled = true;
    const wait = this.restsUntil - this.now();
    if (wait > 0) setTimeout(this.step, wait);
    else soon(this.step);
  }

  private readonly step = (): void => {
    this.isScheduled = false;
    if (this.answering === 0 && this.now() >= this.restsUntil) this.waiting.shift()?.();
    // What was waked runs before the next step.
    this.schedule();
  };
}
