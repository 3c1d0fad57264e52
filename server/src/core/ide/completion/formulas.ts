/** Offers the usual words of last paragraphs: requests for reports, the provisional agenda, "seized of the matter". */
import { organs } from '../../vocabulary/organs';
import { agendaItemOf, itemWords } from './agenda-items';
import type { Completion } from './completion';
import { operativeWords } from './operative-words';
import type { Place } from './place';
import { filterOf, matchOf, replacing } from './place';
import { selfReference } from './self-reference';
import { sessionAhead } from './sessions-ahead';

export function formulaCompletions(place: Place): readonly Completion[] {
  const found = operativeWords(place);
  if (!found) return [];
  const { entry, words } = found;
  const isDecision = /^decides$/i.test(entry.phrase);
  // "Decides" is as often followed by "that", so the drafter may still have to write "to".
  const lead = isDecision && 'to'.startsWith(words) ? 'to ' : '';
  const [, addressee = '', typed = words] = /^(?:(.{2,120}?),? )?to (.{0,120})$/.exec(words) ?? [];
  if ((typed === words && lead === '') || /[.;:“]/.test(typed)) return [];
  const offered = isDecision
    ? decisions(place, addressee)
    : /^(?:requests|invites)$/i.test(entry.phrase) &&
        /Secretary-General|High Commissioner|Special Rapporteur/.test(addressee)
      ? requests(place)
      : [];
  return offered
    .map((formula) => lead + formula)
    .filter((formula) => matchOf(typed, formula) > 0)
    .flatMap((formula) => {
      const text = formula + (isDecision ? endMark(place) : '');
      const edit = replacing(place, typed, text);
      return edit ? [{ kind: 'formula', label: text, edit, filterText: filterOf(typed, formula) } as const] : [];
    });
}

/** Such a decision is the whole paragraph: a full stop ends the last one, a semicolon others. */
function endMark({ text, offset, lineEnd, part }: Place): string {
  if (text.slice(offset, lineEnd).trim() !== '') return '';
  return part?.operative.some(({ span }) => span.start > offset) ? ';' : '.';
}

function decisions({ organ, resolution }: Place, addressee: string): readonly string[] {
  if (addressee !== '') return [];
  if (organ === 'SC') return ['remain actively seized of the matter', 'remain seized of the matter'];
  const item = agendaItemOf(resolution);
  const named =
    item === undefined
      ? []
      : [1, 2].flatMap((years) => {
          const session = sessionAhead(resolution, years);
          return session === undefined || organ === 'HRC'
            ? []
            : [`include in the provisional agenda of its ${session}${itemWords(item)}`];
        });
  const next = sessionAhead(resolution, 1);
  const continued = next === undefined ? [] : [`continue its consideration of the matter at its ${next}`];
  return [...named, 'remain seized of the matter', ...continued];
}

function requests({ organ, resolution }: Place): readonly string[] {
  if (organ === undefined || organ === 'OTHER') return [];
  const body = `the ${organs[organ].name}`;
  const report = `on the implementation of ${selfReference(organ)}`;
  if (organ === 'SC') return [`report to ${body} ${report}`, 'keep the Council informed of developments'];
  return [1, 2].flatMap((years) => {
    const session = sessionAhead(resolution, years);
    return session === undefined
      ? []
      : [`submit to ${body} at its ${session} a report ${report}`, `report to ${body} at its ${session} ${report}`];
  });
}
