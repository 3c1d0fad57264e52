/** The few resolutions behind the examples on rule pages: bare facts, one for each source of a date. */
import { catalogueOf } from '../../server/src/core/catalogue/memory-catalogue';

export const pageCatalogue = catalogueOf([
  { symbol: 'A/RES/70/1', adopted: '2015-09-25', dateSource: 'official' },
  { symbol: 'S/RES/1325(2000)', adopted: '2000-10-31', dateSource: 'official' },
  { symbol: 'A/RES/71/250', adopted: '2016-12-22', dateSource: 'roll-call' },
  { symbol: 'A/RES/60/1', adopted: '2005-09-16', dateSource: 'cited' },
  { symbol: 'A/RES/71/254', adopted: '2016-12-23' },
  { symbol: 'A/RES/71/251', notBefore: '2016-12-22', notAfter: '2016-12-23' },
  { symbol: 'A/RES/48/75' },
  { symbol: 'A/RES/48/75A', adopted: '1993-12-16', dateSource: 'official' },
]);
