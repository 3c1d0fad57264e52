/** The files of a new rule: its own, its page, and the list of rules with it. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleFiles, ruleList, ruleListPath } from '../generate/rule-list';
import { firstConvention } from './hints';
import { isKind, type RuleKind, templates, type Words } from './templates';

const folder = 'server/src/core/rules';

/** The default room of each kind. */
const usualRoom: Readonly<Record<RuleKind, string>> = { words: 'style', structure: 'structure' };

/** What the caller knows about a new rule. */
export interface Given {
  /** The first version with the rule. */
  readonly version: string;
  /** The requirement, in one sentence without a full stop. */
  readonly title?: string | undefined;
}

export interface NewRule {
  readonly id: string;
  readonly room: string;
  /** Written paths from the root: the file, the page, the list. */
  readonly paths: readonly string[];
}

/**
 * Writes the file and the page of a rule, and updates the list.
 * @param root the folder of the repository
 * @param name `id` or `room/id`
 * @throws if kind, room or name are unknown or the name is taken; then nothing is written
 */
export function addRule(root: string, kind: string, name: string, { version, title }: Given): NewRule {
  if (!isKind(kind)) throw new Error(`“${kind}” is no kind of rule: ${Object.keys(templates).join(' or ')}`);
  const [id = '', room = usualRoom[kind], ...more] = name.split('/').reverse();
  if (more.length > 0 || !/^[a-z]+(?:-[a-z]+)*$/.test(id))
    throw new Error(`“${name}” is no name for a rule: use words in lower case joined by hyphens`);
  const rooms = roomsIn(root);
  if (!rooms.includes(room)) throw new Error(`“${room}” is no room: ${rooms.join(', ')}`);
  const file = `${folder}/${room}/${id}.ts`;
  const page = `docs/rules/${id}.md`;
  const taken = ruleFiles(root).find((rule) => rule.id === id);
  if (taken) throw new Error(`${folder}/${taken.room}/${id}.ts exists already`);
  for (const path of [file, page]) if (existsSync(join(root, path))) throw new Error(`${path} exists already`);
  const words: Words = {
    constant: id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    title: title ?? 'State in one sentence what is right',
    convention: firstConvention(room),
    version,
  };
  writeFileSync(join(root, file), templates[kind].file(words));
  writeFileSync(join(root, page), templates[kind].page(words));
  writeFileSync(join(root, ruleListPath), ruleList(root));
  return { id, room, paths: [file, page, ruleListPath] };
}

const roomsIn = (root: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'support')
    .map(({ name }) => name);
