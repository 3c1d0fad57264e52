/** `unres catalogue show` and `find`: the facts about resolutions. */
import {
  canonicalSymbol,
  type Catalogue,
  type CatalogueEntry,
  dateInWords,
  type DateSource,
  documentUrl,
  parseSymbol,
} from '../../core/index';
import { openCatalogue } from '../open-catalogue';
import { printable, printableJson } from '../printable';
import { complain, exitCode, type ExitCode, type Terminal } from '../terminal';

export type LookUpFormat = 'json' | 'pretty';

/** How many resolutions `find` lists. */
const maxFound = 50;

export function catalogueShow(symbols: readonly string[], format: LookUpFormat, terminal: Terminal): ExitCode {
  return lookUp(format, terminal, (catalogue, fail) =>
    symbols.flatMap((symbol) => {
      const entry = entryNamed(symbol, catalogue);
      if (!entry) fail(`${symbol} is not in the catalogue`);
      return entry ?? [];
    }),
  );
}

export function catalogueFind(words: readonly string[], format: LookUpFormat, terminal: Terminal): ExitCode {
  return lookUp(format, terminal, (catalogue, fail) => {
    const found = catalogue.search(words.join(' '), maxFound);
    if (found.length === 0) fail(`no title in the catalogue has “${words.join(' ')}”`);
    return found;
  });
}

function lookUp(
  format: LookUpFormat,
  terminal: Terminal,
  search: (catalogue: Catalogue, fail: (words: string) => void) => readonly CatalogueEntry[],
): ExitCode {
  let code: ExitCode = exitCode.clean;
  const fail = (words: string): void => {
    code = exitCode.failed;
    complain(terminal, printable(words));
  };
  const entries = search(openCatalogue(terminal, undefined, fail), fail);
  const shown = entries.map((entry) =>
    entryLines(entry)
      .map((line) => `${printable(line)}\n`)
      .join(''),
  );
  terminal.stdout.write(format === 'json' ? `${printableJson({ entries })}\n` : shown.join('\n'));
  return code;
}

/** By symbol, or by number alone: `70/1`, `1325 (2000)`. */
function entryNamed(words: string, catalogue: Catalogue): CatalogueEntry | undefined {
  const symbol = parseSymbol(words)?.canonical;
  const entry = symbol === undefined ? undefined : catalogue.find(symbol);
  if (entry) return entry;
  const [found] = catalogue.search(words, 1);
  return found?.symbol.endsWith(`/${canonicalSymbol(words)}`) ? found : undefined;
}

const sources: Readonly<Record<DateSource, string>> = {
  official: '',
  'roll-call': ' (date of the recorded vote)',
  cited: ' (as most later resolutions cite it)',
};

function entryLines(entry: CatalogueEntry): readonly string[] {
  const { symbol, title, adopted, dateSource, notBefore, notAfter } = entry;
  const date =
    adopted === undefined
      ? bounds(notBefore, notAfter)
      : dateInWords(adopted) + (dateSource ? sources[dateSource] : '');
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['adopted', date],
    ['agenda item', entry.agendaItem],
    ['committee', entry.committee],
    ['draft', entry.draft],
    ['meeting', entry.meeting],
    ['vote', entry.vote],
    ['source', entry.lookedUp && `United Nations Digital Library, looked up on ${dateInWords(entry.lookedUp)}`],
    ['text', documentUrl(symbol)],
  ];
  const known = facts.filter(([, value]) => value !== undefined);
  return [
    title === undefined ? symbol : `${symbol}  ${title}`,
    ...known.map(([name, value]) => `  ${`${name}:`.padEnd(13)}${value ?? ''}`),
  ];
}

function bounds(from: string | undefined, to: string | undefined): string | undefined {
  const words = [from && `not before ${dateInWords(from)}`, to && `not after ${dateInWords(to)}`].filter(Boolean);
  return words.length === 0 ? undefined : words.join(', ');
}
