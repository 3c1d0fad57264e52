/** `unres check`: findings in drafts, and with `--fix` the safe fixes. */
import { resolve } from 'node:path';
import {
  Analysis,
  attempt,
  type Judging,
  type OnFailure,
  type ProfileChoice,
  profileNames,
  type Settings,
  unknownName,
  unsettled,
} from '../../core/index';
import { openCatalogue } from '../open-catalogue';
import { printable } from '../printable';
import { Progress } from '../progress';
import { ProjectFiles } from '../project-files';
import { bytesOf, type DraftFile, readDrafts, reasonOf, shownName, standardInput } from '../read-drafts';
import { replaceFile, unwritten } from '../replace-file';
import { github } from '../reporters/github';
import { json } from '../reporters/json';
import { pretty } from '../reporters/pretty';
import { type CheckFormat, isGrave, type StartReporter } from '../reporters/reporter';
import { sarif } from '../reporters/sarif';
import { Sweeper } from '../sweep';
import { complain, exitCode, type ExitCode, type Output, type Terminal } from '../terminal';

const reporters: Readonly<Record<CheckFormat, StartReporter>> = { pretty, json, sarif, github };

export interface CheckCommandOptions {
  readonly fix: boolean;
  readonly format: CheckFormat;
  readonly profile: ProfileChoice;
  /** A file of entries about resolutions; undefined for the one in the folder. */
  readonly catalogue?: string;
}

export async function check(
  paths: readonly string[],
  { fix, format, profile, catalogue: entryFile }: CheckCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const failures: string[] = [];
  const progress = new Progress(terminal.stderr);
  const fail = (words: string): void => {
    failures.push(words);
    progress.clear();
    complain(terminal, printable(words));
  };
  const catalogue = openCatalogue(terminal, entryFile, fail);
  const projectFiles = new ProjectFiles(terminal.folder, fail);
  // The fixed text of standard input occupies standard output.
  const output = fix && paths.includes(standardInput) ? terminal.stderr : terminal.stdout;
  const reporter = reporters[format](contextOf(output, terminal));
  const print = async (words: string): Promise<void> => {
    if (words === '') return;
    progress.clear();
    output.write(words);
    await output.drained?.();
  };
  const sweeper = new Sweeper();
  let changed = 0;
  let isAnyGrave = false;
  await print(reporter.begin());
  for await (const draft of readDrafts(paths, terminal, fail)) {
    if (fix && draft.path !== standardInput) await sweeper.besides(resolve(terminal.folder, draft.path));
    const settings = await projectFiles.settingsFor(draft);
    const unknown = unknownProfile(profile, settings);
    if (unknown !== undefined && !failures.includes(unknown)) fail(unknown);
    const judging: Judging = { settings, catalogue, profileOverride: profile, onRuleError: complaintsOf(draft, fail) };
    const text = fix ? await fixed(draft, judging, terminal, fail) : draft.text;
    if (text !== draft.text) changed++;
    const found = attempt('', () => new Analysis(text, judging).examination, undefined, cannotCheck(draft, fail));
    if (!found) continue;
    isAnyGrave ||= found.reports.some(isGrave);
    await print(reporter.file({ path: draft.path, text, ...found }));
    progress.count();
  }
  progress.clear();
  await print(reporter.end({ failures, changed: fix ? changed : undefined }));
  if (failures.length > 0) return exitCode.failed;
  return isAnyGrave ? exitCode.found : exitCode.clean;
}

/** The text as it is in its place afterwards: with its fixes, unless they fail or cannot be written. */
async function fixed(
  draft: DraftFile,
  judging: Judging,
  terminal: Terminal,
  fail: (words: string) => void,
): Promise<string> {
  const text = attempt('', () => fixedText(draft, judging, fail), draft.text, cannotCheck(draft, fail));
  return (await keep(draft, text, terminal, fail)) ? text : draft.text;
}

const cannotCheck =
  ({ path }: DraftFile, fail: (words: string) => void): OnFailure =>
  (_part, error) =>
    fail(`${shownName(path)} cannot be checked: ${reasonOf(error)}`);

/** The original text, if its fixes do not settle. */
function fixedText({ path, text }: DraftFile, judging: Judging, fail: (words: string) => void): string {
  const draft = new Analysis(text, judging).fixAll();
  if (!draft.isSettled) fail(`${path}: ${unsettled}`);
  return draft.text;
}

/** The problem of the name after `--profile`; users' profiles are known only beside the draft. */
function unknownProfile(profile: ProfileChoice, { profiles }: Settings): string | undefined {
  const known = ['auto', ...profileNames, ...Object.keys(profiles)];
  return known.includes(profile) ? undefined : `${unknownName('profile', profile, known).replace(/\.$/, '')}`;
}

/** A rule that fails on a draft is reported once; the others go on. */
function complaintsOf({ path }: DraftFile, fail: (words: string) => void): OnFailure {
  const failed = new Set<string>();
  return (rule, error) => {
    if (failed.has(rule)) return;
    failed.add(rule);
    fail(`the rule ${rule} failed on ${path}: ${reasonOf(error)}`);
  };
}

/** Whether the fixed text was written. A file that needs no fix is not touched. */
async function keep(
  draft: DraftFile,
  text: string,
  terminal: Terminal,
  fail: (words: string) => void,
): Promise<boolean> {
  if (draft.path === standardInput) {
    terminal.stdout.write(bytesOf(draft, text));
    return true;
  }
  if (text === draft.text) return true;
  try {
    await replaceFile(resolve(terminal.folder, draft.path), bytesOf(draft, draft.text), bytesOf(draft, text));
    return true;
  } catch (error) {
    fail(unwritten(draft.path, error));
    return false;
  }
}

const contextOf = (
  output: Output,
  { env, folder }: Terminal,
): { hasColours: boolean; width: number; folder: string } => ({
  hasColours: output.columns !== undefined && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  width: Math.min(output.columns ?? 100, 120),
  folder,
});
