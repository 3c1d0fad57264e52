/** New numbers for paragraphs, sections, annexes and notes; every reference follows. */
import {
  LSPErrorCodes,
  MessageType,
  type PrepareRenameResult,
  ResponseError,
  ShowMessageNotification,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { toRange, toWorkspaceEdit } from '../convert';
import type { Feature } from '../feature';
import { atPlace } from '../on-draft';

type OrReason<Answer> = Answer | ResponseError<void> | null;

/** Editors show the error message at the cursor. */
const because = (reason: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, reason);

export const rename: Feature = {
  capability: ({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),

  listen: (session) => {
    const { connection, client } = session;
    connection.onPrepareRename(
      atPlace(session, 'textDocument/prepareRename', null, ({ analysis }, offset): OrReason<PrepareRenameResult> => {
        const found = analysis.renameable(offset);
        if (!found.isPossible) return because(found.reason);
        return { range: toRange(analysis.lines, found.span), placeholder: found.placeholder };
      }),
    );
    connection.onRenameRequest(
      atPlace(
        session,
        'textDocument/rename',
        null,
        async (draft, offset, { newName }): Promise<OrReason<WorkspaceEdit>> => {
          const renamed = draft.analysis.rename(offset, newName);
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
