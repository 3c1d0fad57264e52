/** What of a draft can be folded away. */
import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { foldingOf } from '../../core/ide/outline/folding';
import type { Feature } from '../feature';

export const foldingRanges: Feature = {
  capability: () => ({ foldingRangeProvider: true }),

  listen: ({ connection, drafts, guard }) =>
    connection.onFoldingRanges(
      guard<FoldingRangeParams, FoldingRange[]>('textDocument/foldingRange', [], async ({ textDocument }) => {
        const draft = await drafts.at(textDocument.uri);
        return draft ? [...foldingOf(draft.analysis.resolution)] : [];
      }),
    ),
};
