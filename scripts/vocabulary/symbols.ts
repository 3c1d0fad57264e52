/** Builds the table of bodies by the first components of document symbols. */
import type { Row } from './facts';
import { factsFolder, readTable, tableModule } from './facts';

const columns = 'first components; kind: s series, b body within a series, f series of another organization; name';

export const symbolModule = (input: string): string =>
  tableModule('Bodies in document symbols', columns, readTable(factsFolder(input), 'symbols').flatMap(symbolRow));

/** Without general codes such as `CONF.` and `Add.`, which the core explains in its own words. */
function symbolRow(row: Row): readonly (readonly string[])[] {
  const { code = '', kind = '', meaning = '', note = '' } = row;
  const letter = kind.startsWith('series') ? 's' : kind.startsWith('body (known') ? 'b' : undefined;
  if (letter === undefined || meaning.startsWith('not a symbol')) return [];
  return [[code.replace('…', ''), /not a UN symbol/.test(note) ? 'f' : letter, bodyName(meaning)]];
}

/** The name without remarks on codes: "Programme (DP/FPA: …)"; years as in "(to 2006)" stay. */
const bodyName = (meaning: string): string => meaning.replace(/ \((?:[^()]*[/:;….][^()]*|A Assembly[^()]*)\)/g, '');
