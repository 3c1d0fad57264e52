/** `unres.json`: shared settings of a committee or folder, kept beside the drafts. */
import { profileNames } from '../profiles/profile';
import { Rejections } from '../rejections';
import { parseSettings, type Settings, settingSchemas } from '../settings';
import { type JsonNode, readJson } from '../text/json';
import type { Span } from '../text/span';
import { unknownName } from '../text/unknown-name';

export const projectFileName = 'unres.json';

interface ProjectFileProblem {
  readonly span: Span;
  readonly message: string;
}

export interface ProjectFile {
  /** The valid settings of the file; none if it is unreadable. */
  readonly settings: Partial<Settings>;
  /** In order of place. Problem settings are ignored, the rest apply. */
  readonly problems: readonly ProjectFileProblem[];
}

const tooLong =
  'This file is longer than 64 KB, so that nothing in it holds. Keep only the settings, rules and profiles that you need.';

const keys = ['$schema', ...Object.keys(settingSchemas)];

/** In UTF-16 units; real files need a hundredth of it. */
const maxLength = 65_536;

export function readProjectFile(text: string): ProjectFile {
  if (text.length > maxLength) return { settings: {}, problems: [{ span: { start: 0, end: 1 }, message: tooLong }] };
  const { root, slip } = readJson(text);
  if (!root) return { settings: {}, problems: slip ? [slip] : [] };
  if (!root.members) {
    return { settings: {}, problems: [{ span: root.span, message: 'The file should hold one object: { … }.' }] };
  }
  const known = root.members.filter(({ key }) => keys.includes(key));
  const { stated, rejected, untold } = parseSettings(
    Object.fromEntries(known.map(({ key, node }) => [key, node.value])),
  );
  const others = new Rejections();
  for (const { key } of root.members) {
    if (!keys.includes(key)) others.add([key], () => unknownName('setting', key, keys), true);
  }
  const { profile, profiles = {} } = stated;
  const names = ['auto', ...profileNames, ...Object.keys(profiles)];
  if (profile !== undefined && !names.includes(profile)) {
    others.add(['profile'], () => unknownName('profile', profile, names));
  }
  const problems = [...rejected, ...others.told].map(({ path, isName, message }) => ({
    span: placeOf(root, path, isName),
    message,
  }));
  problems.sort((a, b) => a.span.start - b.span.start);
  const left = untold + others.untold;
  if (left === 0) return { settings: stated, problems };
  const { start } = root.span;
  const message = `${left} more ${left === 1 ? 'value is' : 'values are'} not allowed in this file.`;
  return { settings: stated, problems: [{ span: { start, end: start + 1 }, message }, ...problems] };
}

function placeOf(root: JsonNode, path: readonly string[], isName: boolean): Span {
  let node = root;
  let name = root.span;
  for (const key of path) {
    // The last of duplicate names counts.
    const member = node.members?.findLast((each) => each.key === key);
    if (!member) break;
    node = member.node;
    name = member.keySpan;
  }
  return isName ? name : node.span;
}

/** The editor's settings overridden by the file's. Rules and profiles are merged one by one. */
export const withProjectFile = (settings: Settings, stated: Partial<Settings>): Settings => ({
  ...settings,
  ...stated,
  rules: { ...settings.rules, ...stated.rules },
  profiles: { ...settings.profiles, ...stated.profiles },
});
