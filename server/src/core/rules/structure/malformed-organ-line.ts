/** The organ line is in italics; a comma follows it where a preamble follows. */
import type { Block, OrganLine, Part } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import type { DraftContext, Finding, Rule } from '../rule';
import { draftingManual, practice } from '../support/authorities';
import { isFollowedByBlankLine } from '../support/blank-lines';
import { numberedPreambleOf } from '../support/numbered-preamble';
import { nameOfMark } from '../support/words';

export const malformedOrganLine: Rule = {
  reach: 'draft',
  meta: {
    title: 'The organ line is in italics, and a comma follows it where a preamble follows',
    severity: 'error',
    authority: [draftingManual, practice('all 2,170 texts of the Assembly with a preamble have the comma')],
    conventions: ['STR-05'],
  },
  checks: { 'organ-line': organLine },
};

function* organLine(node: OrganLine, { text, part }: DraftContext): Iterable<Finding> {
  if (!part) return;
  if (!node.emphasis) {
    yield {
      span: node.name.span,
      message: 'The name of the body should be in italics in the organ line.',
      fix: { title: 'Put the name in italics', isSafe: isLine(node, text), edits: italics(node, text) },
    };
  }
  yield* comma(node, part, text);
}

/** Next to a heading, the signs may be those of the heading. */
const isLine = ({ span }: OrganLine, text: string): boolean =>
  /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, span.start - 40), span.start));

/** Writes a pair of asterisks for unpaired emphasis signs around the name. */
function italics({ name, span }: OrganLine, text: string): readonly Edit[] {
  const before = /[*_]*[ \t]*$/.exec(text.slice(span.start, name.span.start))?.[0] ?? '';
  const after = /^[ \t]*[*_]*([,;:.،，]?)[ \t]*[*_]*/.exec(text.slice(name.span.end, span.end));
  const sign = after?.[1] ?? '';
  return [
    { span: { start: name.span.start - before.length, end: name.span.start }, text: '*' },
    { span: { start: name.span.end, end: name.span.end + (after?.[0].length ?? 0) }, text: `*${sign}` },
  ];
}

function* comma(node: OrganLine, part: Part, text: string): Iterable<Finding> {
  const hasPreamble = part.preamble.length > 0;
  const sign = node.endMark && text.slice(node.endMark.start, node.endMark.end);
  const behind = node.emphasis?.span.end ?? node.name.span.end;
  if (hasPreamble && !opensWithSection(part) && sign !== ',') {
    yield {
      span: node.endMark ?? node.name.span,
      message: `The name of the body ${sign ? `is followed by ${nameOfMark(sign)}` : 'has no comma after it'}; put a comma, because a preamble follows.`,
      fix: {
        title: node.endMark ? 'Put a comma' : 'Add the comma',
        isSafe: true,
        edits: [{ span: node.endMark ?? { start: behind, end: behind }, text: ',' }],
      },
    };
  }
  if (!hasPreamble && sign === ',' && node.endMark && opensWithVerb(part)) {
    yield {
      span: node.endMark,
      message: 'The name of the body has a comma after it, but no preamble follows; remove the comma.',
      severity: 'warning',
      // The mark separates it from the line below.
      fix: {
        title: 'Remove the comma',
        isSafe: isFollowedByBlankLine(text, node.span.end),
        edits: [{ span: node.endMark, text: '' }],
      },
    };
  }
}

const firstBelow = (part: Part): Block | undefined =>
  part.blocks.find((block) => !['organ-line', 'comment', 'page-break', 'note'].includes(block.kind));

/** Whether a section heading follows the organ line: budget texts have a preamble in each section. */
const opensWithSection = (part: Part): boolean => firstBelow(part)?.kind === 'section-heading';

/**
 * Whether the operative part follows at once. Unreadable text may be a preamble, and a numbered participle begins one.
 */
function opensWithVerb(part: Part): boolean {
  const first = firstBelow(part);
  return first?.kind === 'operative' && !numberedPreambleOf(part).has(first);
}
