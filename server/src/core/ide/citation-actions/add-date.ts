/** Adds the date of adoption to a resolution that is cited without it. */
import type { Catalogue } from '../../catalogue/catalogue';
import { entryOfPart } from '../../catalogue/entry-of-part';
import type { Citation } from '../../reading/citations/citations';
import { dateInWords } from '../../reading/citations/dates';
import type { Resolution } from '../../document/nodes';
import { partLetters } from '../../rules/support/cited-resolutions';
import type { Edit } from '../../text/edit';
import { inlinesOf } from '../wording/inlines';
import type { CitationAction } from './citation-action';

export function addDate(resolution: Resolution, citation: Citation, catalogue: Catalogue): readonly CitationAction[] {
  const edit = dateEdit(resolution, citation, catalogue);
  return edit ? [{ title: `Add the date of adoption (${edit.text.replace(/^ of /, '')})`, edits: [edit] }] : [];
}

/** Undefined if a date is printed, if none is known, and for symbols, which take none. */
export function dateEdit(resolution: Resolution, citation: Citation, catalogue: Catalogue): Edit | undefined {
  const { kind, symbol, date, span, text, place } = citation;
  if (resolution.language !== 'en' || place === 'heading' || kind === 'document') return undefined;
  if (date || symbol === undefined || isPrintedSymbol(text)) return undefined;
  const adopted = entryOfPart(catalogue, symbol, partLetters(citation, resolution.text).letters)?.adopted;
  if (adopted === undefined) return undefined;
  const at = endOfCitation(resolution, span.end);
  // Another number in the same list may have the date of both.
  if (/^(?:,? of | dated )\d/.test(resolution.text.slice(at, at + 12))) return undefined;
  return { span: { start: at, end: at }, text: ` of ${dateInWords(adopted)}` };
}

/** `A/RES/70/1`, not `70/1`. */
export const isPrintedSymbol = (text: string): boolean => /^[A-Z]{1,6}\//.test(text);

/** After the link around the number, and after the part letter: "66/241 A". */
function endOfCitation(resolution: Resolution, end: number): number {
  const link = inlinesOf(resolution).find(
    (inline) => inline.kind === 'link' && inline.words.start < end && end <= inline.words.end,
  );
  const at = link?.kind === 'link' && link.words.end === end ? link.span.end : end;
  return at + (/^ [A-Z](?![\p{L}\d])/u.exec(resolution.text.slice(at, at + 3))?.[0].length ?? 0);
}
