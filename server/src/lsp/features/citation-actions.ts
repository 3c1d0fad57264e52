/** Light bulb actions at a citation: its date, its full form, a note, a link; and a new note at the cursor. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { ClientFeatures } from '../client-features';
import { toWorkspaceEdit } from '../convert';
import type { DraftDocument } from '../draft-document';

export const citationActionKind = CodeActionKind.RefactorRewrite;

/** Only on request: the editor also asks at every move of the cursor, and would always have an offer. */
export const citationActions = (draft: DraftDocument, offset: number, client: ClientFeatures): CodeAction[] =>
  draft.analysis.citationActions(offset).map(({ title, edits }) => ({
    title,
    kind: citationActionKind,
    edit: toWorkspaceEdit(draft, edits, client),
  }));
