/** The outside world as commands see it, so that tests can replace it. */

export interface Output {
  write(text: string | Uint8Array): void;
  /** Settles when the output was passed on, or nobody reads it any more: pending output is kept in memory. */
  drained?(): Promise<void>;
  /** Columns of the terminal; undefined if the output goes to a file or another program. */
  readonly columns: number | undefined;
}

export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The base of relative paths. */
  readonly folder: string;
  /** The folder of this program's package.json and rule pages. */
  readonly home: string;
}

/** The exit code of a command. */
export const exitCode = {
  clean: 0,
  /** Something of severity warning or error was found. */
  found: 1,
  /** Something could not be read, written or understood. */
  failed: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** One line about the failure. */
export const complain = (terminal: Terminal, words: string): void => terminal.stderr.write(`unres: ${words}\n`);

/** This process. Output that nobody reads any more, as in `| head`, is dropped silently. */
export function processTerminal(home: string): Terminal {
  const output = (stream: NodeJS.WriteStream): Output => {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    });
    return {
      write: (text) => void stream.write(text),
      drained: () => drained(stream),
      columns: stream.isTTY ? stream.columns || 80 : undefined,
    };
  };
  return {
    stdin: process.stdin,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    folder: process.cwd(),
    home,
  };
}

const drained = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    if (!stream.writableNeedDrain || stream.destroyed) return resolve();
    const events = ['drain', 'close', 'error'];
    const done = (): void => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.once(event, done);
  });
