/** Chooses and applies the safe fixes among findings. */
import type { Edit } from '../text/edit';
import { applyEdits, collide } from '../text/edit';
import type { Report } from './engine';

/** The edits of all safe fixes that do not touch each other; of two that do, the one of the earlier finding. */
export function safeEdits(reports: readonly Report[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const report of reports) {
    if (!report.fix?.isSafe) continue;
    const { edits } = report.fix;
    if (!edits.some((edit) => taken.some((other) => collide(edit, other)))) taken.push(...edits);
  }
  return taken;
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
