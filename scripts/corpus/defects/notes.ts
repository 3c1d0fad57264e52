/** Slips of notes and their marks. */
import { type Defect, replace, without } from './planting';

export const noteDefects: readonly Defect[] = [
  {
    name: 'note lost',
    rule: 'mark-without-note',
    isRestored: false,
    places: ({ text, notes, noteMarks }) =>
      without(
        notes.map((note) => {
          const marks = noteMarks.filter(({ mark }) => mark === note.mark);
          return marks.length === 1 && marks[0]
            ? {
                ...replace(note.span.start, Math.min(text.length, note.span.end), '', marks[0].span.start),
                needs: [marks[0].span],
              }
            : undefined;
        }),
      ),
  },
  {
    name: 'words of a note lost',
    rule: 'empty-note',
    isRestored: false,
    places: ({ notes }) =>
      notes.map(({ span, contentStart, markSpan }) => replace(contentStart, span.end, '', markSpan.start)),
  },
  {
    name: 'note mark lost',
    rule: 'note-without-mark',
    isRestored: false,
    places: ({ notes, noteMarks }) =>
      without(
        notes.map((note) => {
          const marks = noteMarks.filter(({ mark }) => mark === note.mark);
          return marks.length === 1 && marks[0]
            ? { ...replace(marks[0].span.start, marks[0].span.end, '', note.span.start), needs: [note.markSpan] }
            : undefined;
        }),
      ),
  },
  {
    name: 'two note marks exchanged',
    rule: 'note-mark-sequence',
    isRestored: false,
    places: ({ text, noteMarks }) =>
      noteMarks.slice(0, -1).flatMap((first, index) => {
        const second = noteMarks[index + 1];
        if (!second || first.mark === second.mark || text.slice(first.span.end, second.span.start).trim().length < 2)
          return [];
        const edits = [
          { span: first.span, text: text.slice(second.span.start, second.span.end) },
          { span: second.span, text: text.slice(first.span.start, first.span.end) },
        ];
        return [{ edits, at: first.span.start }];
      }),
  },
  {
    name: 'note printed twice',
    rule: 'duplicate-note',
    isRestored: false,
    places: ({ text, notes }) =>
      notes.map(({ span }) => {
        const edits = [
          { span: { start: span.start, end: span.start }, text: `${text.slice(span.start, span.end)}\n\n` },
        ];
        return { edits, at: span.start + 1 };
      }),
  },
  {
    name: 'note mark before the comma',
    rule: 'note-mark-before-punctuation',
    isRestored: true,
    places: ({ text, noteMarks }) =>
      noteMarks
        .filter(({ span }) => /\p{L}[,;]/u.test(text.slice(span.start - 2, span.start)))
        .map(({ span }) =>
          replace(span.start - 1, span.end, text.slice(span.start, span.end) + text.charAt(span.start - 1)),
        ),
  },
];
