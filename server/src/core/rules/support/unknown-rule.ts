/** What is said of the name of a rule that does not exist. */
import { nearestName } from '../../text/nearest-name';

export function unknownRule(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  const shown = name.slice(0, 60);
  return near === undefined ? `There is no rule “${shown}”.` : `There is no rule “${shown}”; did you mean “${near}”?`;
}
