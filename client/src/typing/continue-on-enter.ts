/**
 * After Enter in a paragraph, writes the missing mark, the number or label of the next one, and new numbers for later
 * ones. The new line is VS Code's own and there at once; the rest follows in one edit, and is undone with it. Typing on
 * is not disturbed: the number goes before the typed text, VS Code carries the cursor along, and nothing here ever sets
 * it.
 */
import {
  Disposable,
  Position,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  type TextEditorSelectionChangeEvent,
  window,
  workspace,
} from 'vscode';
import { type Continuation, continueParagraph, type LineText } from '../../../server/src/core/typing/index';
import { carriedThrough, type Place } from './carried-place';
import type { BegunItems } from './degree-keys';
import type { KnownDrafts } from '../workspace/known-drafts';
import { type Lines, linesOf, type RoomMade, Rooms } from './rooms';

/** A place that follows the changes of its text; undefined once its words are gone. */
interface Followed {
  readonly document: TextDocument;
  place: Place | undefined;
}

/** The typed line end. */
interface LineEnd extends Followed {
  /** The rest of the paragraph, which came down to the new line. */
  readonly rest: string;
}

const newLine = /^\r?\n[ \t]*$/;
const indent = /^[ \t]*/;

/** Each key pressed meanwhile makes the edit outdated; it is then tried again. */
const maxTries = 1000;

/**
 * The document before the line was ended, without text typed since, down to `lastTyped`; undefined if the rest of the
 * paragraph no longer ends that line.
 */
const linesBefore = ({ document, place, rest }: LineEnd, lastTyped: number): Lines | undefined => {
  const { text, count } = linesOf(document);
  if (!place || lastTyped >= count || !text(lastTyped).endsWith(rest)) return undefined;
  const { line } = place;
  return {
    text: (at) => (at < line ? text(at) : at === line ? text(line) + rest : text(at + lastTyped - line)),
    count: count - (lastTyped - line),
  };
};

/** The present position of a place in the earlier document. */
const placeNow =
  ({ document, place, rest }: LineEnd, lastTyped: number) =>
  ({ line, character }: Position): Position => {
    const own = place?.line ?? 0;
    if (line < own || (line === own && character <= (place?.character ?? 0))) return new Position(line, character);
    if (line > own) return new Position(line + lastTyped - own, character);
    const begins = document.lineAt(lastTyped).text.length - rest.length;
    return new Position(lastTyped, begins + character - (place?.character ?? 0));
  };

/**
 * The line end of a change; undefined for other changes, several cursors, undo, redo, and Shift+Enter, which rewrites
 * the letter before it.
 */
const lineEndOf = ({ document, contentChanges, reason }: TextDocumentChangeEvent): LineEnd | undefined => {
  const [change] = contentChanges;
  if (reason !== undefined || !change || contentChanges.length > 1) return undefined;
  if (!newLine.test(change.text) || !change.range.isSingleLine) return undefined;
  const place = change.range.start;
  return { document, place, rest: document.lineAt(place.line + 1).text.trimStart() };
};

/** The future document, down to the last written line. */
const textAfter =
  (document: TextDocument, { line, from, text }: Continuation): LineText =>
  (index) => {
    if (index < line) return index >= 0 ? document.lineAt(index).text : '';
    return `${document.lineAt(line).text.slice(0, from)}${text}`.split('\n')[index - line] ?? '';
  };

/** The line ends that wait for their numbers. */
class LineEnds {
  /** Begun, but perhaps not by a person. */
  private latest: LineEnd | undefined;
  private readonly waiting: (LineEnd & { readonly editor: TextEditor })[] = [];
  private isWriting = false;

  constructor(
    private readonly drafts: KnownDrafts,
    private readonly begunItems: BegunItems,
    private readonly rooms: Rooms,
  ) {}

  follow(event: TextDocumentChangeEvent): void {
    for (const each of [this.latest, ...this.waiting]) {
      if (each?.document === event.document) each.place &&= carriedThrough(each.place, event.contentChanges);
    }
    if (this.drafts.has(event.document)) this.latest = lineEndOf(event) ?? this.latest;
  }

  /** The cursor tells a person's new line from one that a formatter wrote. */
  cursorMoved({ textEditor: editor, selections }: TextEditorSelectionChangeEvent): void {
    const { latest } = this;
    this.latest = undefined;
    if (!latest?.place || latest.document !== editor.document || selections.length > 1) return;
    if (selections[0]?.active.line !== latest.place.line + 1) return;
    this.waiting.push(Object.assign(latest, { editor }));
    if (!this.isWriting) void this.writeNumbers();
  }

  /** One after the other: each depends on the number before it. */
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

  /** The last of the adjacent lines begun since; all but the first wait for their numbers too. */
  private lastTyped({ document, place }: Followed): number {
    let last = (place?.line ?? 0) + 1;
    for (const each of [...this.waiting, this.latest])
      if (each?.document === document && each.place?.line === last) last++;
    return last;
  }

  private async writeNumber(lineEnd: LineEnd, editor: TextEditor): Promise<void> {
    const { document } = lineEnd;
    let made: RoomMade | undefined;
    for (let tries = 0; tries < maxTries && lineEnd.place && !document.isClosed; tries++) {
      const { line, character } = lineEnd.place;
      const lastTyped = this.lastTyped(lineEnd);
      const lines = linesBefore(lineEnd, lastTyped);
      const continuation = lines && continueParagraph(lines.text, line, character);
      if (!continuation) return;
      const { version } = document;
      made = await this.rooms.ask(lines, continuation.room, made);
      // Text typed meanwhile does not make the answer outdated; changes above or below do.
      if (document.version !== version) continue;
      const before = new Position(continuation.line, continuation.from);
      const after = new Position(line + 1, indent.exec(document.lineAt(line + 1).text)?.[0].length ?? 0);
      const last = continuation.line + continuation.text.split('\n').length - 1;
      const write = (): Thenable<boolean> =>
        editor.edit(
          (edit) => {
            edit.replace(new Range(before, after), continuation.text);
            const end = document.lineAt(lastTyped).range.end;
            if (continuation.takesRest) edit.delete(new Range(end.translate(0, -lineEnd.rest.length), end));
            Rooms.write(edit, made, placeNow(lineEnd, lastTyped));
          },
          { undoStopBefore: false, undoStopAfter: true },
        );
      if (!(await this.begunItems.whileWriting(textAfter(document, continuation), last, write))) continue;
      this.rooms.tell(document, made);
      return;
    }
  }
}

export const continueOnEnter = (drafts: KnownDrafts, begunItems: BegunItems, rooms: Rooms): Disposable => {
  const lineEnds = new LineEnds(drafts, begunItems, rooms);
  return Disposable.from(
    workspace.onDidChangeTextDocument((event) => lineEnds.follow(event)),
    window.onDidChangeTextEditorSelection((event) => lineEnds.cursorMoved(event)),
  );
};
