/** Puts VS Code's own server and workbench, as the npm registry carries them, into the cache folder. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { cacheFolder } from './paths';

const codeServer = '4.100.3';
const ripgrep = '1.18.0';
const editorFolder = `${cacheFolder}/code-server-${codeServer}`;
const vscodeInside = 'node_modules/code-server/lib/vscode';

const npm = (folder: string, ...args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn('npm', [...args, '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ${args.join(' ')} failed in ${folder}\n${output}`)),
    );
  });

/** No install script runs, so the search binary comes from a package that contains it. */
const addRipgrep = async (folder: string): Promise<void> => {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const source = `${folder}/node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin/${name}`;
  const target = `${folder}/${vscodeInside}/node_modules/@vscode/ripgrep/bin/${name}`;
  await cp(source, target);
  await chmod(target, 0o755);
};

const install = async (): Promise<void> => {
  // Built aside and renamed, so that an interrupted installation is never mistaken for a whole one.
  const partial = `${editorFolder}.${process.pid}.partial`;
  await mkdir(partial, { recursive: true });
  try {
    await writeFile(`${partial}/package.json`, '{ "private": true }');
    await npm(partial, 'install', '--no-package-lock', `code-server@${codeServer}`, `@vscode/ripgrep@${ripgrep}`);
    await npm(`${partial}/${vscodeInside}`, 'install', '--omit=dev');
    await addRipgrep(partial);
    if (!existsSync(editorFolder)) await rename(partial, editorFolder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
};

/** The folder of VS Code's server; installed first when it is missing. */
export const provideEditor = async (): Promise<string> => {
  if (!existsSync(editorFolder)) {
    console.log('Installing VS Code for the browser …');
    await install();
  }
  return `${editorFolder}/${vscodeInside}`;
};
