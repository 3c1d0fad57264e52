/** Resolutions adopted in parts, often on different days, for which the table has one line only. */
import type { CatalogueEntry } from '../../server/src/core/catalogue/catalogue';

/** A resolution a line, with the letters of its parts and their dates of adoption, if known; then the shared title. */
const rows = `
A/RES/22(I) A B
A/RES/217(III) A B
A/RES/2200(XXI) A B
A/RES/66/253 A-2012-02-16 B-2012-08-03|The situation in the Syrian Arab Republic
A/RES/67/234 A-2012-12-24 B-2013-04-02
A/RES/67/254 A-2013-04-12 B
A/RES/69/274 A-2015-04-02 B
A/RES/72/262 A-2017-12-24 B C-2018-07-05
`;

/** An entry for each part; an undated one only says that the part exists. */
export const datedParts = (): readonly CatalogueEntry[] =>
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [listed = '', title] = row.split('|');
      const [symbol = '', ...parts] = listed.split(' ');
      return parts.map((part): CatalogueEntry => {
        const adopted = part.slice(2);
        return {
          symbol: symbol + part.slice(0, 1),
          ...(title !== undefined && { title }),
          ...(adopted !== '' && { adopted, dateSource: 'cited' }),
        };
      });
    });
