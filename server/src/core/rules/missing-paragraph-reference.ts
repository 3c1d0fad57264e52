/** A paragraph cited as “above”, “below” or “of the present resolution” is there. */
import type { Operative, Part, Resolution } from '../document/nodes';
import type { Span } from '../text/span';
import type { Context, Finding, PhrasePlace, Rule } from './rule';
import { isQuoted } from './running-text';
import { practice } from './support/authorities';
import { isJudged } from './support/judged';

export const missingParagraphReference: Rule = {
  meta: {
    title: 'A paragraph cited as “above”, “below” or “of the present resolution” is there',
    severity: 'error',
    authority: [practice('the paragraphs cited in this way are there, and on that side, in nearly all adopted texts')],
    conventions: ['XRF-02'],
    since: '0.1.0',
    languages: ['en'],
  },
  checks: {},
  phrases: {
    starts: ['paragraph ', 'paragraphs ', 'paragraph\u00A0', 'paragraphs\u00A0', 'para. ', 'paras. '],
    check: place,
  },
};

const item = String.raw`\d{1,3}(?:[ \u00A0]?\([a-z]{1,5}\)){0,4}`;
const cited = new RegExp(
  String.raw`para(?:graphs?|s?\.)\s(${item}(?:(?:,\sand|,\sor|,|\sand|\sto|\sor)\s${item}){0,40})\s(above|below|of\s(?:the\spresent|this)\sresolution)(?![a-z])`,
  'y',
);

function* place({ start, range }: PhrasePlace, { text, part, resolution }: Context): Iterable<Finding> {
  if (!isJudged(part)) return;
  cited.lastIndex = start;
  const match = cited.exec(text);
  if (!match || isQuoted(text, range, start)) return;
  const [whole, list = '', side = ''] = match;
  const from = start + whole.indexOf(list);
  const paragraphs = side === 'above' || side === 'below' ? part.operative : allOperatives(resolution);
  if (!paragraphs.some(({ number }) => number)) return;
  const own = part.operative.find(({ span }) => span.start <= start && start < span.end);
  for (const number of list.matchAll(/(?<![a-z(])\d+/g)) {
    const value = Number(number[0]);
    const span = { start: from + number.index, end: from + number.index + number[0].length };
    const targets = paragraphs.filter((each) => each.number?.value === value);
    if (targets.length === 0) yield missing(span, value, paragraphs);
    else if (own && (side === 'above' || side === 'below') && !isOwnItem(text, span, targets.includes(own)))
      yield* direction(span, targets, own, side);
  }
}

/** “Paragraph 3 (b) below” in item (a) of paragraph 3. */
const isOwnItem = (text: string, { end }: Span, isOwn: boolean): boolean =>
  isOwn && /^[ \u00A0]?\(/.test(text.slice(end, end + 2));

function missing(span: Span, value: number, paragraphs: readonly Operative[]): Finding {
  const last = paragraphs.reduce((most, { number }) => Math.max(most, number?.value ?? 0), 0);
  return {
    span,
    message:
      value > last
        ? `There is no paragraph ${value}: the last is paragraph ${last}. Correct the number.`
        : `There is no paragraph ${value}. Correct the number.`,
  };
}

/** @param targets paragraphs of the number cited; where numbers begin again or slip, there may be several */
function* direction(
  span: Span,
  targets: readonly Operative[],
  own: Operative,
  side: 'above' | 'below',
): Iterable<Finding> {
  const isThere = ({ span: { start } }: Operative): boolean =>
    side === 'above' ? start < own.span.start : start > own.span.start;
  const [target] = targets;
  if (!target?.number || targets.some(isThere)) return;
  const { value } = target.number;
  yield {
    span,
    message: targets.includes(own)
      ? `This is paragraph ${value} itself, which is not ${side}. Correct the number.`
      : `Paragraph ${value} stands ${side === 'above' ? 'below' : 'above'}, not ${side}. Correct the number or the word.`,
    related: [{ span: target.number.span, message: `Paragraph ${value}` }],
  };
}

const allOperatives = ({ parts }: Resolution): readonly Operative[] =>
  parts.filter((part: Part) => isJudged(part)).flatMap(({ operative }) => operative);
