/** What of a draft can be folded away. */
import type { FoldingRange } from 'vscode-languageserver';
import type { Feature } from '../feature';
import { onDraft } from '../on-draft';

export const foldingRanges: Feature = {
  capability: () => ({ foldingRangeProvider: true }),

  listen: (session) =>
    session.connection.onFoldingRanges(
      onDraft(session, 'textDocument/foldingRange', [], ({ analysis }): FoldingRange[] => [...analysis.folding()]),
    ),
};
