/** Recognises the organ line: "*The General Assembly*," */
import type { Span } from '../../text/span';
import { organLineOrgan } from '../../vocabulary/organs';
import { scanInlines } from '../../notation/inline';
import type { Emphasis, OrganLine } from '../nodes';
import type { Organ } from '../../vocabulary/organs';

/** The organ line that fills `range`; undefined for other text. */
export function readOrganLine(text: string, range: Span): OrganLine | undefined {
  if (range.end - range.start > 90) return undefined;
  const name = nameIn(text, range);
  if (!name) return undefined;
  const organ = organLineOrgan(name.value) ?? otherBody(text, range, name.value);
  if (!organ) return undefined;
  const mark = /[,;:.،，]/.exec(text.slice(name.span.end, range.end));
  const at = name.span.end + (mark?.index ?? 0);
  return {
    kind: 'organ-line',
    span: range,
    fragments: [range],
    organ,
    name,
    emphasis: emphasisOf(
      name.span,
      scanInlines(text, range).filter((inline) => inline.kind === 'emphasis'),
    ),
    endMark: mark ? { start: at, end: at + 1 } : undefined,
  };
}

/** Start of the organ line in a heading whose emphasised runs touch it: "…**Title***The General Assembly,*". */
export function gluedOrganLine(text: string, range: Span): OrganLine | undefined {
  const words = text.slice(range.start, range.end).replace(/[*_,\s]+$/, '');
  const stars = Math.max(words.lastIndexOf('*'), words.lastIndexOf('\n'));
  if (stars <= 0) return undefined;
  const start = range.start + stars;
  return readOrganLine(text, { start, end: range.end });
}

/** The words of the line without inner emphasis signs, as converters split italics. */
function nameIn(text: string, range: Span): { readonly span: Span; readonly value: string } | undefined {
  const printed = text.slice(range.start, range.end);
  const before = /^[*_\s]*/.exec(printed)?.[0].length ?? 0;
  const words = printed.slice(before).replace(/[\s*_,;:.،，]+$/, '');
  if (words === '' || /[\r\n]/.test(words)) return undefined;
  const start = range.start + before;
  return { span: { start, end: start + words.length }, value: words.replace(/[\s*_]+/g, ' ') };
}

/** The emphasis of the line, which covers the name even if only pieces of it are emphasised. */
function emphasisOf(name: Span, runs: readonly Emphasis[]): Emphasis | undefined {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return undefined;
  const over = (a: Span, b: Span): Span => ({
    start: Math.min(a.start, name.start),
    end: Math.max(b.end, name.end),
  });
  return { ...first, span: over(first.span, last.span), content: over(first.content, last.content) };
}

/** A body without rules here: its name alone in italics, and a comma. */
function otherBody(text: string, range: Span, name: string): Organ | undefined {
  const printed = text.slice(range.start, range.end);
  const isBody =
    /^The (?:\p{Lu}[\p{L}-]+|of|on|the|for|and|to|in)(?: (?:\p{Lu}[\p{L}-]+|of|on|the|for|and|to|in)){0,11}$/u;
  return /^\*[^*]+\*,?$|^\*[^*]+,\*$/.test(printed) && isBody.test(name) && bodyWords.test(name) ? 'OTHER' : undefined;
}

const bodyWords = /\b(?:Assembly|Board|Commission|Committee|Conference|Congress|Council|Forum|Meeting|Parties|Organ)\b/;
