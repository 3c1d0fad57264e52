/** Offers symbols of cited documents and of resolutions at the start of a symbol. */
import type { Citation } from '../../reading/citations/citations';
import { citationsOf } from '../../reading/citations/citations';
import { citedAs } from '../wording/cited-as';
import { citationPlace } from '../wording/citation-place';
import type { Completion } from './completion';
import type { Place } from './place';
import { filterOf, replacing } from './place';
import { isWholeSymbol } from './unasked';

const maxOfDraft = 20;
const maxOfCatalogue = 10;

export function documentCompletions(place: Place): readonly Completion[] {
  const typed = typedAt(place);
  if (typed === undefined) return [];
  if (place.asking !== 'person' && (isWholeSymbol(typed) || (typed === '' && !place.before.endsWith('(')))) return [];
  const { resolution, offset, catalogue } = place;
  const found = new Map<string, Completion>();
  for (const citation of citationsOf(resolution)) {
    const { text, span } = citation;
    if (found.size >= maxOfDraft) break;
    if (!text.includes('/') || !isSymbol.test(text) || found.has(text) || text === typed) continue;
    if (!text.toUpperCase().startsWith(typed.toUpperCase()) || (span.start <= offset && offset <= span.end)) continue;
    const edit = replacing(place, typed, text);
    if (!edit) return [];
    found.set(text, {
      kind: 'document',
      label: text,
      ...told(place, citation),
      edit,
      filterText: filterOf(typed, text),
    });
  }
  if (!/^[A-Z/]{1,6}\/RES\/\d/.test(typed)) return [...found.values()];
  for (const { symbol, title } of catalogue.search(typed, maxOfCatalogue)) {
    const edit = replacing(place, typed, symbol);
    if (!edit || found.has(symbol) || symbol === typed || !symbol.startsWith(typed)) continue;
    const detail = title === undefined ? {} : { detail: title };
    found.set(symbol, { kind: 'document', label: symbol, ...detail, edit, filterText: symbol });
  }
  return [...found.values()];
}

const isSymbol = /^[A-Z][A-Za-z]{0,9}\//;

function told({ resolution }: Place, citation: Citation): Pick<Completion, 'detail' | 'documentation'> {
  const cited = citedAs(resolution, citation);
  const place = cited?.place ?? citationPlace(resolution, citation);
  return { ...(cited && { detail: cited.words }), documentation: `Cited in ${place}.` };
}

/** The start of a symbol, or nothing where one is due: after "(", "document" and, in a note, "See". */
function typedAt({ before, note }: Place): string | undefined {
  const begun = /(?:^|[\s([])([A-Z][A-Za-z]{0,9}\/[\w./()&-]{0,60})$/.exec(before)?.[1];
  if (begun !== undefined) return begun;
  const due = note
    ? /(?:\b[Ss]ee|\b[Ss]ee also|\b[Dd]ocuments?|[\]>]:?|,| and) ([A-Z]?)$/
    : /(?:[\p{L}\d”] \(|\bdocuments? )([A-Z]?)$/u;
  // After "217 A (" and "1325 (" comes a session or a year.
  return /\d(?: [A-Z])? \([A-Z]?$/.test(before) ? undefined : due.exec(before)?.[1];
}
