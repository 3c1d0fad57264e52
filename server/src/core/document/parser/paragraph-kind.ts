/** Decides whether words open a preambular or an operative paragraph, and which of the two an unnumbered one is. */
import type { Span } from '../../text/span';
import type { OpeningPart } from '../../vocabulary/openings';
import { looksLikeParticiple, looksLikeVerb, openingPartAt } from '../../vocabulary/openings';
import type { Chunk } from './chunks';
import { endSignOf } from '../../reading/endings';
import { scanInlines } from '../../notation/inline';
import type { Emphasis } from '../nodes';
import type { Language } from '../../vocabulary/languages';
import { leadEmphasis, openingWords } from './opening';

/** An unnumbered paragraph, and its context. */
interface Unnumbered {
  readonly span: Span;
  /** The emphasis at its start. */
  readonly lead: Emphasis | undefined;
  readonly next: Chunk | undefined;
}

interface Before {
  readonly hasPreamble: boolean;
  /** Operative paragraphs precede it, without a heading in between. */
  readonly hasOperative: boolean;
  /** The final mark of the operative paragraph just before it; empty without one. */
  readonly signBefore: string | undefined;
}

/** The kind of an unnumbered paragraph; undefined for other text. */
export function paragraphKind(
  text: string,
  language: Language,
  paragraph: Unnumbered,
  { hasPreamble, hasOperative, signBefore }: Before,
): OpeningPart | undefined {
  const { span, lead, next } = paragraph;
  const sign = endSignOf(text, span) ?? '';
  if (language !== 'en') {
    if (!lead || hasOperative) return undefined;
    return /[.。]/.test(sign) ? 'operative' : 'preambular';
  }
  // Among numbered paragraphs only known words open one: "*Abbreviations*:" under a table does not.
  const kind =
    lead && !hasOperative ? partOfWords(openingWords(text, lead.content)) : knownKind(text, lead?.content ?? span);
  // A verb before a comma, or with more of the preamble after it, is a slip in the preamble; another one opens a
  // paragraph without its number.
  if (kind === 'operative' && !hasOperative && (sign === ',' || (hasPreamble && preambleGoesOn(text, sign, next))))
    return 'preambular';
  if (kind) return kind;
  if (hasOperative) return lead && standsAmongOperatives(text, lead, signBefore, sign) ? 'operative' : undefined;
  return lead && /^\p{Lu}/u.test(text.slice(lead.content.start)) ? 'preambular' : undefined;
}

/** The part of the known opening at the start of `span`. */
export const knownKind = (text: string, { start }: Span): OpeningPart | undefined =>
  /^\p{Lu}/u.test(text.slice(start, start + 2)) ? openingPartAt(text, start) : undefined;

/** Whether the following text shows that the preamble continues. */
function preambleGoesOn(text: string, sign: string, next: Chunk | undefined): boolean {
  if (!next || sign === ':') return false;
  const { shape, span } = next;
  if (shape.kind === 'number') return shape.number.value === 1 && sign !== '.';
  const lead = shape.kind === 'text' ? leadEmphasis(text, scanInlines(text, span), span.start) : undefined;
  return lead !== undefined && partOfWords(openingWords(text, lead.content)) === 'preambular';
}

/** Whether unknown italics open an operative paragraph nevertheless: it ends like its neighbours. */
const standsAmongOperatives = (text: string, lead: Emphasis, signBefore: string | undefined, sign: string): boolean =>
  lead.style === 'italic' &&
  sign === ';' &&
  signBefore === ';' &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(lead.content.start, lead.content.start + 4)) &&
  /^,? \p{L}/u.test(text.slice(lead.span.end, lead.span.end + 4));

/** The part of emphasised words by their known phrase, or else by their form. */
export function partOfWords(words: string): OpeningPart | undefined {
  const known = openingPartAt(words, 0);
  if (known) return known;
  const first = words.split(' ').find((word) => !/^(?:also|further)$/i.test(word)) ?? '';
  if (looksLikeParticiple(words)) return 'preambular';
  return looksLikeVerb(first) ? 'operative' : undefined;
}
