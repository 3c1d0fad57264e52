/** Puts no-break spaces into pairs that belong on one line, or removes them. */
import type { Resolution } from '../../document/nodes';
import { runningText } from '../../reading/running-text';
import type { Edit } from '../../text/edit';
import { keptAsIs } from './kept-as-is';
import { englishMonths } from '../../vocabulary/months';

export type NoBreakSpaces = 'keep' | 'add' | 'remove';

/** Each ends at the space: "19 December", "No. 5", "para. 11", "1325 (2000)", "217 A (III)", "A/78/62 B". */
const pairs = [
  new RegExp(`(?<![\\p{N}/.])\\d{1,2} (?=(?:${englishMonths.join('|')})(?!\\p{L}))`, 'gu'),
  /(?<!\p{L})(?:Nos?|paras?)\. (?=\d)/gu,
  /(?<!\p{N})\d{1,4} (?=\((?:(?:19|20)\d\d|[IVXLC]{1,6}|(?:S|ES)-[IVXLC]{1,5})\))/gu,
  /(?<!\p{N})\d{1,4} (?=[A-Z] \([IVXLC]{1,6}\))/gu,
  /(?<=(?<!\p{N})\d{1,4}[ \u00A0][A-Z]) (?=\([IVXLC]{1,6}\))/gu,
  /\/\d{1,4} (?=[A-HJ-Z](?:[,;.)]|$| (?:and|of|to) ))/gu,
] as const;

/** Between words only: before French punctuation and inside guillemets the space is part of the spelling. */
const between = /(?<=[\p{L}\p{N}.,;)\]*_%])[\u00A0\u202F](?=[\p{L}\p{N}([*_])/gu;

export function noBreakSpaceEdits(resolution: Resolution, setting: NoBreakSpaces): readonly Edit[] {
  if (setting === 'keep') return [];
  const { text, language } = resolution;
  if (setting === 'add' && language !== 'en') return [];
  const isKept = keptAsIs(resolution);
  const edits = new Map<number, Edit>();
  for (const { block, range } of runningText(resolution)) {
    const words = text.slice(range.start, range.end);
    for (const pattern of setting === 'add' ? pairs : [between]) {
      for (const match of words.matchAll(pattern)) {
        const end = range.start + match.index + match[0].length;
        if (end <= block.contentStart || isKept(end - 1)) continue;
        edits.set(end, { span: { start: end - 1, end }, text: setting === 'add' ? '\u00A0' : ' ' });
      }
    }
  }
  return [...edits.values()].sort((a, b) => a.span.start - b.span.start);
}
