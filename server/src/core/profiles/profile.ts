/** The stage or purpose of a text: work in progress, submissions and adopted resolutions are judged differently. */
import type { Heading, Resolution } from '../document/nodes';
import type { RuleSetting } from '../rules/rule';

export const profileNames = [
  'drafting',
  'submission',
  'adopted',
  'model-un',
  'model-un-submission',
  'model-un-adopted',
] as const;

/**
 * - `drafting`: work in progress; the heading may be incomplete.
 * - `submission`: a draft with symbol and sponsors, and nothing left open.
 * - `adopted`: with number, date of adoption and closing lines.
 * - `model-un` and the next two: the same stages for Model United Nations, whose conventions differ.
 */
export type ProfileName = (typeof profileNames)[number];

/** A profile is data only, so that a committee can write its own. */
export interface ProfileDefinition {
  /** The base profile; `drafting` if a user's profile names none. */
  readonly extends?: string | undefined;
  /** Severities by rule id that override the base profile. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  /** Additional openings beside those of adopted resolutions. */
  readonly openings?: readonly string[] | undefined;
}

/** Users' profiles, by name. */
export type OwnProfiles = Readonly<Record<string, ProfileDefinition>>;

/** The name of a profile, or `auto`: as the text states or suggests. */
export type ProfileChoice = string;

export interface Profile {
  readonly name: string;
  /** The origin of the choice: settings, front matter, or a guess from the text. */
  readonly source: 'chosen' | 'front-matter' | 'guessed';
}

export interface ProfileOptions {
  /** Front matter overrides it. */
  readonly profile?: ProfileChoice | undefined;
  /** Overrides the text. */
  readonly profileOverride?: ProfileChoice | undefined;
  readonly profiles?: OwnProfiles | undefined;
}

export function profileOf(resolution: Resolution, options: ProfileOptions = {}): Profile {
  const { profile, profileOverride, profiles = {} } = options;
  const { frontMatter, heading } = resolution;
  const overriding = asProfile(profileOverride, profiles);
  if (overriding !== undefined) return { name: overriding, source: 'chosen' };
  const stated = asProfile(frontMatter?.values.get('profile') ?? frontMatter?.values.get('stage'), profiles);
  if (stated !== undefined) return { name: stated, source: 'front-matter' };
  const chosen = asProfile(profile, profiles);
  if (chosen !== undefined) return { name: chosen, source: 'chosen' };
  return { name: guess(resolution, heading), source: 'guessed' };
}

const folded = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, '-');

/** Whether a list has a name, however it is written. */
export const isProfileName = (value: string, names: readonly string[]): boolean =>
  names.some((name) => folded(name) === folded(value));

/** However it is written; undefined for an unknown name. */
function asProfile(value: string | undefined, profiles: OwnProfiles): string | undefined {
  if (value === undefined) return undefined;
  const wanted = folded(value);
  return [...profileNames, ...Object.keys(profiles)].find((name) => folded(name) === wanted);
}

function guess({ blocks }: Resolution, heading: Heading): ProfileName {
  if (heading.lines.some(({ text }) => modelUnLine.test(text))) return 'model-un';
  if (heading.adoption) return 'adopted';
  const meets = blocks.some((block) => block.kind === 'closing-line' && block.role === 'meeting');
  if (meets) return 'adopted';
  return heading.sponsors && heading.symbol?.value.includes('/L.') ? 'submission' : 'drafting';
}

/** Heading lines of Model United Nations papers, which the United Nations never uses. */
const modelUnLine = /^(?:Committee|Topic|Signatories|Main submitters?|Co-submitters?)\s*:/i;
