/** “Cited by 3 paragraphs” above referenced things; off by default. */
import { type CodeLens, CodeLensRefreshRequest, type Command } from 'vscode-languageserver';
import type { CitedBy } from '../../core/index';
import { toPosition, toRange } from '../convert';
import type { DraftDocument } from '../draft-document';
import type { Feature } from '../feature';
import { onDraft } from '../on-draft';
import type { ShowReferencesArguments } from '../protocol';

export const codeLenses: Feature = {
  capability: () => ({ codeLensProvider: { resolveProvider: false } }),

  listen: (session) => {
    const { connection, drafts, client } = session;
    connection.onCodeLens(
      onDraft(session, 'textDocument/codeLens', [], (draft): CodeLens[] => {
        if (!draft.settings.codeLens.references) return [];
        return draft.analysis.citedBy().map((cited) => ({
          range: toRange(draft.analysis.lines, cited.at),
          // Other editors cannot show places; an empty command only shows the words.
          command: client().hasOurCommands ? showing(draft, cited) : { title: cited.words, command: '' },
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

function showing({ uri, analysis: { lines } }: DraftDocument, { at, words, places }: CitedBy): Command {
  const argument: ShowReferencesArguments = {
    uri,
    position: toPosition(lines, at.start),
    ranges: places.map((place) => toRange(lines, place)),
  };
  return { title: words, command: 'unResolution.showReferences', arguments: [argument] };
}
