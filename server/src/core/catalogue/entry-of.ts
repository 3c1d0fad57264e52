/** The catalogue entry that a draft or an adopted text states about itself. */
import type { Heading, Resolution } from '../document/nodes';
import type { Organ } from '../vocabulary/organs';
import { resolutionSymbol } from '../vocabulary/resolution-symbols';
import { parseSymbol } from '../vocabulary/symbols';
import type { CatalogueEntry } from './catalogue';

/** The entry from the heading; undefined without a symbol. Its date is unconfirmed. */
export function entryOf({ heading, organ, language }: Resolution): CatalogueEntry | undefined {
  const symbol = symbolOf(heading, organ);
  if (symbol === undefined) return undefined;
  const { title, adopted, agendaTitle, agendaItem, meeting } = heading;
  const agenda = agendaTitle ?? agendaItem;
  return {
    symbol,
    // Catalogue titles are English.
    ...(title && language === 'en' && { title: title.value }),
    ...(adopted && { adopted: adopted.iso }),
    ...(agenda && language === 'en' && { agendaItem: agenda.value }),
    ...(meeting && { meeting: meeting.value }),
  };
}

/** The symbol of the resolution, printed or derived from its number; else that of the draft. */
function symbolOf({ symbol, number }: Heading, organ: Organ | undefined): string | undefined {
  const printed = symbol && parseSymbol(symbol.value);
  if (printed?.isResolution || !number || organ === undefined || organ === 'OTHER') return printed?.canonical;
  return resolutionSymbol(organ, number.value) ?? printed?.canonical;
}
