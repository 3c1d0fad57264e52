/** Entry of the command line `unres`. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './run';
import { processTerminal } from './terminal';

/** The bundle is one folder below the package, the source three. */
const homeOf = (folder: string): string =>
  existsSync(join(folder, 'package.json')) || folder === dirname(folder) ? folder : homeOf(dirname(folder));

void run(process.argv.slice(2), processTerminal(homeOf(__dirname))).then((code) => {
  process.exitCode = code;
});
