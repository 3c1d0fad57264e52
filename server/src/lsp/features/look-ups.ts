/** Our client's requests for online look-up. The server itself never uses the network. */
import { adoptedLine, catalogueOf, writeEntries } from '../../core/index';
import { readLibraryAnswer } from '../../importers/library-answer';
import { toOffset } from '../convert';
import type { Feature } from '../feature';
import type { LibraryReading, OwnNotifications } from '../protocol';
import { answer, answerOnDraft } from '../answer';

/** Far more than requested, in UTF-16 units. */
const maxAnswerLength = 2_000_000;

export const lookUps: Feature = {
  capability: () => ({}),

  listen: (session) => {
    const { connection, catalogue } = session;

    answerOnDraft(session, 'unResolution/citedAt', ({ analysis }, { position }) => {
      const cited = analysis.citedAt(toOffset(analysis.lines, position));
      return cited && { ...cited, symbol: cited.symbol ?? null };
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
  // Editors make links of such signs in messages.
  const words = (adoptedLine(symbol, catalogueOf([entry])) + title).replaceAll('](', '] (');
  return { state: 'found', line: writeEntries([entry]).trimEnd(), words };
}
