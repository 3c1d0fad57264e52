/**
 * After Enter at the end of a paragraph, writes the mark it lacks and the number or label of the next one. The new line is VS Code's own and
 * is there at once; the number follows it, and goes with it when undone. Whoever types on meanwhile is not disturbed: the number is put in
 * before what was typed, VS Code carries the cursor along, and nothing here ever sets it.
 */
import {
  Disposable,
  Position,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { carriedThrough, type Place } from './carried-place';
import { type Continuation, continueParagraph } from './continue-paragraph';
import type { BegunItems } from './degree-keys';
import type { LineText } from './draft-items';
import { languageId } from './identity';

/** A place that follows the changes of its text; undefined once its words are gone. */
interface Followed {
  readonly document: TextDocument;
  place: Place | undefined;
}

const newLine = /^\r?\n[ \t]*$/;
const indent = /^[ \t]*/;

/** Each key pressed while the number is on its way makes its edit outdated; it is then tried again. */
const mostTries = 1000;

/** The document as it was before `line` was ended, without the lines typed since, down to `lastTyped`. */
const textBefore =
  (document: TextDocument, line: number, lastTyped: number): LineText =>
  (index) => {
    const at = index <= line ? index : index + lastTyped - line;
    return at >= 0 && at < document.lineCount ? document.lineAt(at).text : '';
  };

/** The line end that a change is; undefined for other changes, several cursors, undo and redo. */
const lineEndOf = ({ document, contentChanges, reason }: TextDocumentChangeEvent): Followed | undefined => {
  const [change] = contentChanges;
  if (document.languageId !== languageId || reason !== undefined || !change || contentChanges.length > 1)
    return undefined;
  if (!newLine.test(change.text) || !change.range.isSingleLine) return undefined;
  const place = change.range.start;
  return document.lineAt(place.line + 1).isEmptyOrWhitespace ? { document, place } : undefined;
};

/** The document as it will be, down to the last line that is written. */
const textAfter =
  (document: TextDocument, { line, from, text }: Continuation): LineText =>
  (index) => {
    if (index < line) return index >= 0 ? document.lineAt(index).text : '';
    return `${document.lineAt(line).text.slice(0, from)}${text}`.split('\n')[index - line] ?? '';
  };

/** The line ends that wait for their numbers, and what is remembered of the last one. */
class LineEnds {
  /** Begun, but perhaps not by a person. */
  private latest: Followed | undefined;
  private readonly waiting: (Followed & { readonly editor: TextEditor })[] = [];
  private isWriting = false;
  /** The line of the label that took the full stop from the paragraph above it, as long as nothing else was continued. */
  private takenStop: Followed | undefined;

  constructor(private readonly begunItems: BegunItems) {}

  follow(event: TextDocumentChangeEvent): void {
    for (const each of [this.latest, this.takenStop, ...this.waiting]) {
      if (each?.document === event.document) each.place &&= carriedThrough(each.place, event.contentChanges);
    }
    this.latest = lineEndOf(event) ?? this.latest;
  }

  /** The cursor tells a person's new line from one that a formatter wrote. */
  cursorMoved(editor: TextEditor, lines: readonly number[]): void {
    const { latest } = this;
    this.latest = undefined;
    if (!latest?.place || latest.document !== editor.document || lines.length > 1) return;
    if (lines[0] !== latest.place.line + 1) return;
    this.waiting.push(Object.assign(latest, { editor }));
    if (!this.isWriting) void this.writeNumbers();
  }

  /** One after the other: what a line end means depends on the number before it. */
  private async writeNumbers(): Promise<void> {
    this.isWriting = true;
    for (let next = this.waiting[0]; next; next = this.waiting[0]) {
      try {
        await this.writeNumber(next, next.editor);
      } catch {
        // The editor was closed.
      }
      this.waiting.shift();
    }
    this.isWriting = false;
  }

  /** The last of the lines begun since, one below the other; those behind the first wait for their numbers too. */
  private lastTyped({ document, place }: Followed): number {
    let last = (place?.line ?? 0) + 1;
    for (const each of this.waiting) if (each.document === document && each.place?.line === last) last++;
    return last;
  }

  private async writeNumber(lineEnd: Followed, editor: TextEditor): Promise<void> {
    const { document } = lineEnd;
    for (let tries = 0; tries < mostTries && lineEnd.place && !document.isClosed; tries++) {
      const { line, character } = lineEnd.place;
      if (line + 1 >= document.lineCount) return;
      const wasLast = this.takenStop?.document === document && this.takenStop.place?.line === line;
      const continuation = continueParagraph(
        textBefore(document, line, this.lastTyped(lineEnd)),
        line,
        character,
        wasLast,
      );
      if (!continuation) return;
      const before = new Position(continuation.line, continuation.from);
      const after = new Position(line + 1, indent.exec(document.lineAt(line + 1).text)?.[0].length ?? 0);
      const last = continuation.line + continuation.text.split('\n').length - 1;
      const write = (): Thenable<boolean> =>
        editor.edit((edit) => edit.replace(new Range(before, after), continuation.text), {
          undoStopBefore: false,
          undoStopAfter: true,
        });
      const isWritten = await this.begunItems.whileWriting(textAfter(document, continuation), last, write);
      if (!isWritten) continue;
      this.takenStop = continuation.wasLast && { document, place: { line: last, character: 0 } };
      return;
    }
  }
}

export const continueOnEnter = (begunItems: BegunItems): Disposable => {
  const lineEnds = new LineEnds(begunItems);
  return Disposable.from(
    workspace.onDidChangeTextDocument((event) => lineEnds.follow(event)),
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) =>
      lineEnds.cursorMoved(
        textEditor,
        selections.map(({ active }) => active.line),
      ),
    ),
  );
};
