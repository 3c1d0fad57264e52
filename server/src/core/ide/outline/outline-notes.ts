/** The notes of a draft in its outline, by adjacent groups. */
import type { Note, Resolution } from '../../document/nodes';
import type { DraftItem } from './outline-item';
import { detailLength, newItem } from './outline-item';
import { firstWords } from '../wording/plain-words';

/** Adjacent notes; a draft from printed pages has a group at the foot of each. */
export function noteGroups({ blocks }: Resolution): readonly (readonly [Note, ...Note[]])[] {
  const groups: [Note, ...Note[]][] = [];
  let open: [Note, ...Note[]] | undefined;
  for (const block of blocks) {
    if (block.kind === 'note') {
      if (open) open.push(block);
      else groups.push((open = [block]));
    } else if (block.kind !== 'page-break' && block.kind !== 'comment') {
      open = undefined;
    }
  }
  return groups;
}

export function outlineOfNotes(resolution: Resolution): readonly DraftItem[] {
  return noteGroups(resolution).map((notes) => {
    const [first] = notes;
    const last = notes.at(-1) ?? first;
    const detail = first === last ? first.mark : `${first.mark}–${last.mark}`;
    const item = newItem('notes', 'Notes', detail, { start: first.span.start, end: last.span.end }, first.markSpan);
    item.children.push(...notes.map((note) => outlineOfNote(resolution.text, note)));
    return item;
  });
}

function outlineOfNote(text: string, { mark, span, markSpan, contentStart, fragments }: Note): DraftItem {
  const end = fragments[0]?.end ?? span.end;
  return newItem('note', `Note ${mark}`, firstWords(text, { start: contentStart, end }, detailLength), span, markSpan);
}
