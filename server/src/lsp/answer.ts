/** Answers our own requests, behind the guard. */
import type { DraftDocument } from './draft-document';
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

/** Requests about an open draft, that may have no answer. */
type AboutDraft = {
  [Method in OwnMethod]: OwnParams<Method> extends { readonly uri: string }
    ? null extends OwnAnswer<Method>
      ? Method
      : never
    : never;
}[OwnMethod];

/** The same about an open draft: null where there is none, or nothing to answer. */
export function answerOnDraft<Method extends AboutDraft>(
  session: Session,
  method: Method,
  handler: (draft: DraftDocument, params: OwnParams<Method>) => OwnAnswer<Method> | undefined,
): void {
  answer(session, method, null as OwnAnswer<Method>, async (params) => {
    const draft = await session.drafts.at(params.uri);
    return (draft && handler(draft, params)) ?? null;
  });
}
