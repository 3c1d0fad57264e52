/**
 * The kinds of words in a draft, for their colours: openings, symbols, dates, addressees, note marks, numbers, names.
 */
import { attempt, type OnFailure } from '../../attempt';
import { citationsOf } from '../../reading/citations/citations';
import { findDate } from '../../reading/citations/dates';
import { internalReferencesOf, stepsOf } from '../../reading/references/internal-references';
import type { Opening, Resolution } from '../../document/nodes';
import { runningText } from '../../reading/running-text';
import { paragraphsOf } from '../../reading/walk';
import type { Span } from '../../text/span';
import { addresseeOf } from '../wording/addressee';
import { definedNamesOf } from '../things/defined-names';
import { markFigures } from '../things/labels';

/** In the order announced to editors, which use the index. */
export const tokenKinds = [
  'preambularOpening',
  'operativeOpening',
  'bodyName',
  'addressee',
  'paragraphNumber',
  'paragraphLabel',
  'documentSymbol',
  'date',
  'noteMark',
  'definedName',
  'paragraphReference',
] as const;

export type TokenKind = (typeof tokenKinds)[number];

/** `sequence` is “also” or “further” in an opening; `definition` is the place where a name is given. */
type TokenModifier = 'sequence' | 'definition';

export interface SemanticToken {
  /** On one line. */
  readonly span: Span;
  readonly kind: TokenKind;
  readonly modifier?: TokenModifier;
}

/**
 * In order of place; disjoint, and on one line each.
 *
 * @param onFailure called for a kind that cannot be read; the others are given
 */
export function semanticTokensOf(resolution: Resolution, onFailure?: OnFailure): readonly SemanticToken[] {
  const { text } = resolution;
  const all = sources.flatMap((source) => attempt('colours', () => [...source(resolution)], [], onFailure));
  const ordered = all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: SemanticToken[] = [];
  let end = 0;
  for (const token of ordered.flatMap((each) => inLines(text, each))) {
    if (token.span.start < end) continue;
    kept.push(token);
    end = token.span.end;
  }
  return kept;
}

type Source = (resolution: Resolution) => Iterable<SemanticToken>;

const sources: readonly Source[] = [paragraphTokens, noteTokens, citationTokens, referenceTokens, nameTokens, datesIn];

function* paragraphTokens(resolution: Resolution): Iterable<SemanticToken> {
  const { text, parts } = resolution;
  for (const { organLine } of parts) if (organLine) yield { span: organLine.name.span, kind: 'bodyName' };
  for (const paragraph of paragraphsOf(resolution)) {
    if (paragraph.kind === 'sub-paragraph') yield { span: paragraph.label.span, kind: 'paragraphLabel' };
    else if (paragraph.kind !== 'preambular' && paragraph.number)
      yield { span: paragraph.number.figures, kind: 'paragraphNumber' };
    if (paragraph.kind === 'preambular') yield* openingTokens(text, paragraph.opening, 'preambularOpening');
    if (paragraph.kind !== 'operative') continue;
    yield* openingTokens(text, paragraph.opening, 'operativeOpening');
    const span = addresseeOf(text, paragraph);
    if (span) yield { span, kind: 'addressee' };
  }
}

function* noteTokens({ text, notes, noteMarks }: Resolution): Iterable<SemanticToken> {
  for (const note of notes)
    yield { span: markFigures(text, { span: note.markSpan, mark: note.mark }), kind: 'noteMark' };
  for (const mark of noteMarks) yield { span: markFigures(text, mark), kind: 'noteMark' };
}

function* citationTokens(resolution: Resolution): Iterable<SemanticToken> {
  for (const { span } of citationsOf(resolution)) yield { span, kind: 'documentSymbol' };
}

function* referenceTokens(resolution: Resolution): Iterable<SemanticToken> {
  for (const reference of internalReferencesOf(resolution))
    for (const { span, target } of stepsOf(reference)) if (target) yield { span, kind: 'paragraphReference' };
}

function* nameTokens(resolution: Resolution): Iterable<SemanticToken> {
  for (const { span, isDefinition } of definedNamesOf(resolution))
    yield { span, kind: 'definedName', ...(isDefinition ? { modifier: 'definition' } : {}) };
}

function* datesIn(resolution: Resolution): Iterable<SemanticToken> {
  for (const { range } of runningText(resolution)) yield* dateTokens(resolution.text, range);
}

/** The words of an opening around “also” or “further”. */
function* openingTokens(text: string, opening: Opening | undefined, kind: TokenKind): Iterable<SemanticToken> {
  // A roman opening is a slip; the grammar does not colour it either.
  if (!opening?.emphasis) return;
  const { start, end } = opening.span;
  const printed = text.slice(start, end);
  const sequence = /(?<!\p{L})(?:also|further)(?!\p{L})/iu.exec(printed.slice(0, 120));
  if (!sequence) {
    yield { span: opening.span, kind };
    return;
  }
  const from = start + sequence.index;
  const to = from + sequence[0].length;
  const before = { start, end: start + printed.slice(0, sequence.index).trimEnd().length };
  const after = { start: to + (/^\s+/.exec(text.slice(to, end))?.[0].length ?? 0), end };
  yield { span: before, kind };
  yield { span: { start: from, end: to }, kind, modifier: 'sequence' };
  yield { span: after, kind };
}

// Every date has a year, which is searched first.
const year = /(?<!\d)\d{4}(?!\d)/g;
const dateReach = 40;

function* dateTokens(text: string, range: Span): Iterable<SemanticToken> {
  let from = range.start;
  for (const match of text.slice(range.start, range.end).matchAll(year)) {
    const at = range.start + match.index;
    const start = Math.max(from, at - dateReach);
    const found = findDate(text.slice(start, Math.min(range.end, at + 8)));
    if (!found) continue;
    const span = { start: start + found.start, end: start + found.end };
    from = span.end;
    yield { span, kind: 'date' };
  }
}

function inLines(text: string, token: SemanticToken): readonly SemanticToken[] {
  const { start, end } = token.span;
  const printed = text.slice(start, end);
  if (!/[\r\n]/.test(printed)) return start < end ? [token] : [];
  return [...printed.matchAll(/[^\s][^\r\n]*/g)].map((match) => ({
    ...token,
    span: { start: start + match.index, end: start + match.index + match[0].trimEnd().length },
  }));
}
