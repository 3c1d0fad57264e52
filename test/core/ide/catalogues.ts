/** A catalogue of invented resolutions. */
import type { Catalogue, CatalogueEntry } from '../../../server/src/core/catalogue/catalogue';
import { emptyCatalogue } from '../../../server/src/core/catalogue/catalogue';

export const catalogueOf = (...entries: readonly CatalogueEntry[]): Catalogue => ({
  ...emptyCatalogue,
  size: entries.length,
  find: (symbol) => entries.find((entry) => entry.symbol === symbol),
});

export const tides = catalogueOf(
  {
    symbol: 'A/RES/75/201',
    title: 'The turning of the tides',
    adopted: '2020-12-21',
    dateSource: 'official',
    agendaItem: 'Oceans',
    committee: 'Second Committee',
    draft: 'A/C.2/75/L.4',
    meeting: 'A/75/PV.48',
    vote: 'Without a vote',
  },
  { symbol: 'A/RES/75/202', title: 'Moorings', adopted: '2020-12-21', dateSource: 'cited', agendaItem: 'Moorings' },
  { symbol: 'A/RES/75/203', adopted: '2020-12-22', dateSource: 'roll-call', meeting: '48th plenary meeting' },
  { symbol: 'A/RES/75/204', title: 'Ebb', notBefore: '2020-12-21', notAfter: '2020-12-31' },
  { symbol: 'A/RES/75/205', notBefore: '2020-12-30', notAfter: '2021-01-02' },
);
