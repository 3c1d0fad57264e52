/** The organ line is in italics; a comma follows it where a preamble follows. */
import type { OrganLine, Part } from '../document/nodes';
import type { Context, Finding, Fix, Rule } from './rule';
import { draftingManual, practice } from './support/authorities';
import { nameOfMark } from './support/words';

export const malformedOrganLine: Rule = {
  meta: {
    title: 'The organ line is in italics, and a comma follows it where a preamble follows',
    severity: 'error',
    authority: [draftingManual, practice('all 2,170 texts of the Assembly with a preamble have the comma')],
    conventions: ['STR-05'],
    since: '0.1.0',
    languages: ['en'],
  },
  checks: { 'organ-line': organLine },
};

function* organLine(node: OrganLine, { text, part }: Context): Iterable<Finding> {
  if (!part) return;
  if (!node.emphasis) {
    yield {
      span: node.name.span,
      message: 'The name of the body should be in italics in the organ line.',
      fix: insertion('Put the name in italics', [node.name.span.start, '*'], [node.name.span.end, '*']),
    };
  }
  yield* comma(node, part, text);
}

function* comma(node: OrganLine, part: Part, text: string): Iterable<Finding> {
  const hasPreamble = part.preamble.length > 0;
  const sign = node.endMark && text.slice(node.endMark.start, node.endMark.end);
  if (hasPreamble && !opensWithSection(part) && sign !== ',') {
    yield {
      span: node.endMark ?? node.name.span,
      message: `The name of the body ${sign ? `is followed by ${nameOfMark(sign)}` : 'has no comma after it'}; put a comma, because a preamble follows.`,
      fix: node.endMark
        ? { title: 'Put a comma', isSafe: true, edits: [{ span: node.endMark, text: ',' }] }
        : insertion('Add the comma', [node.emphasis?.span.end ?? node.name.span.end, ',']),
    };
  }
  if (!hasPreamble && sign === ',' && node.endMark && part.operative.length > 0 && !opensWithSection(part)) {
    yield {
      span: node.endMark,
      message: 'The name of the body has a comma after it, but no preamble follows; remove the comma.',
      severity: 'warning',
      fix: { title: 'Remove the comma', isSafe: true, edits: [{ span: node.endMark, text: '' }] },
    };
  }
}

/** Whether the first thing below the organ line is a section heading: budget texts have a preamble in each section. */
function opensWithSection(part: Part): boolean {
  const first = part.blocks.find((block) => !['organ-line', 'comment', 'page-break', 'note'].includes(block.kind));
  return first?.kind === 'section-heading';
}

function insertion(title: string, ...places: readonly (readonly [number, string])[]): Fix {
  return { title, isSafe: true, edits: places.map(([at, text]) => ({ span: { start: at, end: at }, text })) };
}
