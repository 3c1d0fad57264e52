/** Paths for other programs: relative to the current folder, with slashes. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** With `/` on every system; a path outside the folder stays absolute. */
export function relativePath(path: string, folder: string): string {
  const inside = relative(folder, resolve(folder, path));
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return (isOutside ? resolve(folder, path) : inside).split(sep).join('/');
}

/** A relative, percent-encoded path, or a `file:` address for a path outside the folder. */
export function uriOf(path: string, folder: string): string {
  const relativeOrNot = relativePath(path, folder);
  if (isAbsolute(relativeOrNot)) return pathToFileURL(relativeOrNot).href;
  return relativeOrNot.split('/').map(encodeURIComponent).join('/');
}
