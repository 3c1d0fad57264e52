/** Finds the name of a document at the end of a clause: "the report of the Secretary-General on the tides". */

/** Words for documents anywhere. */
const documents =
  /^(?:addendum|budget|communications?|communiqué|compendium|compilation|corrigendum|letters?|memorandum|notes?|overview|paper|reports?|statements?|stud(?:y|ies)|submissions?|summar(?:y|ies)|surveys?|updates?)$/;

/**
 * Words for documents in the absence of clearer ones: "the Abuja Declaration", "the Treaty on …", "the conclusions of
 * …".
 */
const names =
  /^(?:conclusions|outcome|plan|proposals?|recommendations|Accords?|Agenda|Agreement|Appeal|Call|Charter|Code|Communiqué|Compact|Conclusions|Consensus|Convention|Covenant|Decision|Declarations?|Framework|Guidelines|Guidance|Initiative|Outcome|Pact|Pathway|Plan|Platform|Principles|Programme|Protocols?|Recommendations|Road|Rules|Statement|Statute|Strategy|Treaty)$/;

const determiners = new Set(['the', 'its', 'his', 'her', 'their', 'a', 'an', 'that', 'this', 'both']);
/** Words that cannot separate a determiner from its noun. */
const dividers = new Set(
  'of on in to by with from for at under concerning regarding as is are was were has have which that who'.split(' '),
);

/** Most words between "the" and "report". */
const maxModifiers = 7;

interface Word {
  readonly text: string;
  readonly start: number;
  /** The word ends in a comma or colon. */
  readonly isCut: boolean;
}

/**
 * @param clause running text without emphasis and note marks, one line
 * @returns the words from the determiner on; undefined if none name a document
 */
export function documentWordsAtEnd(clause: string): string | undefined {
  const words = wordsOf(clause);
  const document = lastName(words, documents);
  if (document !== undefined) return trimmed(clause.slice(document));
  const name = lastName(words, names);
  return name === undefined ? undefined : wholeName(trimmed(clause.slice(name)));
}

/** A name ends before the clause about its adoption; after any other comma comes another subject. */
function wholeName(words: string): string | undefined {
  const comma = words.indexOf(', ');
  if (comma < 0) return words;
  return adoption.test(words.slice(comma)) ? words.slice(0, comma) : undefined;
}

const adoption = /^, (?:adopted|agreed|annexed|approved|concluded|done|endorsed|held|issued|proclaimed|signed)\b/;

const trimmed = (words: string): string => words.replace(/[\s,.:(]+$/, '');

/** The quoted title after a number: "resolution 78/1 of 1 September 2023, entitled “Tides”". */
export const titleBehind = (words: string): string | undefined =>
  /^[^“”;.]{0,60}?\b(?:entitled|on) “([^“”]{2,300})”/.exec(words)?.[1]?.replace(/,$/, '');

/**
 * Start of the name. The first of several, since later ones belong to its subject: "the report on the note of …"; but
 * one coordinated by a comma or "and" starts again.
 */
function lastName(words: readonly Word[], nouns: RegExp): number | undefined {
  let found: number | undefined;
  for (const [index, { text }] of words.entries()) {
    if (!nouns.test(text) || isVerb(words, index)) continue;
    const at = beginning(words, index);
    if (at === undefined) continue;
    if (found === undefined || standsBeside(words, at)) found = words[at]?.start;
  }
  return found;
}

/** The determiner of the noun at `index`. */
function beginning(words: readonly Word[], index: number): number | undefined {
  for (let at = index - 1; at >= 0 && index - at <= maxModifiers + 1; at--) {
    const word = words[at];
    if (!word) return undefined;
    if (determiners.has(word.text.toLowerCase())) return at;
    // "comprehensive and important report", but not "the Secretary-General and report".
    const joinsAdjectives = /^\p{Ll}/u.test(words[at - 1]?.text ?? '') && /^\p{Ll}/u.test(words[at + 1]?.text ?? '');
    if (word.text === 'and' ? !joinsAdjectives : dividers.has(word.text)) return undefined;
    if (word.isCut && !/^\p{Ll}/u.test(word.text)) return undefined;
  }
  return undefined;
}

/** "taking note of", "the Council reports". */
const isVerb = (words: readonly Word[], index: number): boolean =>
  words[index]?.text === 'note' && /^tak(?:e|es|en|ing)$/i.test(words[index - 1]?.text ?? '');

function standsBeside(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return true;
  if (before.isCut || before.text === 'and') return true;
  const earlier = words[at - 2];
  if (before.text === 'as' && earlier?.text === 'well') return true;
  const isLinked = earlier !== undefined && (earlier.isCut || earlier.text === 'and');
  return isLinked && (dividers.has(before.text) || before.text === 'also');
}

/** The words without quoted titles. */
function wordsOf(clause: string): readonly Word[] {
  const words: Word[] = [];
  let depth = 0;
  for (const { 0: each, index } of clause.matchAll(/\S+/g)) {
    const opens = each.split('“').length - 1;
    const closes = each.split('”').length - 1;
    const isQuoted = depth > 0 || opens > 0;
    depth = Math.max(0, depth + opens - closes);
    if (!isQuoted) words.push({ text: each.replace(/[,:.()]+$/, ''), start: index, isCut: /[,:]$/.test(each) });
  }
  return words;
}
