/** Entities that converters leave in a text, and the signs that they stand for. */
export const leftEntities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&nbsp;': '\u00A0',
    '&amp;': '&',
    '&quot;': '"',
    '&ndash;': '–',
    '&rsquo;': '’',
  }),
);

/** A pattern of any of them. */
export const leftEntity = [...leftEntities.keys()].join('|');
