/** Meanings of symbol components: bodies from the table of facts, general codes in our own words. */
import bodyRows from './data/symbols';

export interface SymbolBody {
  readonly name: string;
  /** Issued by an organization outside the United Nations, whose servers lack it. */
  readonly isForeign: boolean;
  readonly isSeries: boolean;
}

let bodies: ReadonlyMap<string, SymbolBody> | undefined;

/** The body that the first components of a symbol name: `A/C.2`, `TD/B`. */
export function symbolBody(path: string): SymbolBody | undefined {
  return bodyTable().get(path);
}

/** Whether a known body has a longer path with this start. */
export const beginsBody = (path: string): boolean => bodyStarts().has(path);

let series: ReadonlySet<string> | undefined;

/** First components of all series, for recognising symbols in running text. */
export const seriesCodes = (): ReadonlySet<string> =>
  (series ??= new Set([...bodyTable().keys()].map((path) => path.split('/', 1)[0] ?? '')));

let starts: ReadonlySet<string> | undefined;

const bodyStarts = (): ReadonlySet<string> =>
  (starts ??= new Set(
    [...bodyTable().keys()].flatMap((path) => {
      const components = path.split('/');
      return components.slice(1).map((_, index) => components.slice(0, index + 1).join('/'));
    }),
  ));

/** Series only mentioned in remarks of the table of facts. */
const further: readonly (readonly [string, string])[] = [
  ['ECE', 'Economic Commission for Europe'],
  ['ESCAP', 'Economic and Social Commission for Asia and the Pacific'],
  ['ISBA/A', 'Assembly of the International Seabed Authority'],
  ['ISBA/C', 'Council of the International Seabed Authority'],
];

function bodyTable(): ReadonlyMap<string, SymbolBody> {
  if (bodies) return bodies;
  const table = new Map<string, SymbolBody>();
  for (const row of bodyRows.split('\n')) {
    const [path = '', kind, name = ''] = row.split('\t');
    table.set(path, { name, isForeign: kind === 'f', isSeries: kind !== 'b' });
  }
  for (const [path, name] of further) table.set(path, { name, isForeign: false, isSeries: !path.includes('/') });
  return (bodies = table);
}

/** Codes of bodies in any series, with the number after the full stop. */
export const generalBodies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AC: 'ad hoc committee',
    BMS: 'biennial meeting of States',
    BUR: 'General Committee or bureau',
    C: 'committee',
    CMA: 'meeting of the Parties to the Paris Agreement',
    CMP: 'meeting of the Parties to the Kyoto Protocol',
    CN: 'commission',
    CONF: 'conference',
    COP: 'Conference of the Parties',
    CP: 'Conference of the Parties',
    EA: 'Environment Assembly, session',
    GC: 'Governing Council, session',
    HA: 'UN-Habitat Assembly, session',
    HLS: 'high-level segment',
    KP: 'Kyoto Protocol',
    MOP: 'meeting of the Parties to a protocol',
    MSP: 'meeting of States Parties',
    PA: 'Paris Agreement',
    PC: 'preparatory committee',
    PCN: 'preparatory commission',
    RC: 'review conference',
    RPM: 'regional preparatory meeting',
    RT: 'round table',
    SBI: 'Subsidiary Body for Implementation',
    SBSTA: 'Subsidiary Body for Scientific and Technological Advice',
    SC: 'subcommittee',
    Sub: 'subcommission',
    SUBCOM: 'subcommittee',
    WG: 'working group',
  }),
);

/** Codes of the kind of document. */
export const natures: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CO: 'concluding observations',
    CRP: 'conference room paper',
    DEC: 'adopted decision',
    Dec: 'adopted decision',
    GC: 'general comment or general recommendation',
    INF: 'information document',
    L: 'document of limited distribution, in most cases a draft resolution or decision',
    MIN: 'minutes',
    NGO: 'statement of a non-governmental organization',
    NI: 'statement of a national institution',
    PET: 'petition',
    PRST: 'statement by the President',
    PV: 'verbatim record of a meeting',
    Q: 'list of issues',
    R: 'document of restricted distribution',
    REP: 'report',
    RES: 'adopted resolution',
    Res: 'adopted resolution',
    SR: 'summary record of a meeting',
    WP: 'working paper',
  }),
);

/** Codes of actions on an issued document. */
export const modifications: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Add: 'addendum',
    Amend: 'amendment to the adopted text',
    Corr: 'corrigendum, which corrects the text in one or more languages',
    Excerpt: 'excerpt',
    Rev: 'revision, which replaces the text issued before',
    Summary: 'summary',
    Suppl: 'supplement',
  }),
);
