// `npm test`: installs what is missing, then hands over to TypeScript.
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { tsImport } = await import('tsx/esm/api');
const { runTests } = await tsImport('./test/run.ts', import.meta.url);
process.exitCode = await runTests(process.argv.slice(2));
