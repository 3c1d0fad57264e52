/** Forms of opening phrases: participles for the preamble, verbs for the operative part, and conversions. */
import type { OpeningPart } from './opening-table';
import { openingTable } from './opening-table';
import { capitalised } from '../text/capital';

const adjectives =
  /^(?:alarmed|anxious|appalled|aware|cognizant|committed|concerned|confident|conscious|convinced|deeming|desirous|determined|disappointed|dismayed|distressed|disturbed|encouraged|grieved|guided|inspired|mindful|outraged|resolved|saddened|seized|shocked|troubled)$/;

/** Words in -ing that are nouns or prepositions at the start of a sentence. */
const noParticiples =
  /^(?:building|during|evening|funding|housing|meeting|morning|nothing|something|spring|string|training)$/;

/** Words in -s that are not verbs. */
const noVerbs =
  /^(?:as|bodies|countries|does|governments|has|his|is|its|members|organizations|parties|peoples|persons|plus|previous|states|thus|this|various|was|whereas|women’s|yes)$/;

const intensifier = /^(?:again|equally|ever|extremely|once|particularly|[a-z]+ly)$/;

/** Whether words have the form of a preambular opening: a participle, "Having …", or an adjective such as "Mindful". */
export function looksLikeParticiple(words: string): boolean {
  const word = headWord(words);
  return (word.length > 4 && word.endsWith('ing') && !noParticiples.test(word)) || adjectives.test(word);
}

/** Whether words have the form of an operative opening: a verb in the third person singular. */
export function looksLikeVerb(words: string): boolean {
  const word = headWord(words);
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|[’'-]s)$/.test(word) && !noVerbs.test(word);
}

/** The first word other than “also”, “further” and adverbs of degree. */
function headWord(words: string): string {
  const all = words
    .toLowerCase()
    .split(/[\s,*_]+/)
    .filter(Boolean);
  return all.find((word) => word !== 'also' && word !== 'further' && !intensifier.test(word)) ?? all[0] ?? '';
}

/** The operative form of a preambular phrase: "Recalling also" becomes "Also recalls". */
export const verbFor = (participle: string): string | undefined => convert(participle, 'operative');

/** The preambular form of an operative phrase: "Also takes note" becomes "Taking note also". */
export const participleFor = (verb: string): string | undefined => convert(verb, 'preambular');

/**
 * A phrase with “also” or “further” where its part puts it: before an operative verb, at the end of a preambular
 * phrase, after the auxiliary in "Having also considered".
 */
export function withSequence(part: OpeningPart, phrase: string, sequence: string | undefined): string {
  if (!sequence) return capitalised(phrase);
  if (part === 'operative') return `${capitalised(sequence)} ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`;
  return /^having /i.test(phrase)
    ? capitalised(phrase).replace(' ', ` ${sequence} `)
    : `${capitalised(phrase)} ${sequence}`;
}

function convert(words: string, to: OpeningPart): string | undefined {
  const all = words.trim().toLowerCase().split(/\s+/);
  const sequence = all.find((word) => word === 'also' || word === 'further');
  const forms = wordForms()[to];
  let changed = false;
  const phrase = all
    .filter((word) => word !== sequence)
    .map((word) => {
      const form = forms.get(word);
      changed ||= form !== undefined;
      return form ?? word;
    })
    .join(' ');
  if (!changed) return undefined;
  return withSequence(to, openingTable(to).get(phrase)?.phrase ?? phrase, sequence);
}

interface WordForms {
  /** Verbs by their participles. */
  readonly operative: ReadonlyMap<string, string>;
  /** Participles by their verbs. */
  readonly preambular: ReadonlyMap<string, string>;
}

let forms: WordForms | undefined;

/** Pairs of participle and verb with both forms in known phrases. */
function wordForms(): WordForms {
  if (forms) return forms;
  const verbs = new Set(usedWords('operative').filter((word) => word.endsWith('s')));
  const operative = new Map<string, string>();
  const preambular = new Map<string, string>();
  for (const participle of usedWords('preambular')) {
    const verb = verbForms(participle).find((form) => verbs.has(form));
    if (!verb) continue;
    operative.set(participle, verb);
    preambular.set(verb, participle);
  }
  return (forms = { operative, preambular });
}

function verbForms(participle: string): readonly string[] {
  if (!participle.endsWith('ing') || participle.length < 6) return [];
  const stem = participle.slice(0, -3);
  return [`${stem}s`, `${stem}es`, `${stem.slice(0, -1)}s`];
}

const usedWords = (part: OpeningPart): readonly string[] =>
  [...openingTable(part)]
    .filter(([, { status }]) => status === 'current' || status === 'older')
    .flatMap(([words]) => words.split(' '));
