/** Entries of all shapes, for properties. */
import fc from 'fast-check';
import type { CatalogueEntry } from '../../../server/src/core/catalogue/catalogue';

const date = fc
  .date({ min: new Date('1946-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .filter((text) => text !== '' && text !== '=');

const symbol = fc.oneof(
  fc.tuple(fc.nat(90), fc.nat(300)).map(([session, number]) => `A/RES/${session}/${number}`),
  fc.tuple(fc.nat(3000), fc.integer({ min: 1946, max: 2030 })).map(([number, year]) => `S/RES/${number}(${year})`),
  fc.nat(40).map((number) => `A/C.3/80/L.${number}`),
);

const dates = fc.oneof(
  fc.record({ adopted: date, dateSource: fc.constantFrom('official', 'roll-call', 'cited') }),
  fc.record({ adopted: date }),
  fc.record({ notBefore: date, notAfter: date }, { requiredKeys: [] }),
);

const text = fc.record(
  { title: words, agendaItem: words, committee: words, draft: words, meeting: words, vote: words },
  { requiredKeys: [] },
);

export const anyEntry: fc.Arbitrary<CatalogueEntry> = fc
  .tuple(symbol, text, dates)
  .map(([name, rest, known]) => ({ symbol: name, ...rest, ...known }));

/** No two with the same symbol. */
export const anyEntries = fc.uniqueArray(anyEntry, { selector: (entry) => entry.symbol, maxLength: 12 });
