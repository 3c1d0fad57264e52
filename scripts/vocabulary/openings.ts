/** Builds the tables of opening phrases with their uses by body. */
import type { Row } from './facts';
import { factsFolder, readTable, tableModule } from './facts';
import type { Reach, ReachCounts } from './italics';
import { countReach } from './italics';
import { nextWords } from './next-words';

const columns =
  'phrase; uses by GA, HRC, ECOSOC, SC since 2000, SC 1994–2015, SC 1946–1993; uses with also, with further;\n' +
  ' * word that nearly always follows; repetition; status; italics over the whole phrase/over less, outside and in SC';

/** A table for each part of a resolution, by the name of its module. */
export const openingModules = (input: string): ReadonlyMap<string, string> =>
  new Map(['preambular', 'operative'].map((part) => [`openings-${part}.ts`, openingModule(input, part)]));

function openingModule(input: string, part: string): string {
  const rows = readTable(factsFolder(input), part);
  const reach = countReach(input, part, rows.map(phraseOf));
  const next = nextWords(input, part);
  return tableModule(
    `Openings of ${part} paragraphs`,
    columns,
    rows.map((row) => openingRow(row, reach, next)),
  );
}

const countColumns = [
  'n_GA_74-80',
  'n_HRC_54-60',
  'n_ECOSOC_2021-25',
  'n_SC_2000-26',
  'n_SC_1994-2015',
  'n_SC_1946-93_linestart',
  'n_with_also',
  'n_with_further',
];

const openingRow = (
  row: Row,
  { others, council }: ReachCounts,
  next: ReadonlyMap<string, string>,
): readonly (string | number)[] => [
  phraseOf(row),
  ...countColumns.map((column) => Number(row[column]) || ''),
  next.get(phraseOf(row).toLowerCase()) ?? '',
  (row['repeat_class'] ?? '').replace(/ .*/, ''),
  status(row['note'] ?? ''),
  printReach(others.get(phraseOf(row).toLowerCase())),
  printReach(council.get(phraseOf(row).toLowerCase())),
];

const phraseOf = (row: Row): string => row['phrase'] ?? '';

/** Empty if italics never stop earlier. */
const printReach = (reach: Reach | undefined): string => (reach?.shorter ? `${reach.whole}/${reach.shorter}` : '');

/** `=X` for a misspelling of X, `m` for phrases known from Model United Nations only, `o` for older texts only. */
function status(note: string): string {
  const correct = /slip in SC texts; write (.+)$/.exec(note)?.[1];
  if (correct) return `=${correct}`;
  if (/not attested in/.test(note)) return 'm';
  return /older SC texts/.test(note) ? 'o' : '';
}
