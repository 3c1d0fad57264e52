/** Other numbers for paragraphs, sections, annexes and notes; every reference follows. */
import {
  LSPErrorCodes,
  MessageType,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  ShowMessageNotification,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { renameableAt, renameAt } from '../../core/ide/rename/rename';
import { toOffset, toRange, toWorkspaceEdit } from '../convert';
import type { Feature } from '../feature';

type OrReason<Answer> = Answer | ResponseError<void> | null;

/** Editors show the words of an error at the cursor. */
const because = (reason: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, reason);

export const rename: Feature = {
  capability: ({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),

  listen: ({ connection, drafts, guard, client }) => {
    connection.onPrepareRename(
      guard<PrepareRenameParams, OrReason<PrepareRenameResult>>(
        'textDocument/prepareRename',
        null,
        async ({ textDocument, position }) => {
          const analysis = (await drafts.at(textDocument.uri))?.analysis;
          if (!analysis) return null;
          const found = renameableAt(analysis.resolution, toOffset(analysis.lines, position));
          if (!found.isPossible) return because(found.reason);
          return { range: toRange(analysis.lines, found.span), placeholder: found.placeholder };
        },
      ),
    );
    connection.onRenameRequest(
      guard<RenameParams, OrReason<WorkspaceEdit>>(
        'textDocument/rename',
        null,
        async ({ textDocument, position, newName }) => {
          const draft = await drafts.at(textDocument.uri);
          if (!draft) return null;
          const { resolution, lines } = draft.analysis;
          const renamed = renameAt(resolution, toOffset(lines, position), newName);
          if (!renamed.isPossible) return because(renamed.reason);
          const message = renamed.notices.join('\n');
          if (message !== '')
            await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
          return toWorkspaceEdit(draft, renamed.edits, client());
        },
      ),
    );
  },
};
