/** What a draft or an adopted text says about itself, as an entry of the catalogue. */
import type { Heading, Resolution } from '../document/nodes';
import type { Organ } from '../vocabulary/organs';
import { resolutionSymbol } from '../vocabulary/resolution-symbols';
import { parseSymbol } from '../vocabulary/symbols';
import type { CatalogueEntry } from './catalogue';

/** The entry that the heading makes; undefined where it does not give a symbol. Nobody vouches for its date. */
export function entryOf({ heading, organ, language }: Resolution): CatalogueEntry | undefined {
  const symbol = symbolOf(heading, organ);
  if (symbol === undefined) return undefined;
  const { title, adopted, agendaTitle, agendaItem, meeting } = heading;
  const agenda = agendaTitle ?? agendaItem;
  return {
    symbol,
    // Titles in the catalogue are English.
    ...(title && language === 'en' && { title: title.value }),
    ...(adopted && { adopted: adopted.iso }),
    ...(agenda && language === 'en' && { agendaItem: agenda.value }),
    ...(meeting && { meeting: meeting.value }),
  };
}

/** The symbol of the resolution, printed or made from its number; else that of the draft. */
function symbolOf({ symbol, number }: Heading, organ: Organ | undefined): string | undefined {
  const printed = symbol && parseSymbol(symbol.value);
  if (printed?.isResolution || !number || organ === undefined || organ === 'OTHER') return printed?.canonical;
  return resolutionSymbol(organ, number.value) ?? printed?.canonical;
}
