/** "Split Paragraph Here": the text after the cursor becomes a paragraph of its own, with the next number. */
import { Position, Range, Selection, TextEdit, window, WorkspaceEdit } from 'vscode';
import { applyChange } from '../apply-change';
import { linesOf, type Rooms } from '../typing/rooms';
import { splitAnywhere } from '../../../server/src/core/typing/index';

export const splitParagraph = async (rooms: Rooms): Promise<void> => {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const { line, character } = selection.active;
  const { version } = document;
  const lines = linesOf(document);
  const split = splitAnywhere(lines.text, line, character);
  if (!split) {
    void window.showInformationMessage('Put the cursor between two words of a paragraph first.');
    return;
  }
  const made = await rooms.ask(lines, split.room);
  // The places are those of this version of the text.
  if (document.version !== version) return;
  const rest = lines.text(line).slice(character);
  const end = character + rest.length - rest.trimStart().length;
  const edit = new WorkspaceEdit();
  edit.set(document.uri, [
    new TextEdit(new Range(split.line, split.from, line, end), split.text),
    ...(made?.changed?.edits ?? []),
  ]);
  if (!(await applyChange(document, edit))) return;
  const written = split.text.split('\n');
  const at = new Position(split.line + written.length - 1, (written.at(-1) ?? '').length);
  editor.selection = new Selection(at, at);
  rooms.tell(document, made);
};
