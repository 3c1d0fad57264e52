/** `npm start`: build, check the sample draft, then serve VS Code with the extension until Ctrl-C. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { root } from '../editor/paths';
import { startEditor, type EditorServer } from '../editor/server';

const node = (...args: string[]): number | null =>
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status;

const samples = (): readonly string[] => readdirSync(`${root}samples`).filter((name) => name.endsWith('.md'));

/** The sample is meant to have findings; only a check that could not run is a failure. */
const couldNotRun = 2;

const addressOf = (editor: EditorServer, sample: string | undefined): string =>
  editor.address(sample === undefined ? [] : [['openFile', editor.remoteUri(`${editor.workspace}/${sample}`)]]);

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });

export const start = async (args: readonly string[]): Promise<number> => {
  if (node('esbuild.mjs') !== 0) return 1;
  const drafts = samples();
  console.log(`\nChecking ${drafts.map((name) => `samples/${name}`).join(', ')}\n`);
  const status = node('dist/cli.js', 'check', ...drafts.map((name) => `samples/${name}`));
  if (status === null || status >= couldNotRun) return 1;
  if (args.includes('--no-editor')) return 0;

  const stopped = stopSignal();
  const editor = await startEditor({ isInstalled: true, workspace: `${root}samples` });
  console.log(
    `\nVS Code with the extension, on a copy of the samples:\n\n  ${addressOf(
      editor,
      drafts.find((name) => name.startsWith('draft')),
    )}\n`,
  );
  console.log('Press Ctrl-C to end it.');
  await stopped;
  await editor.stop();
  return 0;
};
