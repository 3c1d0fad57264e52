/** Tells a slow editor, on a busy machine, from one that hangs. */

/** In seconds. */
const longest = 60;

export interface Watch {
  /** Activity: restarts the count. */
  readonly moved: () => void;
  readonly end: () => void;
}

/**
 * Calls `giveUp` once, when nothing has happened for a while.
 * @param seconds a minute by default
 */
export function whenStill(giveUp: () => void, seconds = longest): Watch {
  let still = 0;
  // Counted in turns, not by the clock: a machine that gets no turns is slow, not hanging.
  const timer = setInterval(() => {
    if (++still < seconds) return;
    clearInterval(timer);
    giveUp();
  }, 1_000);
  return { moved: () => void (still = 0), end: () => clearInterval(timer) };
}
