/** Names of paragraphs and titles of cited resolutions between the words of the draft; off by default. */
import { type InlayHint, InlayHintKind } from 'vscode-languageserver';
import { toPosition, toSpan } from '../convert';
import type { Feature } from '../feature';
import { onDraft } from '../on-draft';

export const inlayHints: Feature = {
  capability: () => ({ inlayHintProvider: { resolveProvider: false } }),

  listen: (session) => {
    const { connection, drafts, catalogue, client } = session;
    connection.languages.inlayHint.on(
      onDraft(session, 'textDocument/inlayHint', [], ({ settings, analysis }, { range }): InlayHint[] => {
        const { paragraphs, titles } = settings.inlayHints;
        if (!paragraphs && !titles) return [];
        const { lines } = analysis;
        return analysis.hints(toSpan(lines, range)).map(({ at, label, tooltip, kind }) => ({
          position: toPosition(lines, at),
          label,
          tooltip,
          ...(kind === 'paragraph'
            ? { kind: InlayHintKind.Type, paddingRight: true }
            : { kind: InlayHintKind.Parameter, paddingLeft: true }),
        }));
      }),
    );
    const refresh = (): void => {
      if (!client().refreshesInlayHints) return;
      connection.languages.inlayHint
        .refresh()
        .catch((error: unknown) => connection.console.warn(`Hints are not shown anew: ${String(error)}`));
    };
    drafts.settings.onDidChange(refresh);
    catalogue.onDidChange(refresh);
  },
};
