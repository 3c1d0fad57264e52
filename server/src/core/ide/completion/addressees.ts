/** Offers addressees of an operative paragraph, by the draft, the body and the verb. */
import { addressees, type AddresseeEntry } from '../../vocabulary/addressees';
import type { NamedOrgan } from '../../vocabulary/organs';
import { addressedInDraft } from './addressed';
import type { Completion } from './completion';
import { operativeWords } from './operative-words';
import type { Place } from './place';
import { filterOf, matchOf, replacing } from './place';

/** All known ones: an editor filters them as letters are typed. */
const maxOffered = 100;

/** The best weights in adopted texts, by `npm run corpus -- --completion`. */
const maxOfDraft = 0.6;
const doubtOfDraft = 1;
const doubtOfBody = 100;
const doubtOfVerb = 20;
/** Puts uncounted ones last. */
const least = 1e-9;

export function addresseeCompletions(place: Place): readonly Completion[] {
  const found = operativeWords(place);
  const typed = found?.words ?? '';
  if (found?.entry.repetition !== 'addressee' || typed.length > 80 || / to |[.;:]/.test(`${typed} `)) return [];
  const organ = place.organ === undefined || place.organ === 'OTHER' ? 'GA' : place.organ;
  const verb = found.entry.phrase.toLowerCase();
  const own = addressedInDraft(place, verb);
  const sum = [...own.values()].reduce((all, { weight }) => all + weight, 0);
  const draftShare = (maxOfDraft * sum) / (sum + doubtOfDraft);
  const usual = usualAt(organ, verb);
  return [...new Set([...own.keys(), ...usual.keys()])]
    .filter((words) => matchOf(typed, words) > 0)
    .map((words) => {
      const inDraft = sum === 0 ? 0 : (own.get(words)?.weight ?? 0) / sum;
      return { words, score: (usual.get(words) ?? 0) * (1 - draftShare) + inDraft * draftShare };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, maxOffered)
    .flatMap(({ words }) => {
      const text = `${words} to`;
      const edit = replacing(place, typed, `${text} `);
      const count = own.get(words)?.paragraphs ?? 0;
      const detail = count === 0 ? {} : { detail: count === 1 ? 'in this draft' : `in this draft, ${count} times` };
      return edit
        ? [{ kind: 'addressee', label: text, ...detail, edit, filterText: filterOf(typed, words) } as const]
        : [];
    });
}

/** The likelihood of each addressee for body and verb, 0 to about 1. */
function usualAt(organ: NamedOrgan, verb: string): ReadonlyMap<string, number> {
  const all = addressees();
  const total = ({ uses }: AddresseeEntry): number => Object.values(uses).reduce((sum, each) => sum + each, 0);
  const ofBody = ({ uses }: AddresseeEntry): number => uses[organ];
  const ofVerb = ({ usesWith }: AddresseeEntry): number => usesWith.get(verb) ?? 0;
  const sumOf = (count: (entry: AddresseeEntry) => number): number => all.reduce((sum, entry) => sum + count(entry), 0);
  const [sum, sumOfBody, sumOfVerb] = [sumOf(total), sumOf(ofBody), sumOf(ofVerb)];
  return new Map(
    all.map((entry) => {
      const anywhere = total(entry) / sum;
      const byBody = (doubtOfBody * anywhere + ofBody(entry)) / (doubtOfBody + sumOfBody);
      const byVerb = (doubtOfVerb * anywhere + ofVerb(entry)) / (doubtOfVerb + sumOfVerb);
      return [entry.words, (byBody * byVerb + least) / (anywhere + 1e-5)];
    }),
  );
}
