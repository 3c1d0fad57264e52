/** Every setting, declared once: its type, default, description and scope. */
import * as z from 'zod/mini';
import type { ProfileChoice } from './profiles/profile';
import { profileNames } from './profiles/profile';
import type { RuleSetting } from './rules/engine';
import { rules } from './rules/index';

// Compiled checks need `new Function`, which a strict content security policy forbids.
z.config({ jitless: true });

/** The name before the dot of every setting. */
export const settingsSection = 'unResolution';

/** Which Markdown files are served, beside those whose language is UN Resolution. */
export type MarkdownSetting = 'auto' | 'always' | 'never';

export interface Settings {
  readonly markdown: MarkdownSetting;
  /** What drafts are for. */
  readonly profile: ProfileChoice;
  /** Changed severities by rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

const severity = z.enum(['error', 'warning', 'information', 'hint', 'off']);

const ruleSettings = z.strictObject(
  Object.fromEntries(
    Object.entries(rules).map(([id, { meta }]) => [
      id,
      z.optional(severity.check(z.meta({ description: `${meta.title}. Without a setting: ${meta.severity}.` }))),
    ]),
  ),
);

/** One schema for each setting. `scope` and `enumDescriptions` are words of VS Code's manifest. */
export const settingSchemas = {
  markdown: z._default(z.enum(['auto', 'always', 'never']), 'auto').check(
    z.meta({
      description:
        'Which Markdown files are checked as resolutions. Files that end in .resolution.md, .unres.md or .unres always are.',
      enumDescriptions: ['Those that read as a resolution', 'All Markdown files', 'None of the others'],
      scope: 'resource',
    }),
  ),
  profile: z._default(z.enum(['auto', ...profileNames]), 'auto').check(
    z.meta({
      description:
        'What drafts are for, which decides which rules judge them. A draft may also say so itself, between two lines --- at its very start: “profile: submission”.',
      enumDescriptions: [
        'Guessed from each text',
        'A draft that is being written',
        'A draft that is ready to be handed in',
        'An adopted resolution',
        'A paper for a conference of Model United Nations',
      ],
      scope: 'resource',
    }),
  ),
  rules: z._default(ruleSettings, {}).check(
    z.meta({
      description: 'How severe the findings of a rule are, by the name of the rule; “off” turns the rule off.',
      scope: 'resource',
    }),
  ),
};

export const defaultSettings: Settings = { markdown: 'auto', profile: 'auto', rules: {} };

export interface ParsedSettings {
  readonly settings: Settings;
  /** Names of the settings whose value is not allowed, and that keep their default: `rules.unknown-opening`. */
  readonly rejected: readonly string[];
}

/** Reads settings that someone typed. Whatever is not allowed falls back by itself; everything else is kept. */
export function parseSettings(value: unknown): ParsedSettings {
  const rejected: string[] = [];
  const given = recordOf(value) ?? {};
  const markdown = settingSchemas.markdown.safeParse(given['markdown'] ?? undefined);
  if (!markdown.success) rejected.push('markdown');
  const profile = settingSchemas.profile.safeParse(given['profile'] ?? undefined);
  if (!profile.success) rejected.push('profile');
  const givenRules = given['rules'] ?? {};
  if (!recordOf(givenRules)) rejected.push('rules');
  const severities: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(recordOf(givenRules) ?? {})) {
    const parsed = severity.safeParse(setting);
    if (parsed.success && Object.hasOwn(rules, id)) severities[id] = parsed.data;
    else rejected.push(`rules.${id}`);
  }
  return {
    settings: {
      markdown: markdown.success ? markdown.data : defaultSettings.markdown,
      profile: profile.success ? profile.data : defaultSettings.profile,
      rules: severities,
    },
    rejected,
  };
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
