/** The settings in the manifest, in the schema and on their page, from server/src/core/settings.ts. */
import * as z from 'zod/mini';
import { profileNames, rules } from '../../server/src/core/index';
import { profileRules } from '../../server/src/core/profiles/profile-settings';
import {
  editorSettingSchemas,
  settingSchemas,
  settingsSection,
  userSettingSchemas,
} from '../../server/src/core/settings';
import { tableOf } from './rule-table';

interface SettingSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly anyOf?: readonly SettingSchema[];
  readonly additionalProperties?: SettingSchema | boolean;
  readonly properties?: Readonly<Record<string, SettingSchema>>;
  readonly [word: string]: unknown;
}

export interface GeneratedSettings {
  /** The block `contributes.configuration` of package.json. */
  readonly configuration: {
    readonly title: string;
    readonly properties: Readonly<Record<string, SettingSchema>>;
  };
  /** The text of docs/settings.md. */
  readonly page: string;
  /** The text of schemas/unres.schema.json, by which VS Code completes `unres.json`. */
  readonly schema: string;
}

export function generateSettings(): GeneratedSettings {
  const properties: Record<string, SettingSchema> = {};
  const inFile: Record<string, SettingSchema> = { $schema: { type: 'string' } };
  for (const [name, schema] of Object.entries({ ...settingSchemas, ...editorSettingSchemas })) {
    const stated = z.toJSONSchema(schema, { io: 'input' });
    delete stated.$schema;
    properties[`${settingsSection}.${name}`] = stated as SettingSchema;
    if (!(name in settingSchemas)) continue;
    inFile[name] = { ...(stated as SettingSchema) };
    delete (inFile[name] as Record<string, unknown>)['scope'];
  }
  const ofUser: Record<string, SettingSchema> = {};
  for (const [name, schema] of Object.entries(userSettingSchemas)) {
    const stated = z.toJSONSchema(schema, { io: 'input' });
    delete stated.$schema;
    ofUser[`${settingsSection}.${name}`] = stated as SettingSchema;
  }
  return {
    configuration: { title: 'UN Resolution', properties: { ...properties, ...ofUser } },
    page: page(properties, ofUser),
    schema: schemaOf(inFile),
  };
}

/** The text of package.json with an updated block of settings. */
export function withSettings(manifest: string): string {
  const parsed = JSON.parse(manifest) as { contributes: Record<string, unknown> };
  parsed.contributes['configuration'] = generateSettings().configuration;
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

const schemaOf = (properties: Readonly<Record<string, SettingSchema>>): string =>
  `${JSON.stringify(
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'unres.json',
      description: 'What is settled for the drafts in this folder and the folders in it.',
      type: 'object',
      properties,
      additionalProperties: false,
    },
    null,
    2,
  )}\n`;

const page = (
  properties: Readonly<Record<string, SettingSchema>>,
  ofUser: Readonly<Record<string, SettingSchema>>,
): string =>
  [
    '# Settings',
    '<!-- Generated from server/src/core/settings.ts; run npm run generate after a change there. -->',
    'Every setting but [`unResolution.onlineLookup`](#unresolutiononlinelookup) may be changed for one folder, in the settings of the editor or, for all who work in it and for the command line, in a file [`unres.json`](#unresjson). A value that is not allowed is passed over: that setting keeps its default, and the others stay as you set them.',
    ...Object.entries(properties).map(section),
    'For example, in `.vscode/settings.json`:',
    '```json\n{\n  "unResolution.markdown": "never",\n  "unResolution.rules": {\n    "unknown-opening": "hint",\n    "italics-too-long": "off"\n  }\n}\n```',
    ...Object.entries(ofUser).map(section),
    'This one is a setting of the user. What a folder or a project file says of it does not count, so that nobody else can turn it on. More is on [its page](online-look-up.md).',
    projectFile,
    profilesPage,
    profileTable(),
    allowances,
  ].join('\n\n') + '\n';

const projectFile = `## unres.json

A file \`unres.json\` holds the same settings, without \`unResolution.\` before their names, for the drafts of its folder and of the folders in it:

\`\`\`json
{
  "profile": "our-committee",
  "profiles": {
    "our-committee": {
      "extends": "model-un-submission",
      "rules": { "straight-quotes": "off" },
      "openings": ["Salutes", "Pays homage to"]
    }
  },
  "rules": { "text-after-list": "off" }
}
\`\`\`

The nearest one holds: that of the folder of the draft, or else of the folder above it, and so on; the editor looks no higher than the folder of the workspace. What is not allowed in it is marked in the file itself, and the command line says so and returns 2. It may be up to 64 KB long, with up to 100 profiles; nothing in a longer file holds, and of more profiles only the first. That of profiles holds for the settings of the editor too.

Where several say different things, the first of these holds:

1. \`--profile\` on the command line;
2. the draft, between two lines \`---\` at its very start: \`profile: submission\`, \`body: HRC\`;
3. \`unres.json\`, which all share;
4. the settings of the editor;
5. what the text looks like.

Rules and profiles are told one by one, so that \`unres.json\` may turn one rule off while the editor changes another. The severity of a rule comes from there, or else from the profile, or else from the rule itself. A body that the text itself names, in its organ line or symbol, is never changed.`;

const profilesPage = `## Profiles

A profile says what a text is for. Those of ours differ from the rules as they are by themselves in these rules only; a dash stands for the rule’s own severity. The three for Model United Nations also allow openings that its guides teach, and a profile of your own may allow more in \`openings\`.`;

const profileTable = (): string => {
  const severity = (name: string, id: string): string => profileRules(name).rules[id] ?? '–';
  const named = Object.keys(rules).filter((id) => profileNames.some((name) => severity(name, id) !== '–'));
  return tableOf([
    ['Rule', ...profileNames],
    ...named.map((id) => [`[\`${id}\`](rules/${id}.md)`, ...profileNames.map((name) => severity(name, id))]),
  ]);
};

const allowances = `## Allowing something in one draft

A comment on a line of its own allows what a rule finds: \`<!-- unres-allow unknown-opening: agreed wording -->\` in the paragraph that follows, \`<!-- unres-allow-document unknown-opening: agreed wording -->\` in the whole draft. The light bulb of a finding writes it. A comment that is not needed is [reported](rules/unused-allowance.md).`;

const section = ([name, schema]: [string, SettingSchema]): string =>
  [`## ${name}`, schema.description, defaultOf(schema), valuesOf(schema), propertiesOf(schema)]
    .filter((paragraph) => paragraph !== undefined)
    .join('\n\n');

const defaultOf = ({ default: value }: SettingSchema): string =>
  `Default: ${typeof value === 'string' ? `\`"${value}"\`` : typeof value === 'boolean' ? `\`${value}\`` : 'none; rules and profiles are as they are by themselves'}.`;

const valuesOf = (schema: SettingSchema): string | undefined => {
  const { enum: values, enumDescriptions } = schema.anyOf?.find((each) => each.enum) ?? schema;
  return values?.map((value, index) => `- \`"${value}"\`: ${enumDescriptions?.[index] ?? ''}`).join('\n');
};

const propertiesOf = ({ properties }: SettingSchema): string | undefined => {
  if (!properties) return undefined;
  const values = Object.values(properties)[0]?.enum ?? [];
  return [
    `A rule may be ${values.map((value) => `\`"${value}"\``).join(', ')}.`,
    Object.entries(properties)
      .map(([id, { description }]) => `- \`${id}\`: ${description ?? ''}`)
      .join('\n'),
  ].join('\n\n');
};
