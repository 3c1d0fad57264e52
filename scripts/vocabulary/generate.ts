/** All generated modules of the vocabulary. */
import { hasFacts } from './facts';
import { addresseeModule } from './addressees';
import { followingModule } from './following';
import { openingModules } from './openings';
import { councilYearModule, sessionModule } from './sessions';
import { symbolModule } from './symbols';

/** Where the modules stand, from the root of the repository. */
const vocabularyFolder = 'server/src/core/vocabulary/data';

/**
 * The text of each module by its path from the root of the repository.
 * @param input the folder that holds `facts` and `corpus`
 * @returns undefined where that folder is not there, so that the modules at hand stay as they are
 */
export function vocabularyFiles(input: string): ReadonlyMap<string, string> | undefined {
  if (!hasFacts(input)) return undefined;
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
