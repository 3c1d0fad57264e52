/** Resolutions that adopted well-known instruments: facts that only the table of instruments has. */
import type { CatalogueEntry } from '../../server/src/core/catalogue/catalogue';
import { type Instrument, instrumentNames } from '../../server/src/core/vocabulary/instruments';

/** Titles of resolutions that differ from their instrument; undefined if uncertain. */
const titles = new Map<string, string | undefined>([
  [
    'A/RES/2200(XXI)A',
    'International Covenant on Economic, Social and Cultural Rights, International Covenant on Civil and Political Rights and Optional Protocol to the International Covenant on Civil and Political Rights',
  ],
  [
    'A/RES/54/263',
    'Optional Protocols to the Convention on the Rights of the Child on the involvement of children in armed conflict and on the sale of children, child prostitution and child pornography',
  ],
  ['A/RES/61/106', 'Convention on the Rights of Persons with Disabilities'],
  ['A/RES/55/25', 'United Nations Convention against Transnational Organized Crime'],
  [
    'A/RES/40/33',
    'United Nations Standard Minimum Rules for the Administration of Juvenile Justice (The Beijing Rules)',
  ],
  ['A/RES/45/110', 'United Nations Standard Minimum Rules for Non-custodial Measures (The Tokyo Rules)'],
  ['A/RES/60/288', 'The United Nations Global Counter-Terrorism Strategy'],
  ['A/RES/67/234B', 'The arms trade treaty'],
  ['A/RES/53/243A', 'Declaration on a Culture of Peace'],
  ...[
    'A/RES/22(I)A',
    'A/RES/260(III)A',
    'A/RES/44/128',
    'A/RES/55/255',
    'A/RES/63/239',
    'A/RES/69/137',
    'A/RES/69/15',
    'A/RES/73/151',
  ].map((symbol) => [symbol, undefined] as const),
]);

/** Instruments dated by their signature, not by the resolution. */
const signed = new Set(['A/RES/2222(XXI)', 'A/RES/2373(XXII)', 'A/RES/2826(XXVI)']);

/** One entry for each resolution, or part of one; their dates are unconfirmed. */
export function instrumentEntries(): readonly CatalogueEntry[] {
  const bySymbol = new Map<string, Instrument>();
  for (const [, instrument] of instrumentNames()) {
    const symbol = symbolOf(instrument);
    if (symbol !== undefined && !bySymbol.has(symbol)) bySymbol.set(symbol, instrument);
  }
  return [...bySymbol].map(([symbol, { name, date }]) => {
    const title = titles.has(symbol) ? titles.get(symbol) : name;
    return {
      symbol,
      ...(title !== undefined && { title }),
      ...(date !== undefined && !signed.has(symbol) && { adopted: date }),
    };
  });
}

/** With the letter of the part: `A/RES/217(III)A`. */
const symbolOf = ({ symbol, part = '' }: Instrument): string | undefined =>
  symbol === undefined ? undefined : symbol + (/^[A-Z](?![\p{L}\d])/u.exec(part)?.[0] ?? '');
