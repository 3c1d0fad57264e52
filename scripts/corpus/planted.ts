/** Plants single defects into clean adopted texts, and counts those that their rule finds and fixes. */
import { applyEdits, type Edit, LineIndex, parse, type Report, type Resolution } from '../../server/src/core/index';
import { measureWithCatalogue } from './catalogue';
import type { Defect } from './defects';
import type { AdoptedText } from './texts';

export interface Recall {
  readonly defect: Defect;
  readonly planted: number;
  readonly found: number;
  readonly restored: number;
  /** `text:line` of the first misses, and of those not restored by the fix. */
  readonly missed: readonly string[];
  readonly unrestored: readonly string[];
}

const resolutions = new Map<string, Resolution>();

/** Parsed once for all kinds of defects. */
function parsed(text: string): Resolution {
  const resolution = resolutions.get(text) ?? parse(text);
  resolutions.set(text, resolution);
  return resolution;
}

/**
 * @param max texts to spoil, one place in each
 * @param measure finds the defects
 */
export function plant(
  defect: Defect,
  texts: readonly AdoptedText[],
  max: number,
  measure: (text: string) => readonly Report[] = measureWithCatalogue,
): Recall {
  const missed: string[] = [];
  const unrestored: string[] = [];
  let planted = 0;
  for (const { name, text } of texts) {
    if (planted >= max) break;
    const places = defect.places(parsed(text));
    // A place that depends on the text, and is the same in every run.
    const place = places[text.length % Math.max(1, places.length)];
    if (!place) continue;
    planted++;
    const spoilt = applyEdits(text, place.edits);
    const line = new LineIndex(spoilt).position(moved(place.edits, place.at)).line;
    const finding = findOnLine(spoilt, measure(spoilt), defect.rule, line);
    if (!finding) missed.push(`${name}:${line + 1}`);
    else if (defect.isRestored && applyEdits(spoilt, finding.fix?.edits ?? []) !== text)
      unrestored.push(`${name}:${line + 1}`);
  }
  const found = planted - missed.length;
  return { defect, planted, found, restored: found - unrestored.length, missed, unrestored };
}

/** An offset of the clean text after earlier edits. */
export const moved = (edits: readonly Edit[], at: number): number =>
  edits.reduce(
    (offset, { span, text }) =>
      span.end <= at && span.start < at ? offset + text.length - (span.end - span.start) : offset,
    at,
  );

function findOnLine(text: string, found: readonly Report[], rule: string, line: number): Report | undefined {
  const index = new LineIndex(text);
  return found.find((report) => {
    const first = index.position(report.span.start).line;
    const last = index.position(Math.max(report.span.start, report.span.end - 1)).line;
    return report.rule === rule && first <= line && line <= last;
  });
}
