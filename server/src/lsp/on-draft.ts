/** Answers about an open draft, behind the guard. */
import type { CancellationToken, Position, TextDocumentIdentifier } from 'vscode-languageserver';
import { toOffset } from './convert';
import type { DraftDocument } from './draft-document';
import type { Session } from './feature';

interface OfDocument {
  readonly textDocument: TextDocumentIdentifier;
}

interface AtPlace extends OfDocument {
  readonly position: Position;
}

/** @param empty the answer where the document is not open or not served, and where the handler fails */
export const onDraft = <Params extends OfDocument, Answer>(
  { drafts, guard }: Session,
  method: string,
  empty: Answer,
  handler: (draft: DraftDocument, params: Params, token: CancellationToken) => Answer | Promise<Answer>,
) =>
  guard<Params, Answer>(method, empty, async (params, token) => {
    const draft = await drafts.at(params.textDocument.uri);
    return draft ? handler(draft, params, token) : empty;
  });

/** The same about a place in it, told as an offset. */
export const atPlace = <Params extends AtPlace, Answer>(
  session: Session,
  method: string,
  empty: Answer,
  handler: (draft: DraftDocument, offset: number, params: Params) => Answer | Promise<Answer>,
) =>
  onDraft<Params, Answer>(session, method, empty, (draft, params) =>
    handler(draft, toOffset(draft.analysis.lines, params.position), params),
  );
