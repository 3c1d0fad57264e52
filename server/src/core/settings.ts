/** Every setting, declared once: its type, default, description and scope, and what is said where it is something else. */
import * as z from 'zod/mini';
import type { FormatOptions } from './ide/format/format';
import type { OwnProfiles, ProfileDefinition } from './profiles/profile';
import { profileNames } from './profiles/profile';
import type { CheckOptions } from './rules/asking';
import type { RuleSetting } from './rules/rule';
import { rules } from './rules/index';
import { type Rejection, Rejections } from './rejections';
import { unknownName } from './text/unknown-name';
import { ownValue } from './text/own-value';

// Compiled checks need `new Function`, which a strict content security policy forbids.
z.config({ jitless: true });

/** The prefix of every setting. */
export const settingsSection = 'unResolution';

/** The check of one of some words, and what is said of others. */
const oneOf = <const Words extends readonly string[]>(words: Words): z.ZodMiniEnum<{ [Word in Words[number]]: Word }> =>
  z.enum(words, `Write one of ${words.map((word) => `"${word}"`).join(', ')}.`);

const isOn = z.boolean('Write true or false.');

const maxNameLength = 100;

const name = (otherwise: string): z.ZodMiniString =>
  z.string(otherwise).check(z.refine((word) => word.length <= maxNameLength, otherwise));

const severity = oneOf(['error', 'warning', 'information', 'hint', 'off']);

const ruleSettings = z.strictObject(
  Object.fromEntries(
    Object.entries(rules).map(([id, { meta }]) => [
      id,
      z.exactOptional(severity.check(z.meta({ description: `${meta.title}. Without a setting: ${meta.severity}.` }))),
    ]),
  ),
  'Write rules and how severe they are: { "unknown-opening": "hint" }.',
) as unknown as z.ZodMiniType<Readonly<Record<string, RuleSetting>>>;

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

const otherOpenings = 'Write openings in a list: ["Salutes", "Applauds"].';

const profileParts = {
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
      .array(name(otherOpenings), otherOpenings)
      .check(z.meta({ description: 'Words that may open a paragraph, besides those of adopted resolutions.' })),
  ),
};

const ownProfile = z.strictObject(profileParts) as unknown as z.ZodMiniType<ProfileDefinition>;

/** One schema for each setting. `scope` and `enumDescriptions` are words of VS Code's manifest. */
export const settingSchemas = {
  markdown: z._default(oneOf(['auto', 'always', 'never']), 'auto').check(
    z.meta({
      description:
        'Which Markdown files are checked as resolutions. Files that end in .resolution.md, .unres.md or .unres always are.',
      enumDescriptions: ['Those that read as a resolution', 'All Markdown files', 'None of the others'],
      scope: 'resource',
    }),
  ),
  profile: z._default(name('Write the name of a profile between quotation marks.'), 'auto').check(
    z.meta({
      description:
        'What drafts are for, which decides which rules judge them: “auto”, a profile of ours or one of your own. A draft may also say so itself, between two lines --- at its very start: “profile: submission”.',
      ...choiceOf(['auto', ...profileNames], ['Guessed from each text', ...profileWords]),
      scope: 'resource',
    }),
  ),
  body: z._default(oneOf(['auto', 'GA', 'SC', 'ECOSOC', 'HRC']), 'auto').check(
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
  'format.noBreakSpaces': z._default(oneOf(['keep', 'add', 'remove']), 'keep').check(
    z.meta({
      description:
        'What formatting a draft does with no-break spaces in pairs such as “19 December”, “No. 5” and “1325 (2000)”, which should not part at the end of a line.',
      enumDescriptions: ['Leaves them as they are', 'Adds them where they are missing', 'Replaces them by spaces'],
      scope: 'resource',
    }),
  ),
  'format.quotationMarks': z._default(oneOf(['keep', 'curly']), 'keep').check(
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
  'inlayHints.paragraphs': z._default(isOn, false).check(
    z.meta({
      description: 'Shows what delegates call each paragraph before its first word: PP1, OP1.',
      scope: 'resource',
    }),
  ),
  'inlayHints.titles': z._default(isOn, false).check(
    z.meta({
      description: 'Shows the title of each resolution that is cited behind its number, where the title is known.',
      scope: 'resource',
    }),
  ),
  'codeLens.references': z._default(isOn, false).check(
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

const shown = z.pipe(
  z.nullish(isOn),
  z.transform((value) => value === true),
);

/** What is read of an editor’s settings, or of a project file. An editor nests what it shows. */
const schemas = {
  ...settingSchemas,
  /** `OP1` before each paragraph, and the title behind the number of each resolution that is cited. */
  inlayHints: z._default(
    z.object({ paragraphs: shown, titles: shown }, 'Write what is shown: { "paragraphs": true, "titles": true }.'),
    { paragraphs: false, titles: false },
  ),
  /** How many paragraphs refer to a paragraph, section or annex. */
  codeLens: z._default(z.object({ references: shown }, 'Write what is shown: { "references": true }.'), {
    references: false,
  }),
};

export type Settings = { readonly [Name in keyof typeof schemas]: z.infer<(typeof schemas)[Name]> };

export type InlayHintSettings = Settings['inlayHints'];

export const defaultSettings = Object.fromEntries(
  Object.entries(schemas).map(([setting, schema]) => [setting, schema.parse(undefined)]),
) as Settings;

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

/** What is said of names that a schema does not have. */
interface Names {
  readonly kind: string;
  readonly known: readonly string[];
}

const ruleIds: Names = { kind: 'rule', known: Object.keys(rules) };
const parts: Names = { kind: 'part of a profile', known: Object.keys(profileParts) };
const none: Names = { kind: 'setting', known: [] };

class Reader {
  readonly rejections = new Rejections();

  settings(given: Given): Partial<Settings> {
    const stated: [string, unknown][] = [];
    for (const [setting, schema] of Object.entries<z.ZodMiniType>(schemas)) {
      // An editor nests what a file writes with a dot.
      const [group = '', inGroup = ''] = setting.split('.');
      const value = ownValue(given, setting) ?? ownValue(recordOf(ownValue(given, group)) ?? {}, inGroup);
      if (!isGiven(value)) continue;
      const names = setting === 'rules' ? ruleIds : none;
      const read = setting === 'profiles' ? this.profiles(value) : this.read<unknown>(schema, value, [setting], names);
      if (read !== undefined) stated.push([setting, read]);
    }
    return Object.fromEntries(stated);
  }

  private reject(path: readonly string[], message: string | (() => string), isName = false): undefined {
    return this.rejections.add(path, message, isName);
  }

  /** Members that are not allowed are passed over one by one, and the others are kept. */
  private read<Value>(
    schema: z.ZodMiniType<Value>,
    value: unknown,
    path: readonly string[],
    { kind, known }: Names,
  ): Value | undefined {
    const given = recordOf(value) ?? value;
    const { data, error } = schema.safeParse(given);
    if (!error) return data;
    const wrong = new Set<string>();
    for (const issue of error.issues) {
      const [member] = issue.path.map(String);
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          wrong.add(key);
          this.reject([...path, key], () => unknownName(kind, key, known), true);
        }
      } else if (member === undefined) return this.reject(path, issue.message);
      else if (!wrong.has(member)) {
        wrong.add(member);
        this.reject([...path, member], issue.message);
      }
    }
    const left = Object.entries(recordOf(given) ?? {}).filter(([key]) => !wrong.has(key));
    return schema.safeParse(Object.fromEntries(left)).data;
  }

  /** By name, since records of the schema pass over `__proto__`. */
  private profiles(value: unknown): OwnProfiles | undefined {
    const given = recordOf(value);
    if (!given)
      return this.reject(['profiles'], 'Write profiles by name: { "our-committee": { "extends": "submission" } }.');
    const all = Object.entries(given);
    const read = all.slice(0, maxProfiles);
    if (all.length > maxProfiles) {
      this.reject(['profiles'], `There are ${all.length} profiles here; only the first ${maxProfiles} are read.`, true);
    }
    const names = [...profileNames, ...read.map(([each]) => each)];
    const profiles: [string, ProfileDefinition][] = [];
    for (const [own, definition] of read) {
      const path = ['profiles', own];
      const record = recordOf(definition);
      if ((profileNames as readonly string[]).includes(own) || own === 'auto') {
        this.reject(path, `“${own}” is a profile of its own; choose another name, and extend it.`, true);
      } else if (!/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,40}$/u.test(own)) {
        this.reject(path, 'The name of a profile has letters, figures and hyphens, and at most 40 of them.', true);
      } else if (record) profiles.push([own, this.profile(record, path, names)]);
      else this.reject(path, 'Write what the profile changes: { "extends": "submission", "rules": { … } }.');
    }
    return Object.fromEntries(profiles);
  }

  private profile(given: Given, path: readonly string[], names: readonly string[]): ProfileDefinition {
    const {
      extends: base,
      rules: severities,
      ...others
    } = Object.fromEntries(
      Object.entries(given).filter(([part, each]) => isGiven(each) || !parts.known.includes(part)),
    );
    const { openings } = this.read(ownProfile, others, path, parts) ?? {};
    const isKnown = typeof base === 'string' && names.includes(base);
    if (isGiven(base) && !isKnown)
      this.reject([...path, 'extends'], () => unknownName('profile', String(base).slice(0, maxNameLength), names));
    const changed =
      severities === undefined ? undefined : this.read(ruleSettings, severities, [...path, 'rules'], ruleIds);
    return {
      ...(isKnown && { extends: base }),
      ...(severities !== undefined && { rules: changed }),
      ...(openings && { openings: openings.slice(0, maxOpenings) }),
    };
  }
}

/** More than any committee has, so that whoever sends settings cannot stop every check. */
const maxProfiles = 100;
const maxOpenings = 500;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

const recordOf = (value: unknown): Given | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
