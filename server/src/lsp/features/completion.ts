/** Completion at the cursor. `ide/completion/unasked.ts` decides which lists open by themselves. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
} from 'vscode-languageserver';
import { toOffset, toTextEdit } from '../convert';
import { Analysis, type Asking, type Completion, type CompletionKind, openingSigns } from '../../core/index';
import { ownLanguage } from '../draft-document';
import type { Feature } from '../feature';
import { snippetText } from '../snippet-text';

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

const askings: Readonly<Record<CompletionTriggerKind, Asking>> = {
  [CompletionTriggerKind.Invoked]: 'person',
  [CompletionTriggerKind.TriggerCharacter]: 'sign',
  [CompletionTriggerKind.TriggerForIncompleteCompletions]: 'letter',
};

const none: CompletionList = { isIncomplete: false, items: [] };

export const completion: Feature = {
  capability: ({ hasOurCommands }) => ({
    completionProvider: { triggerCharacters: [...openingSigns(hasOurCommands)], resolveProvider: false },
  }),

  listen: ({ connection, drafts, guard, client }) =>
    connection.onCompletion((params, token) => {
      const document = drafts.documents.get(params.textDocument.uri);
      const asked = document?.getText();
      // Our settings hold for our language only: in Markdown, Enter takes the first entry.
      const isEnterFree = client().hasOurCommands && document?.languageId === ownLanguage;
      return guard<CompletionParams, CompletionList>(
        'textDocument/completion',
        none,
        async ({ textDocument, position, context }) => {
          const draft = await drafts.at(textDocument.uri);
          if (!draft || asked === undefined || token.isCancellationRequested) return none;
          const current = draft.analysis;
          // A fast typist's cursor is inside a word by now; the editor filters by the letters typed since.
          const analysis = current.text === asked ? current : new Analysis(asked, drafts.judging(draft.settings));
          const { offered, mayGrow } = analysis.completions(toOffset(analysis.lines, position), {
            asking: askings[context?.triggerKind ?? CompletionTriggerKind.Invoked],
            sign: context?.triggerCharacter ?? '',
            isEnterFree,
          });
          return {
            isIncomplete: mayGrow,
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
    // VS Code shows the detail of the selected item only, but every number needs a title.
    ...(detail !== undefined &&
      (kind === 'citation' || kind === 'paragraph') && { labelDetails: { description: detail } }),
    ...(documentation !== undefined && { documentation }),
    sortText: String(index).padStart(4, '0'),
    filterText,
    textEdit: toTextEdit(lines, asSnippet ? { ...edit, text: snippetText(asSnippet) } : edit),
    ...(asSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(additionalEdits && { additionalTextEdits: additionalEdits.map((each) => toTextEdit(lines, each)) }),
  };
}
