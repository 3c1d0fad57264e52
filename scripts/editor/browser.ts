/** Finds a Chromium and starts it without a window. */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { cacheFolder, root } from './paths';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const installedBrowser = (): string | undefined => {
  const given = process.env['CHROME_PATH'];
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROME_PATH names a file that does not exist: ${given}`);
    return given;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...found, ...places].find((path) => existsSync(path));
};

interface Launchable {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The Chromium inside @sparticuz/chromium, with its fonts and the libraries that a bare system lacks. */
const packagedBrowser = async (): Promise<Launchable> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium or Chrome was found. Install one, or set CHROME_PATH to one.');
  }
  const source = `${root}node_modules/@sparticuz/chromium`;
  const { version } = JSON.parse(readFileSync(`${source}/package.json`, 'utf8')) as { version: string };
  const folder = `${cacheFolder}/chromium-${version}`;
  if (!existsSync(folder)) {
    const partial = `${folder}.${process.pid}.partial`;
    await mkdir(partial, { recursive: true });
    try {
      for (const file of ['chromium', 'al2023.tar', 'fonts.tar']) {
        const target = createWriteStream(`${partial}/${file}`, { mode: 0o755 });
        await pipeline(createReadStream(`${source}/bin/${file}.br`), createBrotliDecompress(), target);
        if (file.endsWith('.tar')) spawnSync('tar', ['-xf', file], { cwd: partial });
      }
      if (!existsSync(folder)) await rename(partial, folder);
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
  }
  const env: NodeJS.ProcessEnv = { ...process.env };
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = folder;
  const executablePath = `${folder}/chromium`;
  // The packaged libraries are for systems without their own; elsewhere the system's are the safer ones.
  if (spawnSync(executablePath, ['--version']).status !== 0) env['LD_LIBRARY_PATH'] = `${folder}/lib`;
  return { executablePath, env };
};

export const launchBrowser = async (): Promise<Browser> => {
  const installed = installedBrowser();
  const { executablePath, env } = installed ? { executablePath: installed, env: process.env } : await packagedBrowser();
  return chromium.launch({
    executablePath,
    env,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
};
