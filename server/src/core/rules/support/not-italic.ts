/** Shared by the two rules that ask for italic openings. */
import type { Operative, Preambular } from '../../document/nodes';
import type { Span } from '../../text/span';
import type { Finding } from '../rule';
import { italicise, reachOf } from './opening-finding';
import { quoted } from './words';

export function notItalic(node: Preambular | Operative, text: string): Finding | undefined {
  const { opening } = node;
  if (!opening || opening.emphasis?.style === 'italic') return undefined;
  return {
    span: opening.emphasis?.span ?? opening.span,
    message: opening.emphasis
      ? `${quoted(opening.words)} is in bold; the opening words should be in italics.`
      : `${quoted(opening.words)} opens the paragraph and should be in italics.`,
    fix: {
      title: `Put ${quoted(opening.words)} in italics`,
      // Next to a figure or a letter, the signs may belong to a number.
      isSafe: isKnown(node, text) && !/[\p{L}\p{N}]$/u.test(text.charAt((opening.emphasis ?? opening).span.start - 1)),
      edits: italicise(text, reachOfBold(node, text) ?? opening.span, opening),
    },
  };
}

/** Italics have their usual extent, whatever was bold. */
function reachOfBold(node: Preambular | Operative, text: string): Span | undefined {
  const content = node.opening?.emphasis?.content;
  const found = content && reachOf(node, text);
  if (!found || found.lengths.includes(content.end - content.start)) return undefined;
  return { start: content.start, end: content.start + found.length };
}

/** Bold words that open no paragraph may be its label. */
const isKnown = (node: Preambular | Operative, text: string): boolean =>
  node.opening?.emphasis === undefined || reachOf(node, text) !== undefined;
