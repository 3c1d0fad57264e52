/** Limits questions to the library: a few a minute, fewer after refusals, and finally none. */

const minute = 60_000;

const usualPace = { perMinute: 6, mostRefusals: 3, longestPause: 60 * minute } as const;

/** All times in milliseconds. */
export class Pace {
  private asked: number[] = [];
  private refusals = 0;
  private pausedUntil = 0;

  constructor(private readonly limits: { perMinute: number; mostRefusals: number; longestPause: number } = usualPace) {}

  /** Milliseconds until the next question: 0 for now, Infinity for the rest of the session. */
  waitAt(now: number): number {
    if (this.refusals >= this.limits.mostRefusals) return Infinity;
    this.asked = this.asked.filter((time) => time > now - minute && time <= now);
    const [oldest = now] = this.asked;
    const full = this.asked.length >= this.limits.perMinute ? oldest + minute - now : 0;
    return Math.max(0, full, this.pausedUntil - now);
  }

  begin(now: number): void {
    this.asked.push(now);
  }

  /** Each consecutive refusal doubles the pause, unless the library asks for a longer one. */
  refused(now: number, retryAfter = 0): void {
    const pause = Math.min(minute * 2 ** this.refusals, this.limits.longestPause);
    this.refusals++;
    this.pausedUntil = now + Math.max(pause, retryAfter);
  }

  answered(): void {
    this.refusals = 0;
  }
}
