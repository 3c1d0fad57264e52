/** What paragraphs are called and the titles of cited resolutions, between the words of the draft; off by default. */
import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver';
import { inlayHintsOf } from '../../core/ide/show/inlay-hints';
import { toPosition, toSpan } from '../convert';
import type { Feature } from '../feature';

export const inlayHints: Feature = {
  capability: () => ({ inlayHintProvider: { resolveProvider: false } }),

  listen: ({ connection, drafts, guard, catalogue, client }) => {
    connection.languages.inlayHint.on(
      guard<InlayHintParams, InlayHint[]>('textDocument/inlayHint', [], async ({ textDocument, range }) => {
        const draft = await drafts.at(textDocument.uri);
        const { paragraphs, titles } = draft?.settings.inlayHints ?? { paragraphs: false, titles: false };
        if (!draft || (!paragraphs && !titles)) return [];
        const { resolution, lines } = draft.analysis;
        const found = inlayHintsOf(resolution, toSpan(lines, range), { paragraphs, titles }, catalogue.current());
        return found.map(({ at, label, tooltip, kind }) => ({
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
