/** Puts each statement of a run-together heading on a line of its own. */
import { chunksOf } from '../../document/parser/chunks';
import type { HeadingRole, Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import { encloses } from '../../text/span';
import { lineEndOf } from '../format/line-ends';

const bold: ReadonlySet<HeadingRole> = new Set(['session', 'agenda-title', 'adoption', 'title']);

export function gluedHeadingEdits({ text, heading, frontMatter, parts }: Resolution): readonly Edit[] {
  const edits: Edit[] = [];
  const organLine = parts[0]?.organLine;
  const eol = lineEndOf(text);
  for (const { span } of chunksOf(text, frontMatter?.span.end ?? 0)) {
    if (span.start > heading.span.end) break;
    if (!/\*{4,}|\S\*{3}\S/.test(text.slice(span.start, span.end))) continue;
    const lines = heading.lines
      .filter((line) => encloses(span, line.span))
      .map(({ role, span: own }) => printed(role, text.slice(own.start, own.end)));
    if (organLine && encloses(span, organLine.span)) {
      const mark = organLine.endMark ? text.slice(organLine.endMark.start, organLine.endMark.end) : ',';
      lines.push(`*${organLine.name.value}*${mark}`);
    }
    if (lines.length > 1) edits.push({ span, text: lines.join(eol + eol) });
  }
  return edits;
}

function printed(role: HeadingRole, words: string): string {
  const bare = words
    .replace(/[*#]/g, '')
    .replace(/\s*\\?\s*[\r\n]+\s*/g, ' ')
    .trim();
  const isBold = bold.has(role) || (role === 'other' && words.startsWith('**'));
  return role === 'report' ? `*${bare}*` : isBold ? `**${bare}**` : bare;
}
