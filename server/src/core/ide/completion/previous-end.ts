/** The final mark of the previous paragraph, if a new one calls for another. */
import { endingOf } from '../../reading/endings';
import type { Operative, Plain, Preambular, SubParagraph } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import type { Place } from './place';

/** Undefined if the mark is right, or must not change: a colon, a question mark. */
export function endOfPrevious(
  { text, lineStart }: Place,
  previous: Preambular | Operative,
  wanted: ',' | ';',
): Edit | undefined {
  const last = lastTextOf(previous, lineStart);
  const fragment = last.fragments.findLast(({ start }) => start < lineStart) ?? last.span;
  const end = Math.min(fragment.end, lineStart);
  if (end <= last.contentStart) return undefined;
  const { mark, insertAt } = endingOf(text, { start: last.contentStart, end });
  if (!mark) {
    if (insertAt <= last.contentStart || /[ \u00A0]and$/.test(text.slice(insertAt - 4, insertAt))) return undefined;
    return { span: { start: insertAt, end: insertAt }, text: wanted };
  }
  return /[,;.]/.test(mark.sign) && mark.sign !== wanted ? { span: mark.span, text: wanted } : undefined;
}

type Ended = Preambular | Operative | SubParagraph | Plain;

function lastTextOf(node: Ended, before: number): Ended {
  const children: readonly Ended[] = node.kind === 'plain' ? [] : node.children;
  const last = children.findLast(({ span }) => span.start < before);
  return last ? lastTextOf(last, before) : node;
}
