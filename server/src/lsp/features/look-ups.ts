/** What our own client needs to look a cited document up online. The server itself never asks the network. */
import { writeEntries } from '../../core/catalogue/entry-lines';
import { catalogueOf } from '../../core/catalogue/memory-catalogue';
import { adoptedLine } from '../../core/ide/hover/adopted-card';
import { citationAt } from '../../core/ide/things/documents';
import { organOfSymbol } from '../../core/vocabulary/organs';
import { readLibraryAnswer } from '../../importers/library-answer';
import { toOffset } from '../convert';
import type { Feature } from '../feature';
import type { LibraryReading, OwnNotifications } from '../protocol';
import { answer } from '../answer';

/** Far more than is asked for, in UTF-16 units. */
const maxAnswerLength = 2_000_000;

export const lookUps: Feature = {
  capability: () => ({}),

  listen: (session) => {
    const { connection, drafts, catalogue } = session;

    answer(session, 'unResolution/citedAt', null, async ({ uri, position }) => {
      const analysis = (await drafts.at(uri))?.analysis;
      const citation = analysis && citationAt(analysis.resolution, toOffset(analysis.lines, position));
      if (!citation) return null;
      const { kind, text, symbol } = citation;
      if (kind === 'document' || symbol === undefined || organOfSymbol(symbol) === undefined)
        return { text, symbol: null, isKnown: false };
      const entry = catalogue.current().find(symbol);
      return { text, symbol, isKnown: entry?.title !== undefined && entry.adopted !== undefined };
    });
    answer(session, 'unResolution/readLibraryAnswer', null, ({ symbol, text, on }) =>
      text.length > maxAnswerLength ? { state: 'broken', reason: 'it is too long' } : readingOf(symbol, text, on),
    );
    connection.onNotification('unResolution/lookedUp', (params: unknown) => {
      const lines: unknown = (params as OwnNotifications['unResolution/lookedUp'] | null)?.lines;
      if (typeof lines === 'string') catalogue.receiveLookedUp(lines);
    });
  },
};

function readingOf(symbol: string, text: string, on: string): LibraryReading {
  const read = readLibraryAnswer(symbol, text);
  if (read.state !== 'found') return read;
  const entry = { ...read.entry, lookedUp: on };
  const title = entry.title === undefined ? '' : `: “${entry.title}”`;
  // Messages of an editor make links of such signs.
  const words = (adoptedLine(symbol, catalogueOf([entry])) + title).replaceAll('](', '] (');
  return { state: 'found', line: writeEntries([entry]).trimEnd(), words };
}
