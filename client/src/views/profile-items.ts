/** The profiles to choose from, and where to store the choice. */
import { profileLabels } from './status-text';

export interface ProfileItem {
  readonly value: string;
  readonly label: string;
  readonly description: string;
}

/** @param own names of the user's own profiles */
export const profileItems = (own: readonly string[]): readonly ProfileItem[] => [
  { value: 'auto', label: 'What it looks like', description: 'guessed from each text' },
  ...[...profileLabels].map(([value, words]) => ({
    value,
    label: words.charAt(0).toUpperCase() + words.slice(1),
    description: value,
  })),
  ...own.map((value) => ({ value, label: value, description: 'a profile of your own' })),
];

/** The front matter of the draft, `unres.json`, or the settings of the user. */
export type ProfileTarget = 'draft' | 'project' | 'user';

/** A draft cannot ask for a guess; it says nothing instead. */
export const targetsFor = (
  profile: string,
  isDraft: boolean,
  hasFolder: boolean,
): readonly { readonly value: ProfileTarget; readonly label: string; readonly description: string }[] => [
  ...(isDraft && profile !== 'auto'
    ? [{ value: 'draft' as const, label: 'This draft', description: `“profile: ${profile}” at its very start` }]
    : []),
  ...(hasFolder
    ? [
        {
          value: 'project' as const,
          label: 'All drafts of this workspace',
          description: 'in unres.json, for all who work here',
        },
      ]
    : []),
  { value: 'user', label: 'All my drafts', description: 'in your settings' },
];
