/** Recognises the organ line: "*The General Assembly*," */
import type { Span } from '../text/span';
import { organLineOrgan } from '../vocabulary/organs';
import { scanInlines } from './inline';
import type { Organ, OrganLine } from './nodes';

/** The organ line that `range` consists of; undefined where it is something else. */
export function readOrganLine(text: string, range: Span): OrganLine | undefined {
  if (range.end - range.start > 90) return undefined;
  const name = nameIn(text, range);
  if (!name) return undefined;
  const organ = organLineOrgan(name.value) ?? otherBody(text, range, name.value);
  if (!organ) return undefined;
  const emphasis = scanInlines(text, range).find((inline) => inline.kind === 'emphasis');
  const mark = /[,;:.،，]/.exec(text.slice(name.span.end, range.end));
  const at = name.span.end + (mark?.index ?? 0);
  return {
    kind: 'organ-line',
    span: range,
    fragments: [range],
    organ,
    name,
    emphasis: emphasis?.kind === 'emphasis' ? emphasis : undefined,
    endMark: mark ? { start: at, end: at + 1 } : undefined,
  };
}

/** Where the organ line begins in a heading whose emphasised runs are glued to it: "…**Title***The General Assembly,*". */
export function gluedOrganLine(text: string, range: Span): OrganLine | undefined {
  const words = text.slice(range.start, range.end).replace(/[*_,\s]+$/, '');
  const stars = Math.max(words.lastIndexOf('*'), words.lastIndexOf('\n'));
  if (stars <= 0) return undefined;
  const start = range.start + stars;
  return readOrganLine(text, { start, end: range.end });
}

function nameIn(text: string, range: Span): { readonly span: Span; readonly value: string } | undefined {
  const printed = text.slice(range.start, range.end);
  const match = /^[*_\s]*([^*_\r\n]+?)[\s*_,;:.،，]*$/.exec(printed);
  const value = match?.[1];
  if (value === undefined) return undefined;
  const start = range.start + printed.indexOf(value);
  return { span: { start, end: start + value.length }, value: value.replace(/\s+/g, ' ') };
}

/** A body that has no rules of its own here: its name stands alone in italics, and a comma follows. */
function otherBody(text: string, range: Span, name: string): Organ | undefined {
  const printed = text.slice(range.start, range.end);
  const isBody =
    /^The (?:\p{Lu}[\p{L}-]+|of|on|the|for|and|to|in)(?: (?:\p{Lu}[\p{L}-]+|of|on|the|for|and|to|in)){0,11}$/u;
  return /^\*[^*]+\*,?$|^\*[^*]+,\*$/.test(printed) && isBody.test(name) && bodyWords.test(name) ? 'OTHER' : undefined;
}

const bodyWords = /\b(?:Assembly|Board|Commission|Committee|Conference|Congress|Council|Forum|Meeting|Parties|Organ)\b/;
