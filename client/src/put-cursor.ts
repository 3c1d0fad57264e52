/** Puts the cursor where the server says, and shows it. */
import { Position, Range, Selection, type TextEditor } from 'vscode';

export const putCursor = (editor: TextEditor, { line, character }: Pick<Position, 'line' | 'character'>): void => {
  const at = new Position(line, character);
  editor.selection = new Selection(at, at);
  editor.revealRange(new Range(at, at));
};
