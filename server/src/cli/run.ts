/** Reads the arguments and starts their command. */
import { Argument, Command, CommanderError, Option } from 'commander';
import { version } from '../../../package.json';
import { catalogueAdd } from './commands/catalogue-add';
import { catalogueFind, catalogueShow, type LookUpFormat } from './commands/catalogue-look-up';
import { check, type CheckCommandOptions } from './commands/check';
import { citations } from './commands/citations';
import { clean } from './commands/clean';
import { explain } from './commands/explain';
import { outline } from './commands/outline';
import { entryFileName } from './open-catalogue';
import { printable } from './printable';
import { type CitationFormat, citationFormats } from './reporters/citations';
import { checkFormats } from './reporters/reporter';
import { type NoteStyle, profileNames } from '../core/index';
import { complain, exitCode, type ExitCode, type Terminal } from './terminal';

/** Runs `unres` with its arguments, and returns the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean;
  const program = new Command('unres')
    .description('Checks United Nations resolutions written in Markdown.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text) => complain(terminal, inOneLine(text)),
      getOutHelpWidth: () => terminal.stdout.columns ?? 80,
    })
    .addHelpText('after', `\n${outcomes}`);

  const command = (name: string, summary: string): Command =>
    program.command(name).summary(summary).description(summary).copyInheritedSettings(program);

  command('check', 'check drafts and list what the conventions do not allow')
    .addArgument(new Argument('<files...>', 'drafts, folders of drafts, or - for standard input'))
    .option('--fix', 'apply every fix that cannot change the meaning; with - the fixed text goes to standard output')
    .addOption(new Option('--format <format>', 'how to print').choices(checkFormats).default('pretty'))
    .addOption(
      new Option(
        '--profile <profile>',
        `what the drafts are for: ${profileNames.join(', ')}, or one of unres.json`,
      ).default('auto'),
    )
    .option('--catalogue <file>', `what you know about resolutions, instead of ${entryFileName} in this folder`)
    .addHelpText('after', `\n${outcomes}`)
    .action(async (files: string[], options: CheckFlags) => {
      code = await check(files, { ...options, fix: options.fix === true }, terminal);
    });

  command('clean', 'make a draft of a pasted or converted text, without losing a word')
    .addArgument(new Argument('<files...>', 'texts, folders of drafts, or - for standard input'))
    .option('--write', 'write the files; otherwise the text of one file is printed, and of several what would be done')
    .addOption(
      new Option('--notes <notation>', 'how notes are written: as they are, [^1] or <sup>1</sup>')
        .choices(['keep', 'bracket', 'superscript'])
        .default('keep'),
    )
    .addHelpText('after', '\nReturns 2 where something could not be read or written, otherwise 0.')
    .action(async (files: string[], { write, notes }: { write?: boolean; notes: NoteStyle }) => {
      code = await clean(files, { write: write === true, notes }, terminal);
    });

  command('outline', 'list the paragraphs, notes and citations of drafts')
    .addArgument(new Argument('<files...>', 'drafts, folders of drafts, or - for standard input'))
    .addOption(new Option('--format <format>', 'how to print').choices(['json', 'pretty']).default('json'))
    .action(async (files: string[], { format }: { format: 'json' | 'pretty' }) => {
      code = await outline(files, format, terminal);
    });

  command('citations', 'compare what drafts cite with what is known of it')
    .addArgument(new Argument('<files...>', 'drafts, folders of drafts, or - for standard input'))
    .addOption(new Option('--format <format>', 'how to print').choices(citationFormats).default('pretty'))
    .addHelpText('after', '\nReturns 1 where a date differs from the catalogue, 2 where something could not be read.')
    .action(async (files: string[], { format }: { format: CitationFormat }) => {
      code = await citations(files, format, terminal);
    });

  const catalogue = command('catalogue', 'look resolutions up, and keep a catalogue of your own');
  const catalogueCommand = (name: string, summary: string): Command =>
    catalogue.command(name).summary(summary).description(summary).copyInheritedSettings(program);
  const lookUpFormat = (): Option =>
    new Option('--format <format>', 'how to print').choices(['json', 'pretty']).default('pretty');

  catalogueCommand('add', 'add resolutions from files of the United Nations')
    .argument(
      '<files...>',
      'files (Akoma Ntoso, MARCXML, tables as JSON lines), folders of them, or - for standard input',
    )
    .option('--to <file>', 'the catalogue to complete or to make', entryFileName)
    .action(async (files: string[], { to }: { to: string }) => {
      code = await catalogueAdd(files, to, terminal);
    });

  catalogueCommand('show', 'print what is known of resolutions')
    .argument('<symbols...>', 'symbols or numbers: A/RES/70/1, 70/1, "1325 (2000)"')
    .addOption(lookUpFormat())
    .action((symbols: string[], { format }: { format: LookUpFormat }) => {
      code = catalogueShow(symbols, format, terminal);
    });

  catalogueCommand('find', 'list resolutions by words of their titles')
    .argument('<words...>', 'words, or how they begin')
    .addOption(lookUpFormat())
    .action((words: string[], { format }: { format: LookUpFormat }) => {
      code = catalogueFind(words, format, terminal);
    });

  command('explain', 'print the page of a rule, or list all rules')
    .argument('[rule]', 'the name of a rule, as “check” prints it')
    .action(async (rule: string | undefined) => {
      code = await explain(rule, terminal);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCode.clean : exitCode.failed;
  }
  return code;
}

interface CheckFlags extends Omit<CheckCommandOptions, 'fix'> {
  readonly fix?: boolean;
}

const outcomes = `Returns 0 where nothing is wrong, 1 where a warning or an error was found, 2 where something could not be
read or written. A folder is searched for *.unres, *.unres.md and *.resolution.md.`;

/** Commander puts its suggestion on a second line. */
const inOneLine = (text: string): string =>
  printable(
    text
      .replace(/^error: /, '')
      .trim()
      .replace(/\s*\n\s*/g, ' '),
  );
