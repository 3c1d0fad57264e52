/** What a text is for. A resolution that is being written, one ready to be handed in, and an adopted one are not judged alike. */
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
 * - `drafting`: being written; the heading may be incomplete.
 * - `submission`: a draft with its symbol and sponsors, in which nothing may be left open.
 * - `adopted`: with its number, date of adoption and closing lines.
 * - `model-un` and the two after it: the same three for a conference of Model United Nations, whose conventions differ.
 */
export type ProfileName = (typeof profileNames)[number];

/** What makes a profile: data only, so that a committee can write its own. */
export interface ProfileDefinition {
  /** The profile that it begins from; one of a user's own begins from `drafting` where it is left out. */
  readonly extends?: string | undefined;
  /** Severities by rule id, in place of those of the profile that it extends. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  /** Words that may open a paragraph, besides those that adopted resolutions use. */
  readonly openings?: readonly string[] | undefined;
}

/** Profiles that users have written, by name. */
export type OwnProfiles = Readonly<Record<string, ProfileDefinition>>;

/** The name of a profile, ours or one's own, or `auto`: what the text itself says or looks like. */
export type ProfileChoice = string;

export interface Profile {
  readonly name: string;
  /** Who says so: the settings, the front matter, or nobody, so that it was guessed from the text. */
  readonly source: 'chosen' | 'front-matter' | 'guessed';
}

export interface ProfileOptions {
  /** Gives way to what the front matter says. */
  readonly profile?: ProfileChoice | undefined;
  /** Holds whatever the text says. */
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

/** Whether a name stands in a list, however it is written. */
export const isProfileName = (value: string, names: readonly string[]): boolean =>
  names.some((name) => folded(name) === folded(value));

/** However it is written; undefined for a name that no profile has. */
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

/** Lines that head papers of Model United Nations, and never those of the United Nations. */
const modelUnLine = /^(?:Committee|Topic|Signatories|Main submitters?|Co-submitters?)\s*:/i;
