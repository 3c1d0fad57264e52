/** How each profile differs from the rules as they are by themselves, and why. */
import { baseOf } from '../vocabulary/opening-table';
import type { RuleSetting } from '../rules/rule';
import type { OwnProfiles, ProfileDefinition, ProfileName } from './profile';
import { ownValue } from '../text/own-value';

/**
 * Every rule was looked at for each profile; those that are not named here keep the severity that adopted texts have
 * earned them. Rules on openings, endings, numbers, italics, marks of notes, words and citations mean the same at every stage.
 */

/** Being written: what is still open is no slip, only something not to forget. */
const drafting: ProfileDefinition = {
  rules: {
    placeholder: 'hint',
    'unresolved-text': 'hint',
    'empty-note': 'hint',
    // The Editorial Manual asks for sponsors and closing lines in texts that are issued, not before.
    'missing-sponsors': 'off',
    'missing-closing-lines': 'off',
    // Annex and heading are often written last.
    'missing-annex': 'information',
    'missing-organ-line': 'information',
  },
};

/** Ready to be handed in: nothing may be left open, and the file is to be clean. */
const submission: ProfileDefinition = {
  rules: {
    placeholder: 'error',
    'unresolved-text': 'error',
    'empty-note': 'error',
    'missing-sponsors': 'error',
    // Not adopted yet.
    'missing-closing-lines': 'off',
    // What a converter left behind would be printed.
    'converter-debris': 'warning',
    // Editors set these right; it is quicker not to leave them any.
    'straight-quotes': 'information',
    'double-space': 'information',
    'missing-citation-date': 'information',
  },
};

/** Adopted: the words are settled, and nobody is to be told what they might have been. */
const adopted: ProfileDefinition = {
  rules: {
    // Brackets are part of what was agreed.
    'unresolved-text': 'off',
    // Sponsors do not stand in it.
    'missing-sponsors': 'off',
    'sponsors-out-of-order': 'off',
    // Signs of a conversion are nobody's slip.
    'converter-debris': 'hint',
    // A habit, which 3 of 100 adopted places do not follow.
    'missing-sequence-word': 'off',
  },
};

/**
 * Conferences of Model United Nations underline what the United Nations prints in italics, letter their sub-clauses in
 * their own way, number every clause, and let signatories stand in the order in which they sign. The openings that their
 * guides teach stand in the table of openings, for every profile; of others they hear no more than a hint.
 */
const modelUnRules: Readonly<Record<string, RuleSetting>> = {
  'italics-too-long': 'off',
  'italics-too-short': 'off',
  'operative-opening-not-italic': 'hint',
  'preambular-opening-not-italic': 'hint',
  'malformed-organ-line': 'hint',
  'missing-organ-line': 'hint',
  'numbered-single-paragraph': 'off',
  // “Further recalling” and “Reminds also” are taught as they come.
  'sequence-word-position': 'off',
  'subparagraph-degree': 'off',
  'unknown-opening': 'hint',
  'uncommon-verb': 'off',
  'sponsors-out-of-order': 'off',
};

const modelUn = (stage: string): ProfileDefinition => ({
  extends: stage,
  rules: modelUnRules,
});

export const builtInProfiles: Readonly<Record<ProfileName, ProfileDefinition>> = {
  drafting,
  submission,
  adopted,
  'model-un': modelUn('drafting'),
  'model-un-submission': modelUn('submission'),
  'model-un-adopted': modelUn('adopted'),
};

/** A profile with all that it has from those it extends. */
export interface ProfileRules {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** In small letters, without also and further. */
  readonly openings: readonly string[];
}

/** What a profile of one's own begins from where it does not say: a text is being written until someone says otherwise. */
const usualBase: ProfileName = 'drafting';

/** Never fails: a circle of profiles ends where it closes, and a name that no profile has adds nothing. */
export function profileRules(name: string, profiles: OwnProfiles = {}): ProfileRules {
  const chain = chainOf(name, profiles).map(({ definition }) => definition);
  return {
    rules: Object.assign({}, ...chain.map(({ rules }) => rules)) as ProfileRules['rules'],
    openings: chain.flatMap(({ openings = [] }) => openings.map(baseOf)).filter((words) => words !== ''),
  };
}

/** Whether a profile is one for Model United Nations, or begins from one. Never fails. */
export const isForModelUn = (name: string, profiles: OwnProfiles = {}): boolean =>
  chainOf(name, profiles).some((each) => each.name.startsWith('model-un') && Object.hasOwn(builtInProfiles, each.name));

/** Whether a profile is one for adopted texts, or begins from one. Never fails. */
export const isForAdopted = (name: string, profiles: OwnProfiles = {}): boolean =>
  chainOf(name, profiles).some((each) => each.name === 'adopted');

/** The openings that a profile allows, with the capitals that they are written with, fit to be written into a draft. Never fails. */
export const openingsAsWritten = (name: string, profiles: OwnProfiles = {}): readonly string[] =>
  chainOf(name, profiles)
    .flatMap(({ definition: { openings = [] } }) => openings.slice(0, maxOpenings))
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter((words) => words.length <= maxOpeningLength && /^\p{L}[\p{L}’' -]*$/u.test(words) && baseOf(words) !== '');

/** What settings hold beyond this is nobody's list of openings. */
const maxOpenings = 200;
const maxOpeningLength = 80;

interface NamedDefinition {
  readonly name: string;
  readonly definition: ProfileDefinition;
}

/** A profile behind all that it extends. */
function chainOf(name: string, profiles: OwnProfiles): readonly NamedDefinition[] {
  const chain: NamedDefinition[] = [];
  const seen = new Set<string>();
  let next: string | undefined = name;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const ours: ProfileDefinition | undefined = ownValue(builtInProfiles, next);
    const definition: ProfileDefinition | undefined = ours ?? ownValue(profiles, next);
    if (definition) chain.push({ name: next, definition });
    next = ours || !definition ? definition?.extends : (definition.extends ?? usualBase);
  }
  return chain.reverse();
}
