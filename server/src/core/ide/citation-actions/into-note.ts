/** Moves a symbol in brackets into a note: "the report (A/78/62)," becomes "the report,[^4]" with its note. */
import { noteMarkStart } from '../../notation/markup';
import type { Citation } from '../../reading/citations/citations';
import type { Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import { noteInsertion } from '../renumber/note-insertion';
import type { CitationAction } from './citation-action';
import { capitalised } from '../../text/capital';

/** Longer than any symbol in brackets. */
const longest = 300;

const notInNote = new RegExp(String.raw`[\n\r]|${noteMarkStart}`);

/** The words in the brackets become the note, with a full stop. */
export function intoNote(resolution: Resolution, citation: Citation): readonly CitationAction[] {
  const { text } = resolution;
  if (citation.place !== 'text') return [];
  const brackets = bracketsAround(text, citation.span);
  if (!brackets) return [];
  const inside = text.slice(brackets.start + 1, brackets.end - 1).trim();
  if (notInNote.test(inside) || /^[\divxlc]{1,4}$/.test(inside)) return [];
  const blanks = /[ \t]*$/.exec(text.slice(Math.max(0, brackets.start - 4), brackets.start))?.[0].length ?? 0;
  const mark = /^[,;:.]/.exec(text.slice(brackets.end, brackets.end + 1))?.[0] ?? '';
  const insertion = noteInsertion(resolution, {
    span: { start: brackets.start - blanks, end: brackets.end + mark.length },
    before: mark,
    words: `${capitalised(inside)}${inside.endsWith('.') ? '' : '.'}`,
  });
  return insertion ? [{ title: 'Turn into a note', edits: [insertion.main, ...insertion.others] }] : [];
}

/** The innermost brackets around a symbol, other than its own. */
function bracketsAround(text: string, { start, end }: Span): Span | undefined {
  let depth = 0;
  let from = start - 1;
  for (; from >= 0 && start - from < longest; from--) {
    const sign = text.charAt(from);
    if (sign === ')') depth++;
    else if (sign === '(' && depth-- === 0) break;
  }
  // Brackets of a link are not part of the text.
  if (text.charAt(from) !== '(' || text.charAt(from - 1) === ']') return undefined;
  depth = 0;
  let to = end;
  for (; to < text.length && to - end < longest; to++) {
    const sign = text.charAt(to);
    if (sign === '(') depth++;
    else if (sign === ')' && depth-- === 0) break;
  }
  return text.charAt(to) === ')' ? { start: from, end: to + 1 } : undefined;
}
