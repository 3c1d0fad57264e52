/** Wraps every handler: the one place for cancellation, errors and empty answers. */
import { type CancellationToken, LSPErrorCodes, type RemoteConsole, ResponseError } from 'vscode-languageserver';
import type { OnFailure } from '../core/index';

export type Handler<Params, Answer> = (params: Params, token: CancellationToken) => Answer | Promise<Answer>;
type GuardedHandler<Params, Answer> = (
  params: Params,
  token: CancellationToken,
) => Promise<Answer | ResponseError<never>>;

export type Guard = <Params, Answer>(
  name: string,
  empty: Answer,
  handler: Handler<Params, Answer>,
) => GuardedHandler<Params, Answer>;

export const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Logged failures, one line each; a draft may fail at every key. */
const maxTold = 200;

/** Logs each failure once. */
export function failureLog(console: Pick<RemoteConsole, 'error'>): OnFailure {
  const told = new Set<string>();
  return (part, error) => {
    const words = `${part}: ${describeError(error)}`;
    if (told.has(words) || told.size === maxTold) return;
    told.add(words);
    console.error(words);
  };
}

/** Announces that an answer is being made. */
type Around = <Answer>(work: () => Promise<Answer>) => Promise<Answer>;

/**
 * Makes a guard whose handlers answer `empty` and log a line if they fail.
 *
 * @param refusal the answer when nothing may be asked now
 */
export const guardWith =
  (
    console: Pick<RemoteConsole, 'error'>,
    around: Around = (work) => work(),
    refusal: () => ResponseError<never> | undefined = () => undefined,
  ): Guard =>
  (name, empty, handler) =>
  (params, token) =>
    around(async () => {
      const refused = refusal();
      if (refused) return refused;
      await nextTurn();
      if (token.isCancellationRequested) return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');
      try {
        return await handler(params, token);
      } catch (error) {
        console.error(`${name}: ${describeError(error)}`);
        return empty;
      }
    });

/** Messages already received, perhaps a cancellation, are read before the work begins. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
