/** Starts the command line as a process of its own. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** In full, since a process may run in another folder. */
const tsx = pathToFileURL(createRequire(resolve('package.json')).resolve('tsx')).href;
const main = resolve('server/src/cli/main.ts');

export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Setting {
  readonly stdin?: string;
  /** False where nobody reads what it prints. */
  readonly isHeard?: boolean;
  readonly cwd?: string;
}

export interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Ended>;
}

export function start(args: readonly string[], { stdin = '', isHeard = true, cwd = '.' }: Setting = {}): Started {
  const child = spawn(process.execPath, ['--import', tsx, main, ...args], {
    cwd,
    // It compiles the sources for itself, and coverage would take its lines for those of this process.
    env: { ...process.env, NODE_V8_COVERAGE: '' },
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
  if (isHeard) child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  else child.stdout.destroy();
  child.stdin.end(stdin);
  return { child, ended: new Promise((done) => child.on('close', (code) => done({ code, out, err }))) };
}

export const runProcess = (args: readonly string[], setting?: Setting): Promise<Ended> => start(args, setting).ended;
