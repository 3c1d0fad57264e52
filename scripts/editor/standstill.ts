/** Tells an editor that is slow, on a machine that has much to do, from one that stands still. */

/** In seconds. */
const longest = 60;

export interface Watch {
  /** Something has happened: the time counts anew. */
  readonly moved: () => void;
  readonly end: () => void;
}

/**
 * Calls `giveUp` once, as soon as nothing has moved for a while.
 * @param seconds a minute where it is left out
 */
export function whenStill(giveUp: () => void, seconds = longest): Watch {
  let still = 0;
  // Counted in turns, not read from a clock: a machine that does not come to its turns is slow, and not still.
  const timer = setInterval(() => {
    if (++still < seconds) return;
    clearInterval(timer);
    giveUp();
  }, 1_000);
  return { moved: () => void (still = 0), end: () => clearInterval(timer) };
}
