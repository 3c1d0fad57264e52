/** Applies edits to a draft as far as they pass a test. */
import { parse } from '../../document/parse';
import type { Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import { applyEdits } from '../../text/edit';

/** Limit of readings, spent on finding refused edits. */
export interface Budget {
  left: number;
}

export interface Applied {
  readonly resolution: Resolution;
  readonly edits: readonly Edit[];
}

/** All edits, or the halves that pass; none once the budget is spent. */
export function applyGuarded(
  resolution: Resolution,
  edits: readonly Edit[],
  passes: (before: Resolution, after: Resolution) => boolean,
  budget: Budget,
): Applied {
  if (edits.length === 0 || budget.left <= 0) return { resolution, edits: [] };
  budget.left--;
  const after = parse(applyEdits(resolution.text, edits));
  if (passes(resolution, after)) return { resolution: after, edits };
  if (edits.length === 1) return { resolution, edits: [] };
  const middle = edits.length >> 1;
  const kept = [edits.slice(0, middle), edits.slice(middle)].flatMap(
    (half) => applyGuarded(resolution, half, passes, budget).edits,
  );
  if (kept.length === 0 || kept.length === edits.length) return { resolution, edits: [] };
  const rest = parse(applyEdits(resolution.text, kept));
  return passes(resolution, rest) ? { resolution: rest, edits: kept } : { resolution, edits: [] };
}
