// `npm start`: installs what is missing, then hands over to TypeScript.
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { tsImport } = await import('tsx/esm/api');
const { start } = await tsImport('./start/start.ts', import.meta.url);
process.exitCode = await start(process.argv.slice(2));
