/** Answers one of our own requests, behind the guard. */
import type { Session } from './feature';
import type { Handler } from './guard';
import type { OwnAnswer, OwnMethod, OwnParams } from './protocol';

/** @param empty the answer where the handler fails */
export function answer<Method extends OwnMethod>(
  { connection, guard }: Session,
  method: Method,
  empty: OwnAnswer<Method>,
  handler: Handler<OwnParams<Method>, OwnAnswer<Method>>,
): void {
  connection.onRequest(method, guard(method, empty, handler));
}
