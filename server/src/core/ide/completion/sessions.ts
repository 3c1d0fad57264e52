/** Offers later sessions after "at its", and the draft's agenda item after "the item entitled". */
import { agendaItemOf } from './agenda-items';
import type { Completion } from './completion';
import type { Place } from './place';
import { filterOf, replacing } from './place';
import { sessionsAhead } from './sessions-ahead';

export function sessionCompletions(place: Place): readonly Completion[] {
  const { before, resolution } = place;
  if (resolution.language !== 'en') return [];
  const typed = /\b(?:at|of|until|for|during|before) its ([\da-z-]{0,24})$/.exec(before)?.[1];
  if (typed === undefined) return itemCompletions(place);
  return sessionsAhead(resolution).flatMap((session) => {
    const edit = session.startsWith(typed) ? replacing(place, typed, session) : undefined;
    return edit ? [{ kind: 'session', label: session, edit, filterText: filterOf(typed, session) } as const] : [];
  });
}

function itemCompletions(place: Place): readonly Completion[] {
  const { before, text, offset, resolution } = place;
  const item = agendaItemOf(resolution);
  const [, sub, typed] = /\b(sub-)?item entitled “([^“”]{0,120})$/.exec(before) ?? [];
  const title = sub === undefined ? item?.title : item?.subItem;
  if (title === undefined || typed === undefined || !title.toLowerCase().startsWith(typed.toLowerCase())) return [];
  const words = text.charAt(offset) === '”' ? title : `${title}”`;
  const edit = replacing(place, typed, words);
  return edit
    ? [
        {
          kind: 'formula',
          label: words,
          detail: 'The agenda item of this draft',
          edit,
          filterText: filterOf(typed, title),
        },
      ]
    : [];
}
