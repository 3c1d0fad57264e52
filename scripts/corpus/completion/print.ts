/**
 * `npm run corpus -- --completion`: whether the next words are offered, and how high. `--differences` lists the misses.
 */
import type { AdoptedText } from '../texts';
import { heldOut, type Measured, measurePlaces, ranksOf, typedLetters } from './ranks';

/** Listed words, with their misses. */
const maxListed = 25;

export function printCompletion(texts: readonly AdoptedText[], listsMissed: boolean): void {
  const chosen = heldOut(texts);
  const measured = measurePlaces(chosen);
  console.log(
    `What is offered where paragraphs of ${chosen.length} adopted texts begin (the tables of what follows what come from the others)\n` +
      `${'body, part and letters typed'.padEnd(44)} places   first  first 5 first 10  mean 1/rank`,
  );
  for (const kind of ['opening', 'addressee'] as const) {
    for (const part of ['preambular', 'operative'] as const) {
      for (const letters of typedLetters) {
        const own = measured.filter(
          (each) => each.place.kind === kind && each.place.part === part && each.letters === letters,
        );
        if (own.length === 0) continue;
        const what = `${part} ${kind}, ${letters} typed`;
        row(what, own);
        for (const organ of [...new Set(own.map(({ place }) => place.organ))].sort())
          row(
            `  ${organ}`,
            own.filter(({ place }) => place.organ === organ),
          );
        if (listsMissed && letters === 0) printMissed(own);
      }
    }
  }
}

function row(what: string, measured: readonly Measured[]): void {
  const { count, within, reciprocal } = ranksOf(measured);
  const shares = within.map((each) => `${(100 * each).toFixed(1)} %`.padStart(8)).join(' ');
  console.log(`${what.padEnd(44)}${String(count).padStart(7)}${shares}  ${reciprocal.toFixed(3)}`);
}

function printMissed(measured: readonly Measured[]): void {
  const missed = new Map<string, number>();
  for (const { place, rank } of measured) if (rank > 10) missed.set(place.truth, (missed.get(place.truth) ?? 0) + 1);
  for (const [truth, count] of [...missed].sort(([, a], [, b]) => b - a).slice(0, maxListed))
    console.log(`      not in the first 10: ${truth}, ${count} times`);
}
