/** `unres.json`: what a committee or a folder of drafts has settled, kept beside the drafts. */
import { profileNames } from '../profiles/profile';
import { parseSettings, type Settings, settingSchemas } from '../settings';
import { type JsonNode, readJson } from '../text/json';
import type { Span } from '../text/span';
import { unknownName } from '../text/unknown-name';

export const projectFileName = 'unres.json';

export interface ProjectFileProblem {
  readonly span: Span;
  readonly message: string;
}

export interface ProjectFile {
  /** What the file states and what is allowed; nothing where it cannot be read at all. */
  readonly settings: Partial<Settings>;
  /** In order of place. What they concern is passed over; the rest holds. */
  readonly problems: readonly ProjectFileProblem[];
}

const keys = ['$schema', ...Object.keys(settingSchemas)];

export function readProjectFile(text: string): ProjectFile {
  const { root, slip } = readJson(text);
  if (!root) return { settings: {}, problems: slip ? [slip] : [] };
  if (!root.members) {
    return { settings: {}, problems: [{ span: root.span, message: 'The file should hold one object: { … }.' }] };
  }
  const problems: ProjectFileProblem[] = [];
  for (const { key, keySpan } of root.members) {
    if (!keys.includes(key)) problems.push({ span: keySpan, message: unknownName('setting', key, keys) });
  }
  const known = root.members.filter(({ key }) => keys.includes(key));
  const { stated, rejected } = parseSettings(Object.fromEntries(known.map(({ key, node }) => [key, node.value])));
  for (const { path, isName, message } of rejected) problems.push({ span: placeOf(root, path, isName), message });
  const { profile, profiles = {} } = stated;
  const names = ['auto', ...profileNames, ...Object.keys(profiles)];
  if (profile !== undefined && !names.includes(profile)) {
    problems.push({ span: placeOf(root, ['profile'], false), message: unknownName('profile', profile, names) });
  }
  return { settings: stated, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

function placeOf(root: JsonNode, path: readonly string[], isName: boolean): Span {
  let node = root;
  let name = root.span;
  for (const key of path) {
    // Of a name that stands twice, the last one holds.
    const member = node.members?.findLast((each) => each.key === key);
    if (!member) break;
    node = member.node;
    name = member.keySpan;
  }
  return isName ? name : node.span;
}

/** The settings of the editor with those of the file, which many share, in their place. Rules and profiles are told one by one. */
export const withProjectFile = (settings: Settings, stated: Partial<Settings>): Settings => ({
  ...settings,
  ...stated,
  rules: { ...settings.rules, ...stated.rules },
  profiles: { ...settings.profiles, ...stated.profiles },
});
