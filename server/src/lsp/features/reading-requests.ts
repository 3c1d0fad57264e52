/** What our own client asks for reading and rearranging: the tree of a draft, moved paragraphs, new notes, copies and the preview. */
import { changeParagraph, type ParagraphChange } from '../../core/ide/renumber/change-paragraph';
import { insertedNote } from '../../core/ide/citation-actions/citation-actions';
import { citationCopyAt, paragraphCopyAt } from '../../core/ide/show/copies';
import { draftTitle } from '../../core/ide/things/draft-names';
import { makeRoom } from '../../core/ide/renumber/make-room';
import { outlineOf, type OutlineItem } from '../../core/ide/outline/outline';
import { previewHtml } from '../../core/ide/show/preview-html';
import { LineIndex, parse } from '../../core/index';
import { answer } from '../answer';
import { toOffset, toRange, toTextEdit } from '../convert';
import { maxDraftLength } from '../draft-document';
import type { Feature } from '../feature';
import type { AskedChange, TreeEntry } from '../protocol';

export const readingRequests: Feature = {
  capability: () => ({}),

  listen: (session) => {
    const { drafts, catalogue } = session;

    answer(session, 'unResolution/tree', null, async ({ uri }) => {
      const analysis = (await drafts.at(uri))?.analysis;
      return analysis ? outlineOf(analysis.resolution).map((item) => entryOf(analysis.lines, item)) : null;
    });
    answer(session, 'unResolution/changeParagraph', null, async ({ uri, change }) => {
      const analysis = (await drafts.at(uri))?.analysis;
      if (!analysis) return null;
      const changed = changeParagraph(analysis.resolution, withOffsets(analysis.lines, change));
      if (!changed.isPossible) return changed;
      return {
        ...changed,
        edits: changed.edits.map((edit) => toTextEdit(analysis.lines, edit)),
        warnings: changed.warnings.map(({ message }) => message),
      };
    });
    answer(session, 'unResolution/makeRoom', null, ({ text, room: { at, begun, removed, isSplit } }) => {
      if (text.length > maxDraftLength) return null;
      const lines = new LineIndex(text);
      const { edits, warnings } = makeRoom(parse(text), {
        at: toOffset(lines, at),
        begun: begun ?? undefined,
        removed: removed ?? undefined,
        isSplit,
      });
      return {
        edits: edits.map((edit) => toTextEdit(lines, edit)),
        warnings: warnings.map(({ message }) => message),
      };
    });
    answer(session, 'unResolution/copyParagraph', null, async ({ uri, position }) => {
      const analysis = (await drafts.at(uri))?.analysis;
      return (analysis && paragraphCopyAt(analysis.resolution, toOffset(analysis.lines, position))) ?? null;
    });
    answer(session, 'unResolution/copyCitation', null, async ({ uri, position }) => {
      const analysis = (await drafts.at(uri))?.analysis;
      if (!analysis) return null;
      return citationCopyAt(analysis.resolution, toOffset(analysis.lines, position), catalogue.current()) ?? null;
    });
    answer(session, 'unResolution/insertNote', null, async ({ uri, position }) => {
      const analysis = (await drafts.at(uri))?.analysis;
      const note = analysis && insertedNote(analysis.resolution, toOffset(analysis.lines, position));
      return note ? { ...note, edits: note.edits.map((edit) => toTextEdit(analysis.lines, edit)) } : null;
    });
    answer(session, 'unResolution/preview', null, async ({ uri }) => {
      const resolution = (await drafts.at(uri))?.analysis.resolution;
      if (!resolution) return null;
      return {
        title: draftTitle(resolution) ?? 'Draft',
        language: resolution.language,
        html: previewHtml(resolution),
      };
    });
  },
};

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
