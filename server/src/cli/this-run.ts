/** Identifies runs of this program, so that the end of another can be detected. */
import { createHash } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

export interface Run {
  /** Identifies the machine or container in which a process number is valid. */
  readonly machine: string;
  readonly process: number;
}

/** Containers may share a host name and a folder, but have process numbers of their own. */
function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

export const thisRun: Run = {
  machine: createHash('sha256').update(`${hostname()} ${processSpace()}`).digest('hex').slice(0, 8),
  process: process.pid,
};

/** It may run on another machine. */
export function isRunning(run: Run): boolean {
  if (run.machine !== thisRun.machine) return true;
  try {
    process.kill(run.process, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but exists.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
