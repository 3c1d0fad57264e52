/** Offers treaties, declarations and programmes by words of their names, after "the". */
import { dateInWords } from '../../reading/citations/dates';
import { instrumentNames } from '../../vocabulary/instruments';
import type { Completion } from './completion';
import type { Place } from './place';
import { filterOf, matchOf, replacing } from './place';

/** All known ones: an editor filters them as letters are typed. */
const maxOffered = 200;

export function instrumentCompletions(place: Place): readonly Completion[] {
  if (place.resolution.language !== 'en') return [];
  const typed = /\b(?:[Tt]he|and|to|under|of) ([A-Z][\p{L}\d ,’-]{0,120})$/u.exec(place.before)?.[1];
  // In "the Convention on the Rights", the name begins after the first article.
  const whole = /\b[Tt]he ([A-Z][\p{L}\d ,’-]{0,120})$/u.exec(place.before)?.[1] ?? typed;
  if (whole === undefined) return [];
  // After a whole name only a longer name with the same start is meant.
  const least = instrumentNames().some(([name]) => name === whole) ? 2 : 1;
  return instrumentNames()
    .map(([name, instrument]) => ({ name, instrument, match: name === whole ? 0 : matchOf(whole, name) }))
    .filter(({ match }) => match >= least)
    .sort((a, b) => b.match - a.match || a.name.length - b.name.length)
    .slice(0, maxOffered)
    .flatMap(({ name, instrument: { date, symbol } }) => {
      const edit = replacing(place, whole, name);
      if (!edit) return [];
      const detail = [...(date === undefined ? [] : [dateInWords(date)]), ...(symbol === undefined ? [] : [symbol])];
      const told = detail.length === 0 ? {} : { detail: detail.join(' · ') };
      return [{ kind: 'instrument', label: name, ...told, edit, filterText: filterOf(whole, name) } as const];
    });
}
