// Installs the dependencies if they are missing or differ from the lock file. Plain Node: it runs before they exist.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a lock file says should be there, as `path → version`; packages for other platforms stay out. */
const versions = (file) => {
  try {
    const { packages } = JSON.parse(readFileSync(`${root}${file}`, 'utf8'));
    return new Map(
      Object.entries(packages).flatMap(([path, { version, optional }]) => (path && !optional ? [[path, version]] : [])),
    );
  } catch {
    return undefined;
  }
};

export const isInstalled = () => {
  const wanted = versions('package-lock.json');
  const present = versions('node_modules/.package-lock.json');
  return (
    wanted !== undefined &&
    present !== undefined &&
    [...wanted].every(([path, version]) => present.get(path) === version)
  );
};

export const ensureInstalled = () => {
  if (isInstalled()) return;
  console.log('Installing the dependencies …');
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed; see its messages above');
};
