/** How each profile differs from the severities that the rules have by themselves. */
import type { RuleSetting } from '../rules/engine';
import type { ProfileName } from './profile';

type Settings = Readonly<Record<string, RuleSetting>>;

/**
 * Conferences of Model United Nations underline what the United Nations prints in italics, letter their sub-clauses in
 * their own way, and teach openings that no body uses.
 */
const modelUn: Settings = {
  'italics-too-long': 'off',
  'italics-too-short': 'off',
  'operative-opening-not-italic': 'hint',
  'preambular-opening-not-italic': 'hint',
  'malformed-organ-line': 'hint',
  'missing-organ-line': 'hint',
  'numbered-single-paragraph': 'off',
  'subparagraph-degree': 'off',
  'unknown-opening': 'off',
};

export const profileSettings: Readonly<Record<ProfileName, Settings>> = {
  drafting: {},
  submission: {},
  adopted: {},
  'model-un': modelUn,
};
