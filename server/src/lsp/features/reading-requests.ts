/** Our client's requests for reading and rearranging: the tree, moved paragraphs, new notes, copies and the preview. */
import type { Position } from 'vscode-languageserver';
import { Analysis, applyEdits, type Edit, LineIndex, type OutlineItem, type ParagraphChange } from '../../core/index';
import { answer, answerOnDraft } from '../answer';
import { toOffset, toPosition, toRange, toTextEdits } from '../convert';
import { maxDraftLength } from '../draft-document';
import type { Feature } from '../feature';
import type { AskedChange, TreeEntry } from '../protocol';

export const readingRequests: Feature = {
  capability: () => ({}),

  listen: (session) => {
    answerOnDraft(session, 'unResolution/tree', ({ analysis }) =>
      analysis.outline().map((item) => entryOf(analysis.lines, item)),
    );
    answerOnDraft(session, 'unResolution/changeParagraph', ({ analysis }, { change }) => {
      const changed = analysis.changeParagraph(withOffsets(analysis.lines, change));
      if (!changed.isPossible) return changed;
      return {
        ...changed,
        at: positionAfter(analysis, changed),
        edits: toTextEdits(analysis.lines, changed.edits),
        warnings: changed.warnings.map(({ message }) => message),
      };
    });
    answer(session, 'unResolution/makeRoom', null, ({ text, room: { at, begun, removed, isSplit } }) => {
      if (text.length > maxDraftLength) return null;
      const analysis = new Analysis(text);
      const { edits, warnings } = analysis.makeRoom({
        at: toOffset(analysis.lines, at),
        begun: begun ?? undefined,
        removed: removed ?? undefined,
        isSplit,
      });
      return { edits: toTextEdits(analysis.lines, edits), warnings: warnings.map(({ message }) => message) };
    });
    answerOnDraft(session, 'unResolution/copyParagraph', ({ analysis }, { position }) =>
      analysis.paragraphCopy(toOffset(analysis.lines, position)),
    );
    answerOnDraft(session, 'unResolution/copyCitation', ({ analysis }, { position }) =>
      analysis.citationCopy(toOffset(analysis.lines, position)),
    );
    answerOnDraft(session, 'unResolution/insertNote', ({ analysis }, { position }) => {
      const note = analysis.insertedNote(toOffset(analysis.lines, position));
      return note && { ...note, at: positionAfter(analysis, note), edits: toTextEdits(analysis.lines, note.edits) };
    });
    answerOnDraft(session, 'unResolution/preview', ({ analysis }) => ({
      title: analysis.title() ?? 'Draft',
      language: analysis.language(),
      html: analysis.preview(),
    }));
  },
};

/** A place of the text that edits leave. */
const positionAfter = (
  { text }: Analysis,
  { edits, at }: { readonly edits: readonly Edit[]; readonly at: number },
): Position => toPosition(new LineIndex(applyEdits(text, edits)), at);

const entryOf = (lines: LineIndex, { kind, name, detail, span, selection, children }: OutlineItem): TreeEntry => ({
  kind,
  name,
  detail,
  range: toRange(lines, span),
  selection: toRange(lines, selection),
  children: children.map((child) => entryOf(lines, child)),
});

function withOffsets(lines: LineIndex, change: AskedChange): ParagraphChange {
  const from = toOffset(lines, change.from);
  return change.kind === 'move' ? { ...change, from, to: toOffset(lines, change.to) } : { ...change, from };
}
