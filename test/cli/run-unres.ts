/** Runs the command line inside the test, in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../server/src/cli/run';
import type { ExitCode, Output } from '../../server/src/cli/terminal';

export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly stdin?: string | Uint8Array;
  /** Makes the output a terminal of so many columns. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Where the program lies; for `explain` the folder of the test, so that it can write pages. */
  readonly home?: string;
  /** Given what is written to standard error, as it is written. */
  readonly whenTold?: (words: string) => void;
}

/** Each draft opens a resolution that has no fault of its own. */
export const draftOf = (...paragraphs: readonly string[]): string =>
  `*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n${paragraphs.join('\n\n')}\n`;

export const cleanDraft = draftOf('1. *Welcomes* the report;', '2. *Requests* a further report.');

/** One error that has a safe fix: the comma. */
export const faultyDraft = draftOf('1. *Welcomes* the report,', '2. *Requests* a further report.');

export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'unres-'));

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  async unres(
    args: readonly string[],
    { stdin = '', columns, env = {}, home, whenTold }: Setting = {},
  ): Promise<Outcome> {
    const [out, err] = [new Collected(columns), new Collected(columns, whenTold)];
    const code = await run(args, {
      stdin: inPieces(Buffer.from(stdin)),
      stdout: out,
      stderr: err,
      env,
      folder: this.path,
      home: home ?? (args[0] === 'explain' ? this.path : process.cwd()),
    });
    return { code, out: out.text, err: err.text };
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

class Collected implements Output {
  private readonly pieces: Buffer[] = [];

  constructor(
    readonly columns: number | undefined,
    private readonly whenTold?: (words: string) => void,
  ) {}

  write(text: string | Uint8Array): void {
    this.pieces.push(Buffer.from(text as Uint8Array));
    this.whenTold?.(String(text));
  }

  get text(): string {
    return Buffer.concat(this.pieces).toString();
  }
}

/** Cut in the middle of letters, as a pipe may. */
// eslint-disable-next-line @typescript-eslint/require-await
async function* inPieces(bytes: Buffer): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}
