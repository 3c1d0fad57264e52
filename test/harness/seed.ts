/** The seed of the tests that choose by chance: another each day, so that in time they see other texts and drafts. */
import fc from 'fast-check';

/** Repeats the run that printed it. */
const given = process.env['UNRES_SEED'];

/** Of this run: the day in figures, `20261128`, or what `UNRES_SEED` says. */
export const seed = given === undefined || given === '' ? dayOf(new Date()) : seedOf(given);

// Every property takes it, since none has a seed of its own.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });

/** `count` seeds for drafts made one by one, others on other days. */
export const seeds = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => (Math.imul(seed, 1000) + index) >>> 0);

function dayOf(now: Date): number {
  return Number(now.toISOString().slice(0, 10).replaceAll('-', ''));
}

function seedOf(words: string): number {
  if (!/^\d{1,9}$/.test(words)) throw new Error(`UNRES_SEED should be a number of up to nine figures, not “${words}”.`);
  return Number(words);
}
