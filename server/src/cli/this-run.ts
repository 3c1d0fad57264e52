/** Tells runs of this program apart, so that one knows whether another that left something has ended. */
import { createHash } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

export interface Run {
  /** Stands for the machine, or the container, in which the number of the process means something. */
  readonly machine: string;
  readonly process: number;
}

/** Containers may share the name of a machine and a folder, but count their processes by themselves. */
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

/** Of another machine, it may be. */
export function isRunning(run: Run): boolean {
  if (run.machine !== thisRun.machine) return true;
  try {
    process.kill(run.process, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
