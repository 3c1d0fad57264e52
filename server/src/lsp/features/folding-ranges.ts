/** Foldable ranges of a draft. */
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
