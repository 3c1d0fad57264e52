/** A catalogue that answers every symbol with markup that must never be shown as such. */
import type { Catalogue } from '../../server/src/core/catalogue/catalogue';
import { emptyCatalogue } from '../../server/src/core/catalogue/catalogue';

const hostile = '<b>*[x](command:y)* https://x.example\n\n# www.x.example';

export const hostileCatalogue: Catalogue = {
  ...emptyCatalogue,
  size: 1,
  find: (symbol) => ({
    symbol,
    title: hostile,
    adopted: hostile,
    agendaItem: hostile,
    committee: hostile,
    draft: hostile,
    meeting: hostile,
    vote: hostile,
  }),
};
