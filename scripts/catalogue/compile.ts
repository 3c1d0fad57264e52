/** Compiles the table of resolutions into the catalogue that comes with the product. */
import type { CatalogueEntry, DateSource } from '../../server/src/core/catalogue/catalogue';
import { catalogueText } from '../../server/src/core/catalogue/catalogue-text';
import { completeEntry } from '../../server/src/core/catalogue/complete-entry';
import { canonicalSymbol } from '../../server/src/core/vocabulary/symbols';
import { type Row, factsFolder, readTable } from '../vocabulary/facts';
import { datedParts } from './dated-parts';
import { instrumentEntries } from './instruments';
import { withWholes } from './parts';
import { cleanWords, usefulTitle } from './titles';
import { meetingWords, voteWords } from './votes';

const head = `# Resolutions of the United Nations: symbols, dates, titles, and how they were adopted.
# Source of the facts: the United Nations, its documents, its Digital Library and its voting data.
# Made by "npm run catalogue"; a correction belongs in the table that it reads.
`;

/**
 * The text of the catalogue, the same for equal tables.
 * @param input the folder with `facts/resolutions.tsv`
 * @throws if the table cannot be read
 */
export function compileCatalogue(input: string): string {
  const entries = readTable(factsFolder(input), 'resolutions').flatMap(entryOfRow);
  return catalogueText(head, withAllKnown(entries));
}

/** The entries of the table, completed by parts and well-known instruments. */
function withAllKnown(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  const known = new Map<string, CatalogueEntry>();
  for (const entry of [...entries, ...datedParts(), ...instrumentEntries()]) {
    const earlier = known.get(entry.symbol);
    known.set(entry.symbol, earlier ? completeEntry(earlier, entry) : entry);
  }
  return withWholes([...known.values()]).filter(saysSomething);
}

/** An empty part is dropped once it has informed the whole. */
const saysSomething = (entry: CatalogueEntry): boolean => Object.keys(entry).length > 1 || !/[A-Z]$/.test(entry.symbol);

/** None for a row of several parts. */
export function entryOfRow(row: Row): readonly CatalogueEntry[] {
  const cell = (name: string): string => row[name] ?? '';
  if (/ and [A-Z]$/.test(cell('symbol'))) return [];
  const adopted = cell('adopted');
  const entry: CatalogueEntry = {
    symbol: canonicalSymbol(cell('symbol')),
    title: usefulTitle(cell('title')),
    ...(adopted === ''
      ? { notBefore: cell('not_before'), notAfter: cell('not_after') }
      : { adopted, dateSource: cell('date_source') as DateSource }),
    agendaItem: cleanWords(cell('agenda_item')),
    committee: cell('committee') === '#fifthCommittee' ? 'Fifth Committee' : cleanWords(cell('committee')),
    draft: cell('draft'),
    meeting: meetingWords(cell('meeting')),
    // Some rows have the vote in the meeting column, with more detail.
    vote: voteWords(/^Adopted /.test(cell('meeting')) ? cell('meeting') : cell('vote')),
  };
  return [Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== '')) as unknown as CatalogueEntry];
}
