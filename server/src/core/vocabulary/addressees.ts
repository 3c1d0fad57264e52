/** The addressees of operative paragraphs, with counts over adopted texts by body and verb. */
import rows from './data/addressees';
import type { NamedOrgan } from './organs';

/** The verbs of most addresses, in lower case. */
export const addressingVerbs = ['encourages', 'requests', 'calls upon', 'urges', 'invites'] as const;

export interface AddresseeEntry {
  /** As in running text: `the Secretary-General`. */
  readonly words: string;
  readonly uses: Readonly<Record<NamedOrgan, number>>;
  /** Counts by opening, in lower case, without “also” and “further”. */
  readonly usesWith: ReadonlyMap<string, number>;
}

/** Too rare to be counted, but known to every drafter. */
const others: readonly string[] = [
  'the relevant entities of the United Nations system',
  'the specialized agencies, funds and programmes of the United Nations system',
  'civil society',
  'the private sector',
  'developed countries',
  'developing countries',
  'donors',
  'international financial institutions',
  'regional and subregional organizations',
  'intergovernmental organizations',
  'non-governmental organizations',
  'national human rights institutions',
  'the Economic and Social Council',
  'the Security Council',
  'the General Assembly',
  'the functional commissions',
];

let table: readonly AddresseeEntry[] | undefined;

/** The most frequent first. */
export const addressees = (): readonly AddresseeEntry[] =>
  (table ??= [
    ...rows.split('\n').map((line) => readRow(line.split('\t'))),
    ...others.map((words) => readRow([words])),
  ]);

function readRow([words = '', ...cells]: readonly string[]): AddresseeEntry {
  const count = (column: number): number => Number(cells[column] ?? 0);
  return {
    words,
    uses: { GA: count(0), HRC: count(1), ECOSOC: count(2), SC: count(3) },
    usesWith: new Map(addressingVerbs.map((verb, index) => [verb, count(index + 4)])),
  };
}
