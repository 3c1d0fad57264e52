/** The folders that the editor scripts share. */
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Downloads and runs of the editor; ignored by git, safe to delete. */
export const cacheFolder = `${root}.editor`;
