/** Names of temporary files, which identify their run. */
import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { type Run, thisRun } from './this-run';

/** A name for the folder of `place`. Long names are cut: they have a limit, in bytes. */
export const temporaryName = (place: string): string =>
  `.${basename(place).slice(0, 40)}.unres-${thisRun.machine}-${thisRun.process}-${randomBytes(6).toString('hex')}.tmp`;

const form = /^\..{1,40}\.unres-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp$/s;

/** The run of a file with this name; undefined for other files. */
export function makerOf(name: string): Run | undefined {
  const [, machine, process] = form.exec(name) ?? [];
  return machine === undefined ? undefined : { machine, process: Number(process) };
}
