/** Builds the table of consecutive openings, from the markup of every other adopted text. */
import { baseOf } from '../../server/src/core/vocabulary/opening-table';
import { hasCorpus, type MarkedParagraph, type Markup, readTexts } from '../corpus/texts';
import { factsFolder, readTable, tableModule } from './facts';

const columns =
  'part, p or o; opening before, empty at the beginning; paragraphs after it; those that open alike outside the\n' +
  ' * Security Council, and those of them with also or further in turn; what opens them most often, with counts';

/** Openings with less evidence are left out, as are rare successors. */
const minAfter = 12;
const minUses = 2;
const maxNext = 12;

interface After {
  readonly next: Map<string, number>;
  total: number;
  alike: number;
  inTurn: number;
}

/** Undefined without the texts, so that the module stays as it is. */
export function followingModule(input: string): string | undefined {
  if (!hasCorpus()) return undefined;
  // The others are kept for measuring: `npm run corpus -- --completion`.
  const learned = readTexts().filter((_, index) => index % 2 === 0);
  const rows = (['preambular', 'operative'] as const).flatMap((part) => {
    const known = new Set(readTable(factsFolder(input), part).map(({ phrase = '' }) => phrase.toLowerCase()));
    const all = new Map<string, After>();
    for (const { markup } of learned) count(markup, part === 'preambular' ? 'preamble' : 'operative', known, all);
    return [...all]
      .filter(([, { total }]) => total >= minAfter)
      .sort(([one, a], [other, b]) => b.total - a.total || (one < other ? -1 : 1))
      .map(([before, { next, total, alike, inTurn }]) => [
        part.charAt(0),
        before,
        total,
        alike || '',
        inTurn || '',
        [...next]
          .filter(([, uses]) => uses >= minUses)
          .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
          .slice(0, maxNext)
          .map(([words, uses]) => `${words} ${uses}`)
          .join(','),
      ]);
  });
  return tableModule('Openings that follow one another', columns, rows);
}

function count(
  markup: Markup,
  side: 'preamble' | 'operative',
  known: ReadonlySet<string>,
  all: Map<string, After>,
): void {
  let before: MarkedParagraph | undefined;
  for (const paragraph of markup[side]) {
    const words = baseOf(paragraph.opening);
    const isFirst = !before || paragraph.number === '1.';
    const previous = isFirst ? '' : baseOf(before?.opening ?? '');
    const after = all.get(previous) ?? { next: new Map<string, number>(), total: 0, alike: 0, inTurn: 0 };
    if (known.has(words) && (isFirst || known.has(previous))) {
      all.set(previous, after);
      after.total++;
      after.next.set(words, (after.next.get(words) ?? 0) + 1);
      if (words === previous && before && markup.organ !== 'SC') {
        after.alike++;
        if (sequenceOf(paragraph) === inTurn[sequenceOf(before)]) after.inTurn++;
      }
    }
    before = paragraph;
  }
}

const inTurn: Readonly<Record<string, string>> = { '': 'also', also: 'further', further: '' };

const sequenceOf = ({ opening }: MarkedParagraph): string =>
  /\b(?:also|further)\b/.exec(opening.toLowerCase())?.[0] ?? '';
