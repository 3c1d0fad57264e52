/** Gives the last and the last but one of a list the marks that belong there after a change. */
import { endingOf } from '../../document/endings';
import type { Operative, Plain, Preambular, NumberedParagraph, SubParagraph } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/span';
import type { Change } from './change';
import { arranged } from './change';
import type { Counted } from './lists';

interface End {
  readonly span: Span;
  /** `;`, `.`, `; and`. */
  readonly text: string;
}

/** Edits to the ends of paragraphs, and the end that a new paragraph should have. */
export function endingEdits(
  text: string,
  change: Change,
): { readonly edits: readonly Edit[]; readonly inserted: string | undefined } {
  if (change.kind === 'none') return { edits: [], inserted: undefined };
  const { nodes } = change.list;
  const after = arranged(change.list, change);
  const ends = new Map(nodes.map((node) => [node, endOf(text, node)]));
  const before = (fromEnd: number): End | undefined => {
    const node = nodes.at(-fromEnd);
    return nodes.length < fromEnd || !node ? undefined : ends.get(node);
  };
  const last = before(1)?.text;
  const usual = (before(3) ?? before(2))?.text.replace(/ and$/, '') ?? (last === '.' ? ';' : last);
  const lastButOne = before(2)?.text ?? usual;
  const wanted = (node: Counted | undefined, index: number): string | undefined => {
    if (index === after.length - 1) return last;
    if (index === after.length - 2 && lastButOne?.endsWith(' and')) return lastButOne;
    const own = node && ends.get(node)?.text;
    // Only what stood last, or last but one with “and”, has a mark that does not fit another place.
    return node === nodes.at(-1) || own === undefined || own.endsWith(' and') ? usual : own;
  };
  const edits: Edit[] = [];
  for (const [index, node] of after.entries()) {
    const end = node && ends.get(node);
    const text = wanted(node, index);
    if (end && text !== undefined && text !== end.text) edits.push({ span: end.span, text });
  }
  const place = after.indexOf(undefined);
  return { edits, inserted: place < 0 ? undefined : wanted(undefined, place) };
}

/** The mark at the end of a paragraph with all that belongs to it; undefined where it ends in another way. */
function endOf(text: string, node: Counted): End | undefined {
  if (node.kind === 'part' || node.kind === 'section-heading') return undefined;
  const last = lastTextOf(node);
  const { mark, insertAt } = endingOf(text, last.fragments.at(-1) ?? last.span);
  if (mark) return /[;,.]/.test(mark.sign) ? { span: mark.span, text: mark.sign } : undefined;
  const and = /[;,][ \u00A0]and$/.exec(text.slice(Math.max(last.span.start, insertAt - 5), insertAt))?.[0];
  return and === undefined
    ? undefined
    : { span: { start: insertAt - and.length, end: insertAt }, text: and.replace('\u00A0', ' ') };
}

type Ended = Preambular | Operative | NumberedParagraph | SubParagraph | Plain;

function lastTextOf(node: Ended): Ended {
  const last: Ended | undefined = node.kind === 'plain' ? undefined : node.children.at(-1);
  return last ? lastTextOf(last) : node;
}
