/** “Cited by 3 paragraphs” above what a draft refers to; off by default. */
import { type CodeLens, type CodeLensParams, CodeLensRefreshRequest, type Command } from 'vscode-languageserver';
import { citedBy } from '../../core/ide/things/cited-by';
import type { Span } from '../../core/index';
import { toPosition, toRange } from '../convert';
import type { DraftDocument } from '../draft-document';
import type { Feature } from '../feature';
import type { ShowReferencesArguments } from '../protocol';

export const codeLenses: Feature = {
  capability: () => ({ codeLensProvider: { resolveProvider: false } }),

  listen: ({ connection, drafts, guard, client }) => {
    connection.onCodeLens(
      guard<CodeLensParams, CodeLens[]>('textDocument/codeLens', [], async ({ textDocument }) => {
        const draft = await drafts.at(textDocument.uri);
        if (!draft?.settings.codeLens.references) return [];
        return citedBy(draft.analysis.resolution).map(({ at, words, places }) => ({
          range: toRange(draft.analysis.lines, at),
          // Another editor has no command that shows places; an empty one only shows the words.
          command: client().hasOurCommands ? showing(draft, words, at, places) : { title: words, command: '' },
        }));
      }),
    );
    drafts.settings.onDidChange(() => {
      if (!client().refreshesCodeLenses) return;
      connection
        .sendRequest(CodeLensRefreshRequest.type)
        .catch((error: unknown) => connection.console.warn(`Code lenses are not shown anew: ${String(error)}`));
    });
  },
};

function showing(
  { uri, analysis: { lines } }: DraftDocument,
  title: string,
  at: Span,
  places: readonly Span[],
): Command {
  const argument: ShowReferencesArguments = {
    uri,
    position: toPosition(lines, at.start),
    ranges: places.map((place) => toRange(lines, place)),
  };
  return { title, command: 'unResolution.showReferences', arguments: [argument] };
}
