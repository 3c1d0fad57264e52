/** What a text is for. A resolution that is being written, one ready to be handed in, and an adopted one are not judged alike. */
import type { Heading, Resolution } from '../document/nodes';

export const profileNames = ['drafting', 'submission', 'adopted', 'model-un'] as const;

/**
 * - `drafting`: being written; the heading may be incomplete.
 * - `submission`: a draft with its symbol and sponsors, in which nothing may be left open.
 * - `adopted`: with its number, date of adoption and closing lines.
 * - `model-un`: for a conference of Model United Nations, whose conventions differ.
 */
export type ProfileName = (typeof profileNames)[number];

/** A profile, or `auto`: what the text itself says or looks like. */
export type ProfileChoice = ProfileName | 'auto';

export interface Profile {
  readonly name: ProfileName;
  /** Who says so: the settings, the front matter, or nobody, so that it was guessed from the text. */
  readonly source: 'chosen' | 'front-matter' | 'guessed';
}

export function profileOf(resolution: Resolution, choice: ProfileChoice = 'auto'): Profile {
  if (choice !== 'auto') return { name: choice, source: 'chosen' };
  const { frontMatter, heading } = resolution;
  const stated = asProfile(frontMatter?.values.get('profile') ?? frontMatter?.values.get('stage'));
  return stated ? { name: stated, source: 'front-matter' } : { name: guess(resolution, heading), source: 'guessed' };
}

const asProfile = (value: string | undefined): ProfileName | undefined =>
  profileNames.find((name) => name === value?.trim().toLowerCase().replace(/\s+/g, '-'));

function guess({ blocks }: Resolution, heading: Heading): ProfileName {
  if (heading.lines.some(({ text }) => modelUnLine.test(text))) return 'model-un';
  if (heading.adoption) return 'adopted';
  const meets = blocks.some((block) => block.kind === 'closing-line' && block.role === 'meeting');
  if (meets) return 'adopted';
  return heading.sponsors && heading.symbol?.value.includes('/L.') ? 'submission' : 'drafting';
}

/** Lines that head papers of Model United Nations, and never those of the United Nations. */
const modelUnLine = /^(?:Committee|Topic|Signatories|Main submitters?|Co-submitters?)\s*:/i;
