/** Whether two texts are the same draft to a reader: the same paragraphs, openings, numbers and words. */
import type { Block, Paragraph, Plain, Resolution } from '../../document/nodes';
import { lettersOf } from '../../text/letters';

/** Equal for texts read alike; the places of notes do not count, their words do. */
export function draftSignature(resolution: Resolution): string {
  const { text, heading, parts, notes, noteMarks, frontMatter, organ } = resolution;
  const words = (spans: readonly { readonly start: number; readonly end: number }[]): string =>
    spans.map(({ start, end }) => lettersOf(text.slice(start, end))).join('');
  const paragraph = (node: Paragraph | Plain): unknown => [
    node.kind,
    words(node.fragments),
    'number' in node ? node.number?.label : undefined,
    'label' in node ? [node.label.text, node.degree] : undefined,
    'opening' in node ? node.opening?.words.replace(/\s+/g, ' ') : undefined,
    'children' in node ? node.children.map(paragraph) : undefined,
  ];
  const block = (node: Block): unknown => {
    switch (node.kind) {
      case 'preambular':
      case 'operative':
      case 'numbered':
      case 'sub-paragraph':
      case 'plain':
        return paragraph(node);
      default:
        return [node.kind, words(node.fragments)];
    }
  };
  return JSON.stringify([
    organ,
    frontMatter && text.slice(frontMatter.span.start, frontMatter.span.end),
    heading.lines.map(({ role, text: line }) => [role, line]),
    parts.map((part) => [
      part.type,
      part.label,
      part.organ,
      part.blocks.filter(({ kind }) => kind !== 'note').map(block),
    ]),
    notes.map((note) => `${note.mark} ${note.notation} ${words(note.fragments)}`).sort(),
    noteMarks.map(({ mark, notation }) => [mark, notation]),
  ]);
}
