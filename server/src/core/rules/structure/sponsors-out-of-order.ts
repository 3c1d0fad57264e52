/** Sponsors are in English alphabetical order. */
import type { Heading } from '../../document/nodes';
import type { Context, Finding, Rule } from '../rule';
import { draftingManual } from '../support/authorities';

export const sponsorsOutOfOrder: Rule = {
  meta: {
    title: 'Sponsors stand in English alphabetical order',
    severity: 'warning',
    authority: [draftingManual],
    conventions: ['STR-10'],
  },
  checks: { heading },
};

/** Names that contain “and”. */
const joined =
  /(?<=Antigua |Bosnia |Kitts |Vincent |Principe |Tome |Trinidad |Britain )and(?= (?:Barbuda|Herzegovina|Nevis|the Grenadines|Principe|Tobago|Northern))/g;

function* heading({ sponsors }: Heading, { text }: Context): Iterable<Finding> {
  const list = sponsors && /^(.*[^\s]):\s*(?:revised\s+)?draft\s+(?:resolution|decision)$/.exec(sponsors.value)?.[1];
  // The speaker of a group and a Chair's text have no order.
  if (!sponsors || list === undefined || /\b(?:on behalf of|Chair|President|submitted)\b/.test(list)) return;
  const names = list
    .replace(joined, '&')
    .split(/,\s*(?:and\s+)?|\s+and\s+/)
    .map((name) => name.replace('&', 'and').trim())
    .filter((name) => name !== '');
  const printed = text.slice(sponsors.span.start, sponsors.span.end);
  let at = 0;
  let before: string | undefined;
  for (const name of names) {
    const index = printed.indexOf(name, at);
    if (index < 0) return;
    at = index + name.length;
    if (before !== undefined && key(name) < key(before)) {
      yield {
        span: { start: sponsors.span.start + index, end: sponsors.span.start + at },
        message: `Sponsors stand in alphabetical order: ${name} comes before ${before}.`,
        ...sortingFix(sponsors.span.start, printed, list, names),
      };
      return;
    }
    before = name;
  }
}

/** Offered only for a list in one piece, so that no sign is lost. */
function sortingFix(start: number, printed: string, list: string, names: readonly string[]): Pick<Finding, 'fix'> {
  if (!printed.startsWith(list)) return {};
  const sorted = [...names].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const text = `${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1) ?? ''}`;
  const edits = [{ span: { start, end: start + list.length }, text }];
  return { fix: { title: 'Put the sponsors in alphabetical order', isSafe: false, edits } };
}

/** Sort key: letters without accents, and no article. */
const key = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036F’'*]/g, '')
    .toLowerCase()
    .replace(/^the (?!former )/, '')
    .replace(/[\s-]+/g, ' ');
