/** Gives a new paragraph its number or label, in the style of its neighbours. */
import { endingOf } from '../../reading/endings';
import type { Change } from './change';
import { isMarkOfPlace } from './endings';
import type { Counted, PlacedLabel } from './lists';

export function newParagraph(
  text: string,
  change: Extract<Change, { kind: 'insert' }>,
  end: string | undefined,
): string {
  const { list, to } = change;
  const words = withEnd(change.text.trim(), end);
  const neighbour = list.nodes[to] ?? list.nodes.at(-1);
  const label = neighbour && (bulletOf(neighbour) ?? list.labelOf(neighbour, to));
  if (!label || !('contentStart' in neighbour)) return words;
  const { span, contentStart } = neighbour;
  // A number may be alone on its line.
  const own = text.slice(span.start, contentStart).replace(/\s*[\r\n]\s*$/, ' ');
  const lead = contentStart === span.end ? `${own.trimEnd()} ` : own;
  if (label.span.start === label.span.end) return label.text + words;
  return lead.slice(0, label.span.start - span.start) + label.text + lead.slice(label.span.end - span.start) + words;
}

const bulletOf = (node: Counted): Pick<PlacedLabel, 'span' | 'text'> | undefined =>
  node.kind === 'sub-paragraph' && node.label.alphabet === 'bullet' ? node.label : undefined;

/** With its due final mark, if it has an ordinary one or none. */
function withEnd(words: string, end: string | undefined): string {
  if (end === undefined) return words;
  const { mark, insertAt } = endingOf(words, { start: 0, end: words.length });
  if (!mark) return words.slice(0, insertAt) + end + words.slice(insertAt);
  return isMarkOfPlace(mark.sign) ? words.slice(0, mark.span.start) + end + words.slice(mark.span.end) : words;
}
