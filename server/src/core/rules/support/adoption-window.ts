/** The dates on which a resolution of a given number can have been adopted. */
import type { NamedOrgan } from '../../vocabulary/organs';
import type { ResolutionNumber } from '../../vocabulary/resolution-symbols';
import { isAdoptedIn } from '../../vocabulary/resolution-symbols';

/**
 * Whether a date is impossible for this number: outside the session, the year, or the years of this kind of numbering.
 * False if unknown.
 */
export function isOutsideSession(organ: NamedOrgan, { form, session }: ResolutionNumber, iso: string): boolean {
  const year = Number(iso.slice(0, 4));
  if (form === 'calendar') return year !== Number(session);
  // A Council session begins in July of the year before; sessions to 1977 have roman figures.
  if (form === 'year') return year !== Number(session) && year !== Number(session) - 1;
  // Special sessions adopt long after their opening.
  if (/S-/.test(session)) return false;
  if (organ === 'ECOSOC') return year < 1946 || year > 1977;
  return isAdoptedIn(organ, session, iso) === false;
}
