/** Says in plain words what was added to a catalogue, and what could not be read. */
import { type AddedEntries, dateInWords } from '../core/index';
import type { ImportProblem } from './imported';

/** `12 resolutions added, 3 completed, 45 unchanged.` */
export function additionSummary({ added, completed, unchanged }: AddedEntries): string {
  return `${added} ${added === 1 ? 'resolution' : 'resolutions'} added, ${completed} completed, ${unchanged} unchanged.`;
}

/** `a.xml, line 12: it is not well-formed XML (…)`. */
export const problemWords = (name: string, { line, message }: ImportProblem): string =>
  `${name}${line === undefined ? '' : `, line ${line}`}: ${message}`;

/** More than these do not help. */
const maxDifferences = 20;

/** Dates on which a file and the catalogue disagree. */
export function differenceWords({ differences }: AddedEntries): readonly string[] {
  const told = differences
    .slice(0, maxDifferences)
    .map(
      ({ symbol, kept, stated }) =>
        `${symbol}: the catalogue has ${dateInWords(kept)}, a file says ${dateInWords(stated)}; check which is right`,
    );
  const more = differences.length - told.length;
  return more > 0 ? [...told, `${more} more dates differ`] : told;
}
