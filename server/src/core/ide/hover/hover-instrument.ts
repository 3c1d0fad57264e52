/** Explains a treaty or declaration cited by name: its date, and where to find its text. */
import type { Catalogue } from '../../catalogue/catalogue';
import { dateInWords } from '../../reading/citations/dates';
import type { Resolution } from '../../document/nodes';
import { touches } from '../../text/span';
import type { Instrument } from '../../vocabulary/instruments';
import { instrumentsIn, maxNameLength } from '../../vocabulary/instruments';
import { adoptedLine } from './adopted-card';
import { escapeMarkdown } from '../wording/escape';
import type { Hover } from './card';
import { readIn, symbolLink } from './read-in';

export function instrumentHoverAt(
  { text, language }: Resolution,
  offset: number,
  catalogue: Catalogue,
): Hover | undefined {
  if (language !== 'en' || offset < 0 || offset > text.length) return undefined;
  const from = Math.max(0, offset - maxNameLength);
  const found = instrumentsIn(text.slice(from, offset + maxNameLength)).find(({ span }) =>
    touches(span, offset - from),
  );
  if (!found) return undefined;
  const { span, instrument } = found;
  return {
    span: { start: from + span.start, end: from + span.end },
    markdown: describe(instrument, catalogue).join('\n\n'),
  };
}

function describe({ name, symbol, part, treatySeries, date, document }: Instrument, catalogue: Catalogue): string[] {
  const lines = [
    ...(date === undefined ? [] : [dateInWords(date)]),
    ...(symbol === undefined ? [] : [adoptedIn(symbol, part, date === undefined ? catalogue : undefined)]),
    ...(treatySeries === undefined ? [] : [`United Nations, *Treaty Series*, ${treatySeries}`]),
    ...(document === undefined ? [] : [`Document ${symbolLink(document, 'en')}`]),
  ];
  return [
    `**${escapeMarkdown(name)}**`,
    ...(lines.length > 0 ? [lines.join('  \n')] : []),
    ...(symbol === undefined ? [] : [readIn(symbol, 'en')]),
  ];
}

/** `General Assembly resolution 44/25, annex`. */
function adoptedIn(symbol: string, part: string | undefined, catalogue: Catalogue | undefined): string {
  const number = symbol.replace('A/RES/', '').replace(/(\d)\(/, '$1 (');
  if (catalogue?.find(symbol)) return adoptedLine(symbol, catalogue);
  const [, letter, rest = ''] = /^([A-Z]\b)?(?:, )?(.*)$/.exec(part ?? '') ?? [];
  const lettered =
    letter === undefined ? number : number.includes('(') ? number.replace(' (', ` ${letter} (`) : `${number} ${letter}`;
  return `General Assembly resolution ${lettered}${rest === '' ? '' : `, ${rest}`}`;
}
