/** What can be written at the cursor. Lists open by themselves only where nothing else is likely to follow. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
} from 'vscode-languageserver';
import { type Completion, type CompletionKind, completionsAt } from '../../core/ide/completion/completions';
import { isTitleBegun } from '../../core/ide/completion/title-begun';
import { checkOptionsOf } from '../../core/settings';
import { toOffset, toTextEdit } from '../convert';
import { Analysis } from '../analysis-cache';
import type { Feature } from '../feature';
import { snippetText } from '../snippet-text';

/**
 * What opens a list while someone types, and which one. Behind a blank or a figure it is nothing but a citation: an opening or an
 * addressee would stand in the way of Enter and of the next word.
 */
const openedBy: ReadonlyMap<string, readonly CompletionKind[]> = new Map<string, readonly CompletionKind[]>([
  ...[...'0123456789'].map((figure): [string, readonly CompletionKind[]] => [figure, ['citation']]),
  [' ', ['citation']],
  ['/', ['citation', 'document']],
  ['(', ['citation', 'document']],
  ['*', ['opening']],
  ['^', ['note']],
]);

/** Letters open a list only where they begin the title of a resolution; each of them is asked about. */
const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  opening: CompletionItemKind.Keyword,
  citation: CompletionItemKind.Reference,
  document: CompletionItemKind.File,
  addressee: CompletionItemKind.Class,
  formula: CompletionItemKind.Text,
  instrument: CompletionItemKind.Constant,
  session: CompletionItemKind.Value,
  note: CompletionItemKind.Operator,
  paragraph: CompletionItemKind.Snippet,
};

const titles: readonly CompletionKind[] = ['citation'];

const none: CompletionList = { isIncomplete: false, items: [] };

export const completion: Feature = {
  capability: () => ({
    completionProvider: { triggerCharacters: [...openedBy.keys(), ...letters], resolveProvider: false },
  }),

  listen: ({ connection, drafts, guard, catalogue, client }) =>
    connection.onCompletion((params, token) => {
      const asked = drafts.documents.get(params.textDocument.uri)?.getText();
      return guard<CompletionParams, CompletionList>(
        'textDocument/completion',
        none,
        async ({ textDocument, position, context }) => {
          const draft = await drafts.at(textDocument.uri);
          if (!draft || asked === undefined || token.isCancellationRequested) return none;
          const current = draft.analysis;
          // Whoever types on meanwhile has a text with the cursor inside a word; the editor filters by what was typed since.
          const analysis =
            current.snapshot.text === asked
              ? current
              : new Analysis({ ...current.snapshot, text: asked }, drafts.surroundings);
          const offset = toOffset(analysis.lines, position);
          const sign =
            context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? context.triggerCharacter : undefined;
          const isLetter = sign !== undefined && !openedBy.has(sign);
          // Before anything is read: most letters ask for nothing.
          if (isLetter && !isTitleBegun(analysis.snapshot.text.slice(offset - position.character, offset))) return none;
          const wanted = isLetter ? titles : sign === undefined ? undefined : openedBy.get(sign);
          const offered = completionsAt(analysis.resolution, offset, {
            catalogue: catalogue.current(),
            profile: checkOptionsOf(draft.settings),
            ...(wanted && { kinds: wanted }),
          });
          // The catalogue has more than one list holds: it is asked again with each letter.
          return {
            isIncomplete: offered.length > 0,
            items: offered.map((each, index) => toItem(analysis, each, index, client().takesSnippets)),
          };
        },
      )(params, token);
    }),
};

function toItem(
  { lines }: Analysis,
  { kind, label, detail, documentation, edit, filterText, additionalEdits, pieces }: Completion,
  index: number,
  takesSnippets: boolean,
): CompletionItem {
  const asSnippet = takesSnippets ? pieces : undefined;
  return {
    label,
    kind: kinds[kind],
    ...(detail !== undefined && { detail }),
    // VS Code shows the detail of the chosen item only; a title must stand beside every number.
    ...(detail !== undefined &&
      (kind === 'citation' || kind === 'paragraph') && { labelDetails: { description: detail } }),
    ...(documentation !== undefined && { documentation }),
    sortText: String(index).padStart(4, '0'),
    filterText,
    textEdit: toTextEdit(lines, asSnippet ? { ...edit, text: snippetText(asSnippet) } : edit),
    ...(asSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(additionalEdits && { additionalTextEdits: additionalEdits.map((each) => toTextEdit(lines, each)) }),
    ...(index === 0 && { preselect: true }),
  };
}
