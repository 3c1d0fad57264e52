/** Writes out who adopted a resolution, and when: "resolution 70/1" becomes "General Assembly resolution 70/1 of …". */
import type { Catalogue } from '../../catalogue/catalogue';
import type { Citation } from '../../reading/citations/citations';
import { bodiesBefore } from '../../reading/citations/citation-bodies';
import type { Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import { organOfSymbol, organs } from '../../vocabulary/organs';
import type { CitationAction } from './citation-action';
import { dateEdit, isPrintedSymbol } from './add-date';

const reach = 200;

/** Only inserts words; offered if the body is not named in full. */
export function expand(resolution: Resolution, citation: Citation, catalogue: Catalogue): readonly CitationAction[] {
  const { symbol, kind, text, place } = citation;
  const organ = symbol === undefined ? undefined : organOfSymbol(symbol);
  if (!organ || kind === 'document' || place === 'heading' || isPrintedSymbol(text)) return [];
  if (resolution.language !== 'en') return [];
  const body = bodyEdit(resolution, citation, organs[organ].name, place === 'text' && organ === resolution.organ);
  if (!body) return [];
  const date = dateEdit(resolution, citation, catalogue);
  return [{ title: 'Expand to the full form, with the body', edits: [body, ...(date ? [date] : [])] }];
}

function bodyEdit({ text }: Resolution, { span }: Citation, name: string, isOwn: boolean): Edit | undefined {
  const from = Math.max(0, span.start - reach);
  const window = text.slice(from, span.start);
  const keyword = /(?<![\p{L}\d])([Rr]esolution|[Dd]ecision)s?\s+\[?$/u.exec(window);
  if (!keyword) return undefined;
  const words = window.slice(0, keyword.index);
  const at = from + keyword.index;
  const short = /(?<![A-Z]\p{Ll}+ )(?<!and Social )\b(?:Assembly|Council)(?:’s)?\s+$/u.exec(words);
  if (short) {
    // "the Council" of one name may mean another council.
    const missing = name.slice(0, name.lastIndexOf(' ') + 1);
    if (!short[0].startsWith(name.slice(missing.length))) return undefined;
    const start = from + short.index;
    return { span: { start, end: start }, text: missing };
  }
  if (bodiesBefore(words, 0, words.length).length > 0 || /\b(?:present|this|that|draft)\s+$/.test(words))
    return undefined;
  const isCapital = /^[RD]/.test(keyword[0]);
  const lead = isOwn ? (isCapital ? 'Its' : 'its') : name;
  const noun = keyword[1]?.charAt(0).toLowerCase() ?? '';
  return { span: { start: at, end: at + (isCapital ? 1 : 0) }, text: `${lead} ${isCapital ? noun : ''}` };
}
