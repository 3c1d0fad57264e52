/** The message about an unknown name. */
import { nearestName } from './nearest-name';
import { beginningOf } from './span';

/** The longest name worth repeating, in UTF-16 units. */
const maxShownLength = 60;

/** "There is no rule “x”; did you mean “y”?" */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return `There is no ${kind} “${beginningOf(name, maxShownLength)}”${near === undefined ? '.' : `; did you mean “${near}”?`}`;
}
