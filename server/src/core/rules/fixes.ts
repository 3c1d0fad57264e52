/** Chooses and applies the safe fixes among findings. */
import type { Edit } from '../text/edit';
import { applyEdits, collide } from '../text/edit';
import { firstIndexFrom } from '../text/sorted';
import type { Report } from './report';
import { brokenLaw, type Stage } from './fix-laws';

/** A draft after its safe fixes. */
export interface FixedDraft {
  /** Unchanged if the fixes never settle. */
  readonly text: string;
  /** The edits of each round, to the text that the previous round left. */
  readonly rounds: readonly (readonly Edit[])[];
  /** Whether no fix that may be made unasked is left. */
  readonly isSettled: boolean;
}

/** The message for fixes that do not settle. */
export const unsettled =
  'The fixes of this draft do not come to an end, so none was made. Fix its findings one at a time.';

/** A fix may reveal another fault, such as the number after a corrected one; longer chains have not been seen. */
const maxRounds = 10;
/** Limit of drafts read: a hostile one may have many fixes that would break a law. */
const maxReadings = 60;

/**
 * Applies safe fixes until only those that would break a law are left.
 * @param read parses and checks a text
 */
export function fixAll(text: string, read: (text: string) => Stage): FixedDraft {
  const reader = { read, left: maxReadings };
  const rounds: (readonly Edit[])[] = [];
  let stage = read(text);
  for (let round = 0; round < maxRounds; round++) {
    const { fixes, after } = lawfulPart(stage, safeFixes(stage.reports), reader);
    if (reader.left <= 0) break;
    if (fixes.length === 0) return { text: stage.resolution.text, rounds, isSettled: true };
    rounds.push(editsOf(fixes));
    stage = after;
  }
  return { text, rounds: [], isSettled: false };
}

/** Whether a fix breaks no law by itself, so that it may be made unseen. */
export const isLawful = (before: Stage, fix: Report, read: (text: string) => Stage): boolean =>
  brokenLaw(before, [fix], read(applyEdits(before.resolution.text, fix.fix?.edits ?? []))) === undefined;

interface Lawful {
  readonly fixes: readonly Report[];
  readonly after: Stage;
}

interface Reader {
  readonly read: (text: string) => Stage;
  left: number;
}

/** All fixes, or only those of the halves that break no law. */
function lawfulPart(before: Stage, fixes: readonly Report[], reader: Reader): Lawful {
  const none: Lawful = { fixes: [], after: before };
  if (fixes.length === 0 || reader.left-- <= 0) return none;
  const after = reader.read(applyEdits(before.resolution.text, editsOf(fixes)));
  if (!brokenLaw(before, fixes, after)) return { fixes, after };
  if (fixes.length === 1) return none;
  const middle = fixes.length >> 1;
  const [first, second] = [fixes.slice(0, middle), fixes.slice(middle)].map((half) =>
    lawfulPart(before, half, reader),
  ) as [Lawful, Lawful];
  if (first.fixes.length === 0) return second;
  if (second.fixes.length === 0 || reader.left-- <= 0) return first;
  const both = [...first.fixes, ...second.fixes];
  const afterBoth = reader.read(applyEdits(before.resolution.text, editsOf(both)));
  return brokenLaw(before, both, afterBoth) ? first : { fixes: both, after: afterBoth };
}

/** The edits of all safe fixes, in order of place; of two that touch each other, those of the earlier finding. */
export const safeEdits = (reports: readonly Report[]): readonly Edit[] => editsOf(safeFixes(reports));

const editsOf = (reports: readonly Report[]): readonly Edit[] =>
  reports.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => a.span.start - b.span.start);

/** The findings whose safe fixes do not touch each other. */
function safeFixes(reports: readonly Report[]): readonly Report[] {
  const fixes: Report[] = [];
  const taken: Edit[] = [];
  for (const report of reports) {
    if (!report.fix?.isSafe) continue;
    const { edits } = report.fix;
    if (!edits.every((edit) => isFree(taken, edit))) continue;
    for (const edit of edits) taken.splice(placeOf(taken, edit), 0, edit);
    fixes.push(report);
  }
  return fixes;
}

/** Index of the first edit after this one; `taken` is in order of place. */
const placeOf = (taken: readonly Edit[], { span }: Edit): number =>
  firstIndexFrom(taken, (edit) => edit.span.start, span.start + 1);

/** Those taken do not touch each other, so only its two neighbours can touch an edit. */
function isFree(taken: readonly Edit[], edit: Edit): boolean {
  const place = placeOf(taken, edit);
  return [taken[place - 1], taken[place]].every((other) => !other || !collide(edit, other));
}
