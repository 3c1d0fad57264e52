/** Chooses and applies the safe fixes among findings. */
import type { Edit } from '../text/edit';
import { applyEdits, collide } from '../text/edit';
import type { Report } from './engine';
import { firstIndexFrom } from '../text/sorted';

/** The edits of all safe fixes that do not touch each other, in order of place; of two that do, the one of the earlier finding. */
export function safeEdits(reports: readonly Report[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const report of reports) {
    if (!report.fix?.isSafe) continue;
    const { edits } = report.fix;
    if (!edits.every((edit) => isFree(taken, edit))) continue;
    for (const edit of edits) taken.splice(placeOf(taken, edit), 0, edit);
  }
  return taken;
}

/** Index of the first edit that starts behind this one; `taken` is in order of place. */
const placeOf = (taken: readonly Edit[], { span }: Edit): number =>
  firstIndexFrom(taken, (edit) => edit.span.start, span.start + 1);

/** As those taken do not touch each other, only the two beside an edit can touch it. */
function isFree(taken: readonly Edit[], edit: Edit): boolean {
  const place = placeOf(taken, edit);
  return [taken[place - 1], taken[place]].every((other) => !other || !collide(edit, other));
}

/** Applies safe fixes until none is left. `check` parses and checks a text. */
export function fixAll(text: string, check: (text: string) => readonly Report[]): string {
  // A fix may reveal a further fault, such as the number after a corrected number; no chain seen is longer than this.
  const mostRounds = 10;
  let current = text;
  for (let round = 0; round < mostRounds; round++) {
    const edits = safeEdits(check(current));
    if (edits.length === 0) break;
    current = applyEdits(current, edits);
  }
  return current;
}
