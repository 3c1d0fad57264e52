/** Offers whom an operative paragraph addresses: first those whom the draft addresses already. */
import { addresseeOf } from '../../document/sequence-runs';
import type { NamedOrgan } from '../../vocabulary/organs';
import type { Completion } from './completion';
import { operativeWords } from './operative-words';
import type { Place } from './place';
import { filterOf, matchOf, replacing } from './place';

const mostOffered = 24;
const mostOfDraft = 10;

const everywhere: readonly string[] = [
  'the Secretary-General',
  'Member States',
  'States',
  'all States',
  'all Member States',
  'States parties',
  'the international community',
  'Governments',
  'the relevant entities of the United Nations system',
  'the specialized agencies, funds and programmes of the United Nations system',
  'all relevant stakeholders',
  'civil society',
  'the private sector',
  'developed countries',
  'developing countries',
  'donors',
  'international financial institutions',
  'regional and subregional organizations',
  'intergovernmental organizations',
  'non-governmental organizations',
  'the Economic and Social Council',
];

const ofBody: Readonly<Record<NamedOrgan, readonly string[]>> = {
  GA: ['the Secretary-General', 'Member States', 'the President of the General Assembly', 'the Security Council'],
  SC: ['the Secretary-General', 'all parties', 'Member States', 'all Member States', 'States', 'the Committee'],
  ECOSOC: ['Member States', 'the Secretary-General', 'the General Assembly', 'the functional commissions'],
  HRC: [
    'States',
    'all States',
    'the United Nations High Commissioner for Human Rights',
    'the Office of the United Nations High Commissioner for Human Rights',
    'the Special Rapporteur',
    'the Secretary-General',
    'national human rights institutions',
  ],
};

export function addresseeCompletions(place: Place): readonly Completion[] {
  const found = operativeWords(place);
  const typed = found?.words ?? '';
  if (found?.entry.repetition !== 'addressee' || typed.length > 80 || / to |[.;:]/.test(`${typed} `)) return [];
  const own = addressed(place);
  const organ = place.organ === undefined || place.organ === 'OTHER' ? 'GA' : place.organ;
  const all = [...new Set([...own.keys(), ...ofBody[organ], ...everywhere])];
  return all
    .filter((words) => matchOf(typed, words) > 0)
    .slice(0, mostOffered)
    .flatMap((words) => {
      const edit = replacing(place, typed, `${words} to `);
      const count = own.get(words);
      const detail =
        count === undefined ? {} : { detail: count === 1 ? 'in this draft' : `in this draft, ${count} times` };
      return edit
        ? [{ kind: 'addressee', label: words, ...detail, edit, filterText: filterOf(typed, words) } as const]
        : [];
    });
}

/** Whom the other paragraphs of the draft address, in its own letters, the most frequent first. */
function addressed({ resolution: { parts, text }, offset }: Place): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { operative } of parts) {
    for (const paragraph of operative) {
      if (paragraph.span.start <= offset && offset <= paragraph.span.end) continue;
      const folded = addresseeOf(paragraph, text);
      if (folded === undefined || folded.length > 80) continue;
      const from = paragraph.opening?.span.end ?? paragraph.span.start;
      const words = text.slice(from, from + 400).replace(/\s+/g, ' ');
      const at = words.toLowerCase().indexOf(folded);
      const printed = at < 0 ? '' : words.slice(at, at + folded.length);
      if (printed !== '' && !/[*_[\]<>]/.test(printed)) counts.set(printed, (counts.get(printed) ?? 0) + 1);
    }
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a).slice(0, mostOfDraft));
}
