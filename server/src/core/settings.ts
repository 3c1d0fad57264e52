/** Every setting, declared once: its type, default, description and scope. */
import * as z from 'zod/mini';
import type { FormatOptions } from './ide/format/format';
import type { NoBreakSpaces } from './ide/format/no-break-spaces';
import type { QuotationMarks } from './ide/format/quotation-marks';
import type { OwnProfiles, ProfileChoice, ProfileDefinition } from './profiles/profile';
import { profileNames } from './profiles/profile';
import type { CheckOptions } from './rules/asking';
import type { RuleSetting } from './rules/rule';
import { rules } from './rules/index';
import { type Rejection, Rejections } from './rejections';
import { unknownName } from './text/unknown-name';
import { ownValue } from './text/own-value';

// Compiled checks need `new Function`, which a strict content security policy forbids.
z.config({ jitless: true });

/** The name before the dot of every setting. */
export const settingsSection = 'unResolution';

/** Which Markdown files are served, beside those whose language is UN Resolution. */
export type MarkdownSetting = 'auto' | 'always' | 'never';

const bodies = ['auto', 'GA', 'SC', 'ECOSOC', 'HRC'] as const;
type BodySetting = (typeof bodies)[number];

export interface Settings {
  readonly markdown: MarkdownSetting;
  /** What drafts are for. */
  readonly profile: ProfileChoice;
  /** The body of drafts that do not name it. */
  readonly body: BodySetting;
  /** Changed severities by rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Profiles of one's own. */
  readonly profiles: OwnProfiles;
  /** What formatting does with no-break spaces. */
  readonly 'format.noBreakSpaces': NoBreakSpaces;
  /** What formatting does with straight quotation marks and apostrophes. */
  readonly 'format.quotationMarks': QuotationMarks;
  /** What the editor writes between the words of a draft, of its own. */
  readonly inlayHints: InlayHintSettings;
  /** What the editor writes above the lines of a draft, of its own. */
  readonly codeLens: CodeLensSettings;
}

interface CodeLensSettings {
  /** How many paragraphs refer to a paragraph, section or annex. */
  readonly references: boolean;
}

export interface InlayHintSettings {
  /** `OP1` before each paragraph. */
  readonly paragraphs: boolean;
  /** The title behind the number of each resolution that is cited. */
  readonly titles: boolean;
}

const noBreakSpaces = ['keep', 'add', 'remove'] as const;
const quotationMarks = ['keep', 'curly'] as const;

const severity = z.enum(['error', 'warning', 'information', 'hint', 'off']);

const ruleSettings = z.strictObject(
  Object.fromEntries(
    Object.entries(rules).map(([id, { meta }]) => [
      id,
      z.optional(severity.check(z.meta({ description: `${meta.title}. Without a setting: ${meta.severity}.` }))),
    ]),
  ),
);

const ruleNames = z.partialRecord(z.enum(Object.keys(rules) as [string, ...string[]]), severity);

const choiceOf = (names: readonly string[], descriptions: readonly string[]): object => ({
  anyOf: [{ enum: names, enumDescriptions: descriptions }, {}],
});

const profileWords = [
  'A draft that is being written',
  'A draft that is ready to be handed in',
  'An adopted resolution',
  'A draft that is being written for a conference of Model United Nations',
  'A paper for Model United Nations that is ready to be handed in',
  'A resolution that a conference of Model United Nations has adopted',
] as const;

const ownProfile = z.strictObject({
  extends: z.optional(
    z.string().check(
      z.meta({
        description: 'The profile that it begins from, ours or your own; “drafting” where you leave it out.',
        ...choiceOf(profileNames, profileWords),
      }),
    ),
  ),
  rules: z.optional(
    ruleNames.check(z.meta({ description: 'How severe the findings of a rule are; “off” turns the rule off.' })),
  ),
  openings: z.optional(
    z
      .array(z.string())
      .check(z.meta({ description: 'Words that may open a paragraph, besides those of adopted resolutions.' })),
  ),
});

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
  profile: z._default(z.string(), 'auto').check(
    z.meta({
      description:
        'What drafts are for, which decides which rules judge them: “auto”, a profile of ours or one of your own. A draft may also say so itself, between two lines --- at its very start: “profile: submission”.',
      ...choiceOf(['auto', ...profileNames], ['Guessed from each text', ...profileWords]),
      scope: 'resource',
    }),
  ),
  body: z._default(z.enum(bodies), 'auto').check(
    z.meta({
      description:
        'The body of drafts that do not name it in their organ line or symbol. A draft may also say so itself, between two lines --- at its very start: “body: HRC”.',
      enumDescriptions: [
        'What each text says',
        'The General Assembly',
        'The Security Council',
        'The Economic and Social Council',
        'The Human Rights Council',
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
  profiles: z._default(z.record(z.string(), ownProfile), {}).check(
    z.meta({
      description:
        'Profiles of your own, by name, up to 100. Each may begin from another one, change how severe rules are, and allow more openings.',
      maxProperties: 100,
      scope: 'resource',
    }),
  ),
  'format.noBreakSpaces': z._default(z.enum(noBreakSpaces), 'keep').check(
    z.meta({
      description:
        'What formatting a draft does with no-break spaces in pairs such as “19 December”, “No. 5” and “1325 (2000)”, which should not part at the end of a line.',
      enumDescriptions: ['Leaves them as they are', 'Adds them where they are missing', 'Replaces them by spaces'],
      scope: 'resource',
    }),
  ),
  'format.quotationMarks': z._default(z.enum(quotationMarks), 'keep').check(
    z.meta({
      description: 'What formatting a draft does with straight quotation marks and apostrophes.',
      enumDescriptions: ['Leaves them as they are', 'Makes them curly: “ ”, ‘ ’'],
      scope: 'resource',
    }),
  ),
};

/** What the editor's own part reads, folder by folder. */
const workspaceCheck = z._default(z.enum(['onCommand', 'always']), 'onCommand').check(
  z.meta({
    description:
      'When drafts that are not open are checked. Files and folders that files.exclude or search.exclude leave out are not looked at.',
    enumDescriptions: [
      'When you choose “Check All Drafts in the Workspace”; what was checked is then followed as it changes on the disk',
      'In the background, from the start, and whenever one of them changes on the disk; what you type goes first',
    ],
    scope: 'resource',
  }),
);

/** What each reader settles alone: no part of a project file. The names have dots, as in VS Code. */
export const editorSettingSchemas = {
  'inlayHints.paragraphs': z._default(z.boolean(), false).check(
    z.meta({
      description: 'Shows what delegates call each paragraph before its first word: PP1, OP1.',
      scope: 'resource',
    }),
  ),
  'inlayHints.titles': z._default(z.boolean(), false).check(
    z.meta({
      description: 'Shows the title of each resolution that is cited behind its number, where the title is known.',
      scope: 'resource',
    }),
  ),
  'codeLens.references': z._default(z.boolean(), false).check(
    z.meta({
      description:
        'Shows “cited by 3 paragraphs” above paragraphs, sections and annexes that the draft itself refers to. A click lists them.',
      scope: 'resource',
    }),
  ),
  workspaceCheck,
};

/** Settings that the editor's own part reads. They hold for the user everywhere: no folder or project file may change them. */
export const userSettingSchemas = {
  onlineLookup: z._default(z.boolean(), false).check(
    z.meta({
      description:
        'Whether you may ask the United Nations Digital Library about a cited resolution. Only its symbol is sent, and only when you choose so. The command “Turn On Online Look-Up…” explains it.',
      scope: 'application',
    }),
  ),
};

export const defaultSettings: Settings = {
  markdown: 'auto',
  profile: 'auto',
  body: 'auto',
  rules: {},
  profiles: {},
  inlayHints: { paragraphs: false, titles: false },
  codeLens: { references: false },
  'format.noBreakSpaces': 'keep',
  'format.quotationMarks': 'keep',
};

/** What the settings ask of formatting. */
export const formatOptionsOf = (settings: Settings): FormatOptions => ({
  noBreakSpaces: settings['format.noBreakSpaces'],
  quotationMarks: settings['format.quotationMarks'],
});

/** What the settings ask of a check. */
export const checkOptionsOf = ({ profile, profiles, body, rules: severities }: Settings): CheckOptions => ({
  profile,
  profiles,
  severities,
  body: body === 'auto' ? undefined : body,
});

export interface ParsedSettings {
  readonly settings: Settings;
  /** Those that were given and are allowed. */
  readonly stated: Partial<Settings>;
  /** Settings whose value is not allowed, and that keep their default. */
  readonly rejected: readonly Rejection[];
  /** How many more there are than those that are told. */
  readonly untold: number;
}

/** Reads settings that someone typed. Whatever is not allowed falls back by itself; everything else is kept. */
export function parseSettings(value: unknown): ParsedSettings {
  const reader = new Reader();
  const stated = reader.settings(recordOf(value) ?? {});
  const { told: rejected, untold } = reader.rejections;
  return { settings: { ...defaultSettings, ...stated }, stated, rejected, untold };
}

type Given = Readonly<Record<string, unknown>>;
type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
type Stated = { -readonly [Key in keyof Settings]?: Settings[Key] | undefined };

class Reader {
  readonly rejections = new Rejections();

  settings(given: Given): Partial<Settings> {
    const stated: Stated = {};
    const { markdown, profile, body, rules: severities, profiles, inlayHints, codeLens } = given;
    if (isGiven(markdown)) stated.markdown = this.oneOf(['auto', 'always', 'never'], markdown, ['markdown']);
    if (isGiven(body)) stated.body = this.oneOf(bodies, body, ['body']);
    if (isGiven(profile)) stated.profile = this.profileName(profile);
    if (isGiven(severities)) stated.rules = this.severities(severities, ['rules']);
    if (isGiven(profiles)) stated.profiles = this.profiles(profiles);
    if (isGiven(inlayHints)) stated.inlayHints = this.inlayHints(inlayHints);
    if (isGiven(codeLens)) stated.codeLens = this.codeLens(codeLens);
    // An editor nests what a file writes with a dot.
    const nested = recordOf(given['format']) ?? {};
    const spaces = given['format.noBreakSpaces'] ?? nested['noBreakSpaces'];
    if (isGiven(spaces)) stated['format.noBreakSpaces'] = this.oneOf(noBreakSpaces, spaces, ['format.noBreakSpaces']);
    const marks = given['format.quotationMarks'] ?? nested['quotationMarks'];
    if (isGiven(marks)) stated['format.quotationMarks'] = this.oneOf(quotationMarks, marks, ['format.quotationMarks']);
    return Object.fromEntries(Object.entries(stated).filter(([, each]) => each !== undefined));
  }

  private reject(path: readonly string[], message: string | (() => string), isName = false): undefined {
    return this.rejections.add(path, message, isName);
  }

  private oneOf<Value extends string>(values: readonly Value[], value: unknown, path: string[]): Value | undefined {
    return values.find((each) => each === value) ?? this.reject(path, `Write one of ${listOf(values)}.`);
  }

  /** Whether a profile has the name is told later: profiles come from several places. */
  private profileName(value: unknown): string | undefined {
    return typeof value === 'string' && value.length <= maxNameLength
      ? value
      : this.reject(['profile'], 'Write the name of a profile between quotation marks.');
  }

  private inlayHints(value: unknown): InlayHintSettings | undefined {
    const given = recordOf(value);
    if (!given) return this.reject(['inlayHints'], 'Write what is shown: { "paragraphs": true, "titles": true }.');
    return {
      paragraphs: this.isOn(given, ['inlayHints', 'paragraphs']),
      titles: this.isOn(given, ['inlayHints', 'titles']),
    };
  }

  private codeLens(value: unknown): CodeLensSettings | undefined {
    const given = recordOf(value);
    if (!given) return this.reject(['codeLens'], 'Write what is shown: { "references": true }.');
    return { references: this.isOn(given, ['codeLens', 'references']) };
  }

  private isOn(given: Given, path: readonly [string, string]): boolean {
    const value = ownValue(given, path[1]);
    if (isGiven(value) && typeof value !== 'boolean') this.reject(path, 'Write true or false.');
    return value === true;
  }

  private severities(value: unknown, path: string[]): Readonly<Record<string, RuleSetting>> | undefined {
    const given = recordOf(value);
    if (!given) return this.reject(path, 'Write rules and how severe they are: { "unknown-opening": "hint" }.');
    const severities: [string, RuleSetting][] = [];
    for (const [id, setting] of Object.entries(given)) {
      if (!Object.hasOwn(rules, id)) {
        this.reject([...path, id], () => unknownName('rule', id, Object.keys(rules)), true);
        continue;
      }
      const { data } = severity.safeParse(setting);
      if (data) severities.push([id, data]);
      else this.reject([...path, id], `Write one of ${listOf(['error', 'warning', 'information', 'hint', 'off'])}.`);
    }
    return Object.fromEntries(severities);
  }

  private profiles(value: unknown): OwnProfiles | undefined {
    const given = recordOf(value);
    if (!given)
      return this.reject(['profiles'], 'Write profiles by name: { "our-committee": { "extends": "submission" } }.');
    const all = Object.entries(given);
    const read = all.slice(0, maxProfiles);
    if (all.length > maxProfiles) {
      this.reject(['profiles'], `There are ${all.length} profiles here; only the first ${maxProfiles} are read.`, true);
    }
    const names = [...profileNames, ...read.map(([name]) => name)];
    const profiles: [string, ProfileDefinition][] = [];
    for (const [name, definition] of read) {
      const path = ['profiles', name];
      const record = recordOf(definition);
      if ((profileNames as readonly string[]).includes(name) || name === 'auto') {
        this.reject(path, `“${name}” is a profile of its own; choose another name, and extend it.`, true);
      } else if (!/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,40}$/u.test(name)) {
        this.reject(path, 'The name of a profile has letters, figures and hyphens, and at most 40 of them.', true);
      } else if (record) profiles.push([name, this.profile(record, path, names)]);
      else this.reject(path, 'Write what the profile changes: { "extends": "submission", "rules": { … } }.');
    }
    return Object.fromEntries(profiles);
  }

  private profile(given: Given, path: string[], names: readonly string[]): ProfileDefinition {
    const definition: Writable<ProfileDefinition> = {};
    const { extends: base, rules: severities, openings } = given;
    for (const key of Object.keys(given)) {
      if (!['extends', 'rules', 'openings'].includes(key))
        this.reject(
          [...path, key],
          () => unknownName('part of a profile', key, ['extends', 'rules', 'openings']),
          true,
        );
    }
    if (typeof base === 'string' && names.includes(base)) definition.extends = base;
    else if (isGiven(base))
      this.reject([...path, 'extends'], () => unknownName('profile', String(base).slice(0, maxNameLength), names));
    if (isGiven(severities)) definition.rules = this.severities(severities, [...path, 'rules']);
    if (Array.isArray(openings) && openings.every((each) => typeof each === 'string' && each.length <= maxNameLength)) {
      definition.openings = (openings as string[]).slice(0, maxOpenings);
    } else if (isGiven(openings)) {
      this.reject([...path, 'openings'], 'Write openings in a list: ["Salutes", "Applauds"].');
    }
    return definition;
  }
}

/** More than any committee has, so that whoever sends settings cannot stop every check. */
const maxProfiles = 100;
const maxNameLength = 100;
const maxOpenings = 500;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

const listOf = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(', ');

const recordOf = (value: unknown): Given | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
