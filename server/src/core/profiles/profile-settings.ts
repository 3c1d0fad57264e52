/** How each profile differs from the rules as they are by themselves, and why. */
import { baseOf } from '../vocabulary/opening-table';
import type { RuleSetting } from '../rules/engine';
import type { OwnProfiles, ProfileDefinition, ProfileName } from './profile';

/**
 * Being written. What is still open is no slip, only something not to forget; the Editorial Manual asks for symbol,
 * sponsors and closing lines in texts that are issued, not before.
 */
const drafting: ProfileDefinition = {
  rules: {
    placeholder: 'hint',
    'unresolved-text': 'hint',
    'missing-sponsors': 'off',
    'missing-closing-lines': 'off',
    'missing-annex': 'information',
    'missing-organ-line': 'information',
  },
};

/** Ready to be handed in: nothing may be left open, and the file is to be clean. It is not adopted, so it has no closing lines. */
const submission: ProfileDefinition = {
  rules: {
    placeholder: 'error',
    'unresolved-text': 'error',
    'missing-sponsors': 'error',
    'missing-closing-lines': 'off',
    'converter-debris': 'warning',
  },
};

/**
 * Adopted: sponsors do not stand in it, brackets are part of what was agreed, and signs of a conversion are nobody's
 * slip. All other rules keep the severity that adopted texts themselves have earned them.
 */
const adopted: ProfileDefinition = {
  rules: {
    'unresolved-text': 'off',
    'missing-sponsors': 'off',
    'sponsors-out-of-order': 'off',
    'converter-debris': 'hint',
  },
};

/**
 * Conferences of Model United Nations underline what the United Nations prints in italics, letter their sub-clauses in
 * their own way, number every clause, and let signatories stand in the order in which they sign.
 */
const modelUnRules: Readonly<Record<string, RuleSetting>> = {
  'italics-too-long': 'off',
  'italics-too-short': 'off',
  'operative-opening-not-italic': 'hint',
  'preambular-opening-not-italic': 'hint',
  'malformed-organ-line': 'hint',
  'missing-organ-line': 'hint',
  'numbered-single-paragraph': 'off',
  'subparagraph-degree': 'off',
  'unknown-opening': 'hint',
  'uncommon-verb': 'off',
  'sponsors-out-of-order': 'off',
};

/** Openings that guides for Model United Nations teach and that no body uses. */
const modelUnOpenings = [
  'Applauds',
  'Applauding',
  'Champions',
  'Confident',
  'Contemplating',
  'Deploring',
  'Fervently hopes',
  'Having adopted',
  'Having devoted attention',
  'Having studied',
  'Keeping in mind',
  'Realizing',
  'Resolutely insists',
  'Salutes',
  'Saluting',
  'Solemnly affirms',
  'Taking into consideration',
  'Trusting',
];

const modelUn = (stage: string): ProfileDefinition => ({
  extends: stage,
  rules: modelUnRules,
  openings: modelUnOpenings,
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

/** Never fails: a circle of profiles ends where it closes, and a name that no profile has adds nothing. */
export function profileRules(name: string, profiles: OwnProfiles = {}): ProfileRules {
  const chain: ProfileDefinition[] = [];
  const seen = new Set<string>();
  let next: string | undefined = name;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const definition: ProfileDefinition | undefined = Object.hasOwn(builtInProfiles, next)
      ? builtInProfiles[next as ProfileName]
      : Object.hasOwn(profiles, next)
        ? profiles[next]
        : undefined;
    if (definition) chain.unshift(definition);
    next = definition?.extends;
  }
  return {
    rules: Object.assign({}, ...chain.map(({ rules }) => rules)) as ProfileRules['rules'],
    openings: chain.flatMap(({ openings = [] }) => openings.map(baseOf)).filter((words) => words !== ''),
  };
}
