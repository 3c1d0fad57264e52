/** The body that a citation names beyond doubt. */
import { matchEnd } from '../../text/match-at';
import { memo } from '../../kept/memo';
import type { Resolution } from '../../document/nodes';
import type { NamedOrgan } from '../../vocabulary/organs';
import type { CitedResolution } from './cited-resolutions';
import { isJudged } from './judged';

/**
 * The only body named, or the adopting one where the paragraph opens “Recalling its resolution”; a later “its” may mean
 * any body.
 */
export function surelyNamed({ citation }: CitedResolution, resolution: Resolution): NamedOrgan | undefined {
  const { named, own, span } = citation;
  const [only, second] = named;
  if (only !== undefined) {
    const isOnly = second === undefined && own === undefined;
    return isOnly && !isBehindQuotation(resolution.text, span.start) ? only : undefined;
  }
  return own !== undefined && ownNumbers(resolution).has(span.start) ? own : undefined;
}

const its = /[*_]{0,3},?\s(?:[a-z]{2,12}\s)?its\s(?:[a-z]{2,12}\s){0,2}(?:resolution|decision)s?\s\[?/y;

/** The first numbers after an opening with “its resolution”. */
const ownNumbers = memo((resolution: Resolution): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const part of resolution.parts) {
    if (!isJudged(part)) continue;
    for (const { opening } of [...part.preamble, ...part.operative]) {
      if (!opening?.emphasis) continue;
      const end = matchEnd(its, resolution.text, opening.emphasis.content.end);
      if (end !== undefined) found.add(end);
    }
  }
  return found;
});

/** Whether quotation marks separate a number from the word “resolution”, which may then end a title. */
function isBehindQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at);
  const keyword = Math.max(before.lastIndexOf('esolution'), before.lastIndexOf('ecision'));
  return /[“”"]/.test(before.slice(keyword));
}
