/** `npm run vocabulary -- FOLDER`: writes the tables of the vocabulary, compiled from FOLDER/facts and FOLDER/corpus. */
import { writeFileSync } from 'node:fs';
import { root } from './editor/paths';
import { hasFacts } from './vocabulary/facts';
import { addresseeModule } from './vocabulary/addressees';
import { followingModule } from './vocabulary/following';
import { openingModules } from './vocabulary/openings';
import { councilYearModule, sessionModule } from './vocabulary/sessions';
import { symbolModule } from './vocabulary/symbols';

/** The folder of the modules, from the root. */
const vocabularyFolder = 'server/src/core/vocabulary/data';

/** The text of each module by its path from the root; modules that need missing texts are left out. */
function vocabularyFiles(input: string): ReadonlyMap<string, string> {
  const learned = [
    ['addressees.ts', addresseeModule()],
    ['openings-following.ts', followingModule(input)],
  ] as const;
  const modules = [
    ...openingModules(input),
    ...learned.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])),
    ['council-years.ts', councilYearModule(input)],
    ['sessions.ts', sessionModule(input)],
    ['symbols.ts', symbolModule(input)],
  ] as const;
  return new Map(modules.map(([name, text]) => [`${vocabularyFolder}/${name}`, text]));
}

const [folder] = process.argv.slice(2);
if (folder === undefined || !hasFacts(folder)) {
  console.error('Name the folder that holds facts and corpus: npm run vocabulary -- FOLDER');
  process.exitCode = 2;
} else
  for (const [path, text] of vocabularyFiles(folder)) {
    writeFileSync(`${root}${path}`, text);
    console.log(`wrote ${path}`);
  }
