/** When a resolution of a given number can have been adopted. */
import type { NamedOrgan } from '../../vocabulary/organs';
import type { ResolutionNumber } from '../../vocabulary/resolution-symbols';
import { isAdoptedIn } from '../../vocabulary/resolution-symbols';

/**
 * Whether a date cannot be that of a resolution of this number: outside the session, the year or the years in which
 * the body numbered its resolutions so. False where that is not known.
 */
export function isOutsideSession(organ: NamedOrgan, { form, session }: ResolutionNumber, iso: string): boolean {
  const year = Number(iso.slice(0, 4));
  if (form === 'calendar') return year !== Number(session);
  // A session of the Council begins in July of the year before; until 1977 sessions have Roman figures.
  if (form === 'year') return year !== Number(session) && year !== Number(session) - 1;
  // Special sessions adopt on days far from their own.
  if (/S-/.test(session)) return false;
  if (organ === 'ECOSOC') return year < 1946 || year > 1977;
  return isAdoptedIn(organ, session, iso) === false;
}
