/** Offers sessions still to come behind "at its", and the agenda item of the draft behind "the item entitled". */
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
  const title = resolution.heading.agendaTitle?.value;
  const typed = /\bitem entitled “([^“”]{0,120})$/.exec(before)?.[1];
  if (title === undefined || typed === undefined || !title.toLowerCase().startsWith(typed.toLowerCase())) return [];
  const edit = replacing(place, typed, text.charAt(offset) === '”' ? title : `${title}”`);
  return edit
    ? [
        {
          kind: 'formula',
          label: title,
          detail: 'The agenda item of this draft',
          edit,
          filterText: filterOf(typed, title),
        },
      ]
    : [];
}
