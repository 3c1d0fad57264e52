/** How each profile differs from the defaults of the rules, and why. */
import { baseOf } from '../vocabulary/opening-table';
import type { RuleSetting } from '../rules/rule';
import type { OwnProfiles, ProfileDefinition, ProfileName } from './profile';
import { ownValue } from '../text/own-value';

/**
 * Every rule was considered for each profile; the others keep the severity that adopted texts justify. Rules on
 * openings, endings, numbers, italics, note marks, words and citations mean the same at every stage.
 */

/** Work in progress: open points are reminders, not errors. */
const drafting: ProfileDefinition = {
  rules: {
    placeholder: 'hint',
    'unresolved-text': 'hint',
    'empty-note': 'hint',
    // The Editorial Manual asks for sponsors and closing lines in issued texts only.
    'missing-sponsors': 'off',
    'missing-closing-lines': 'off',
    // Annex and heading are often written last.
    'missing-annex': 'information',
    'missing-organ-line': 'information',
  },
};

/** Ready for submission: nothing open, and a clean file. */
const submission: ProfileDefinition = {
  rules: {
    placeholder: 'error',
    'unresolved-text': 'error',
    'empty-note': 'error',
    'missing-sponsors': 'error',
    // Not adopted yet.
    'missing-closing-lines': 'off',
    // Converter artefacts would be printed.
    'converter-debris': 'warning',
    // Editors would correct these anyway.
    'straight-quotes': 'information',
    'double-space': 'information',
    'missing-citation-date': 'information',
  },
};

/** Adopted: the words are settled, and alternatives are of no use. */
const adopted: ProfileDefinition = {
  rules: {
    // Brackets are part of the agreement.
    'unresolved-text': 'off',
    // Adopted texts have no sponsors.
    'missing-sponsors': 'off',
    'sponsors-out-of-order': 'off',
    // Ignore conversion artefacts.
    'converter-debris': 'hint',
    // A habit that 3 of 100 adopted places break.
    'missing-sequence-word': 'off',
  },
};

/**
 * Model United Nations conferences underline what the United Nations prints in italics, letter their sub-clauses in
 * their own way, number every clause, and list signatories in order of signature. The openings of their guides are in
 * the table for every profile; other openings get a hint at most.
 */
const modelUnRules: Readonly<Record<string, RuleSetting>> = {
  'italics-too-long': 'off',
  'italics-too-short': 'off',
  'operative-opening-not-italic': 'hint',
  'preambular-opening-not-italic': 'hint',
  'malformed-organ-line': 'hint',
  'missing-organ-line': 'hint',
  'numbered-single-paragraph': 'off',
  // “Further recalling” and “Reminds also” are taught.
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

/** A profile with everything it inherits. */
export interface ProfileRules {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** In lower case, without “also” and “further”. */
  readonly openings: readonly string[];
}

/** The default base of a user's profile: drafting. */
const usualBase: ProfileName = 'drafting';

/** Never fails: circular profiles end where they close, and unknown names add nothing. */
export function profileRules(name: string, profiles: OwnProfiles = {}): ProfileRules {
  const chain = chainOf(name, profiles).map(({ definition }) => definition);
  return {
    rules: Object.assign({}, ...chain.map(({ rules }) => rules)) as ProfileRules['rules'],
    openings: chain.flatMap(({ openings = [] }) => openings.map(baseOf)).filter((words) => words !== ''),
  };
}

/** Whether a profile is, or extends, one for Model United Nations. Never fails. */
export const isForModelUn = (name: string, profiles: OwnProfiles = {}): boolean =>
  chainOf(name, profiles).some((each) => each.name.startsWith('model-un') && Object.hasOwn(builtInProfiles, each.name));

/** Whether a profile is, or extends, one for adopted texts. Never fails. */
export const isForAdopted = (name: string, profiles: OwnProfiles = {}): boolean =>
  chainOf(name, profiles).some((each) => each.name === 'adopted');

/** The openings that a profile allows, capitalised for insertion into a draft. Never fails. */
export const openingsAsWritten = (name: string, profiles: OwnProfiles = {}): readonly string[] =>
  chainOf(name, profiles)
    .flatMap(({ definition: { openings = [] } }) => openings.slice(0, maxOpenings))
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter((words) => words.length <= maxOpeningLength && /^\p{L}[\p{L}’' -]*$/u.test(words) && baseOf(words) !== '');

/** Settings beyond this are not lists of openings. */
const maxOpenings = 200;
const maxOpeningLength = 80;

interface NamedDefinition {
  readonly name: string;
  readonly definition: ProfileDefinition;
}

/** A profile after all that it extends. */
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
