/** The settings as the manifest and their page state them, both made from server/src/core/settings.ts. */
import * as z from 'zod/mini';
import { settingSchemas, settingsSection } from '../../server/src/core/settings';

interface SettingSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
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
}

export function generateSettings(): GeneratedSettings {
  const properties: Record<string, SettingSchema> = {};
  for (const [name, schema] of Object.entries(settingSchemas)) {
    const stated = z.toJSONSchema(schema, { io: 'input' });
    delete stated.$schema;
    properties[`${settingsSection}.${name}`] = stated as SettingSchema;
  }
  return { configuration: { title: 'UN Resolution', properties }, page: page(properties) };
}

/** The text of package.json with the block of the settings as it should be. */
export function withSettings(manifest: string): string {
  const parsed = JSON.parse(manifest) as { contributes: Record<string, unknown> };
  parsed.contributes['configuration'] = generateSettings().configuration;
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

const page = (properties: Readonly<Record<string, SettingSchema>>): string =>
  [
    '# Settings',
    '<!-- Generated from server/src/core/settings.ts; run npm run generate after a change there. -->',
    'Every setting may be changed for one folder. A value that is not allowed is passed over: that setting keeps its default, and the others stay as you set them.',
    ...Object.entries(properties).map(section),
    'For example, in `.vscode/settings.json`:',
    '```json\n{\n  "unResolution.markdown": "never",\n  "unResolution.rules": {\n    "unknown-opening": "hint",\n    "italics-too-long": "off"\n  }\n}\n```',
  ].join('\n\n') + '\n';

const section = ([name, schema]: [string, SettingSchema]): string =>
  [`## ${name}`, schema.description, defaultOf(schema), valuesOf(schema), propertiesOf(schema)]
    .filter((paragraph) => paragraph !== undefined)
    .join('\n\n');

const defaultOf = ({ default: value }: SettingSchema): string =>
  `Default: ${typeof value === 'string' ? `\`"${value}"\`` : 'every rule has its own severity'}.`;

const valuesOf = (schema: SettingSchema): string | undefined => {
  const { enum: values, enumDescriptions } = schema;
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
