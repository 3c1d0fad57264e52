/** From a note mark to its note, and back. */
import assert from 'node:assert/strict';
import { definitionAt, highlightsAt, referencesAt } from '../../../../server/src/core/ide/things/navigation';
import type { Resolution, Span } from '../../../../server/src/core/index';
import type { AtCursor } from '../cursor';
import { atCursor } from '../cursor';

const noteHighlightsAt = (resolution: Resolution, offset: number): readonly Span[] =>
  highlightsAt(resolution, offset).map(({ span }) => span);

/** Spans as `line:words`. */
const shown = ({ resolution: { text } }: AtCursor, spans: readonly Span[]): readonly string[] =>
  spans.map(({ start, end }) => `${text.slice(0, start).split('\n').length}:${text.slice(start, end)}`);

const draft = (mark: string, note: string): AtCursor =>
  atCursor(
    `*The General Assembly*,\n*Noting* ebb,${mark} and flow,[^2]\n1. *Decides* to rest.[^1]\n\n${note} Tables.\n\n[^2]: More.\n`,
  );

describe('notes', () => {
  it('a mark leads to its note', () => {
    const at = draft('[^1<|>]', '[^1]:');
    assert.deepEqual(shown(at, definitionAt(at.resolution, at.offset).spans), ['5:[^1]:']);
  });

  it('a note leads back to its marks', () => {
    const at = draft('[^1]', '[<|>^1]:');
    assert.deepEqual(shown(at, definitionAt(at.resolution, at.offset).spans), ['2:[^1]', '3:[^1]']);
  });

  it('references are the marks, and the note if asked for', () => {
    const at = draft('[^1<|>]', '[^1]:');
    assert.deepEqual(shown(at, referencesAt(at.resolution, at.offset, false).spans), ['2:[^1]', '3:[^1]']);
    assert.deepEqual(shown(at, referencesAt(at.resolution, at.offset, true).spans), ['2:[^1]', '3:[^1]', '5:[^1]:']);
  });

  it('highlights are the same from either end', () => {
    const fromMark = draft('[^1]<|>', '[^1]:');
    const fromNote = draft('[^1]', '[^1]<|>:');
    const expected = ['2:[^1]', '3:[^1]', '5:[^1]:'];
    assert.deepEqual(shown(fromMark, noteHighlightsAt(fromMark.resolution, fromMark.offset)), expected);
    assert.deepEqual(shown(fromNote, noteHighlightsAt(fromNote.resolution, fromNote.offset)), expected);
  });

  it('the other notation will do where the own one has no note', () => {
    const at = atCursor('*The General Assembly*,\n*Noting* ebb,<sup>1<|></sup>\n\n[^1]: Tables.\n');
    assert.deepEqual(shown(at, definitionAt(at.resolution, at.offset).spans), ['4:[^1]:']);
  });

  it('the own notation comes first', () => {
    const at = atCursor(
      '*The General Assembly*,\n*Noting* ebb,<sup>1<|></sup>\n\n[^1]: Tables.\n\n<sup>1</sup> Charts.\n',
    );
    assert.deepEqual(shown(at, definitionAt(at.resolution, at.offset).spans), ['6:<sup>1</sup>']);
  });

  it('between two marks the second one is meant', () => {
    const at = atCursor('*The General Assembly*,\n*Noting* ebb,[^1]<|>[^2]\n\n[^1]: One.\n\n[^2]: Two.\n');
    assert.deepEqual(shown(at, definitionAt(at.resolution, at.offset).spans), ['6:[^2]:']);
  });

  it('there is nothing elsewhere', () => {
    const at = atCursor('*The General Assembly*,\n*Noting* e<|>bb,[^1]\n\n[^1]: One.\n');
    assert.deepEqual(noteHighlightsAt(at.resolution, at.offset), []);
    assert.deepEqual(definitionAt(at.resolution, at.offset).spans, []);
  });
});
