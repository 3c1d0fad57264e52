/**
 * After Enter at the end of a paragraph, writes the mark it lacks and the number or label of the next one. The new line is VS Code's own and
 * is there at once; the number follows it, and goes with it when undone.
 */
import {
  Disposable,
  Position,
  Range,
  Selection,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { continueParagraph } from './continue-paragraph';
import type { LineText } from './draft-items';
import { languageId } from './identity';

/** Where a line was ended. */
interface LineEnd {
  readonly document: TextDocument;
  readonly line: number;
  readonly column: number;
}

const newLine = /^\r?\n[ \t]*$/;
const indent = /^[ \t]*/;

/** The item that took the full stop from the paragraph above it, as long as nothing else was continued. */
interface TakenStop {
  readonly document: TextDocument;
  readonly line: number;
}

let takenStop: TakenStop | undefined;

/** The document as it was before the new line. */
const textBefore =
  (document: TextDocument, line: number): LineText =>
  (index) => {
    const at = index <= line ? index : index + 1;
    return at >= 0 && at < document.lineCount ? document.lineAt(at).text : '';
  };

/** Whoever types on while the number is on its way makes its edit outdated; it is then tried again. */
const mostTries = 20;

/** The line end that a change is; undefined for other changes, several cursors, undo and redo. */
const lineEndOf = ({ document, contentChanges, reason }: TextDocumentChangeEvent): LineEnd | undefined => {
  const [change] = contentChanges;
  if (document.languageId !== languageId || reason !== undefined || !change || contentChanges.length > 1)
    return undefined;
  if (!newLine.test(change.text) || !change.range.isSingleLine) return undefined;
  const { line, character: column } = change.range.start;
  return document.lineAt(line + 1).isEmptyOrWhitespace ? { document, line, column } : undefined;
};

const writeNumber = async (editor: TextEditor, { document, line, column }: LineEnd): Promise<void> => {
  for (let tries = 0; tries < mostTries && line + 1 < document.lineCount; tries++) {
    const wasLast = takenStop?.document === document && takenStop.line === line;
    const continuation = continueParagraph(textBefore(document, line), line, column, wasLast);
    if (!continuation) return;
    const before = new Position(continuation.line, continuation.from);
    const after = new Position(line + 1, indent.exec(document.lineAt(line + 1).text)?.[0].length ?? 0);
    const { active } = editor.selection;
    const typed = active.character - after.character;
    const { version } = document;
    const isWritten = await editor.edit((edit) => edit.replace(new Range(before, after), continuation.text), {
      undoStopBefore: false,
      undoStopAfter: true,
    });
    if (!isWritten) continue;
    const lines = continuation.text.split('\n');
    const lastLine = continuation.line + lines.length - 1;
    takenStop = continuation.wasLast && { document, line: lastLine };
    // Whoever is on another line by now stays there.
    if (document.version !== version + 1 || active.line !== line + 1) return;
    const start = lines.length > 1 ? 0 : continuation.from;
    const cursor = new Position(lastLine, start + (lines.at(-1) ?? '').length + typed);
    editor.selection = new Selection(cursor, cursor);
    return;
  }
};

export const continueOnEnter = (): Disposable => {
  let ended: LineEnd | undefined;
  const subscriptions = [
    workspace.onDidChangeTextDocument((event) => {
      ended = lineEndOf(event) ?? ended;
    }),
    // The cursor tells a person's new line from one that a formatter wrote.
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const lineEnd = ended;
      ended = undefined;
      if (!lineEnd || lineEnd.document !== textEditor.document || selections.length > 1) return;
      if (selections[0]?.active.line === lineEnd.line + 1) void writeNumber(textEditor, lineEnd);
    }),
  ];
  return Disposable.from(...subscriptions);
};
