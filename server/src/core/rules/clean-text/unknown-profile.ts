/** The profile that a draft names exists. */
import type { Resolution } from '../../document/nodes';
import { isProfileName } from '../../profiles/profile';
import { unknownName } from '../../text/unknown-name';
import type { Context, Finding, Rule } from '../rule';

export const unknownProfile: Rule = {
  meta: {
    title: 'The profile that a draft names exists',
    severity: 'warning',
    authority: [{ source: 'This program: a draft that names an unknown profile is checked as if it named none' }],
    conventions: ['TYP-07'],
    languages: 'all',
  },
  checks: { resolution },
};

function* resolution({ frontMatter, text }: Resolution, { profileNames }: Context): Iterable<Finding> {
  const name = frontMatter?.values.get('profile');
  if (!frontMatter || !name || isProfileName(name, ['auto', ...profileNames])) return;
  const { start, end } = frontMatter.span;
  // The last of duplicate keys counts.
  const lines = [...text.slice(start, end).matchAll(/^[ \t]{0,20}profile[ \t]{0,9}:[^\r\n]{0,200}/gm)];
  const line = lines.at(-1);
  const from = start + (line?.index ?? 0);
  yield {
    span: { start: from, end: from + (line?.[0].trimEnd().length ?? 3) },
    message: `${unknownName('profile', name, profileNames)} There are: ${profileNames.join(', ')}.`,
  };
}
