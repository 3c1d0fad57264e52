/** Laws of every draft after one of its paragraphs was moved, deleted or inserted. */
import { noteMark } from '../../server/src/core/notation/markup';
import assert from 'node:assert/strict';
import { applyEdits, parse, type Resolution } from '../../server/src/core/index';
import {
  internalReferencesOf,
  stepsOf,
  type ReferenceTarget,
} from '../../server/src/core/reading/references/internal-references';
import { sideWords } from '../../server/src/core/reading/references/reference-words-elsewhere';
import { numberingSlips } from '../../server/src/core/reading/numbering';
import { renumber, type Renumbering } from '../../server/src/core/ide/renumber/renumber';
import { inverseOf } from './inverse-of';

/** The words of a text without everything that renumbering may change. */
export const words = (text: string): readonly string[] => inOrder(text).sort();

const { zh, ...others } = sideWords;
const apart = ['and', 'or', 'above', 'below', ...Object.values(others).flatMap(({ above, below }) => [above, below])];
/** Chinese has no blanks between words. */
const sides = new RegExp(String.raw`${zh.above}|${zh.below}|(?<!\p{L})(?:${apart.join('|')})(?!\p{L})`, 'gu');

const marks = new RegExp(`(?:${noteMark}):?`, 'g');

const inOrder = (text: string): string[] =>
  text
    .replace(marks, ' ')
    // A raised mark with another in it counts as one only while it is short.
    .replace(/<\/?sup>/gi, ' ')
    .replace(sides, ' ')
    // Some labels have no opening bracket: "vi." and "b)".
    .replace(/^[^\S\r\n]*(?:[ivxlc]{1,6}|[a-z])\\?[.),;](?=\s|$)/gm, ' ')
    .replace(/\([a-z]{1,5}\\?\)|\d+(?: (?:bis|ter|quater)(?!\p{L}))?|\b[IVXLC]{1,6}\b|\b[A-Z]\b/gu, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

/** A target by its own words, without its children, for comparison. */
function nameOf({ text }: Resolution, target: ReferenceTarget): string {
  const start = 'contentStart' in target ? target.contentStart : target.span.start;
  const [first] = 'children' in target ? target.children : [];
  const end = Math.min(first?.span.start ?? target.span.end, start + 400);
  return inOrder(text.slice(start, end).replace(/\S*$/, '')).slice(0, 9).join(' ');
}

/** The target of each reference, unordered. */
export const leads = (resolution: Resolution): readonly string[] =>
  internalReferencesOf(resolution)
    .flatMap((reference) =>
      stepsOf(reference).map(({ target }) => {
        const source = words(resolution.text.slice(reference.source.span.start, reference.span.start))
          .join(' ')
          .slice(0, 80);
        return `${source} → ${target ? nameOf(resolution, target) : 'nothing'}`;
      }),
    )
    .sort();

/** The words before each mark, and its note. */
export const noted = ({ text, noteMarks, notes }: Resolution): readonly string[] =>
  noteMarks
    .map(({ mark, span }) => {
      const note = notes.find((each) => each.mark === mark);
      const around = text
        .slice(Math.max(0, span.start - 120), span.start)
        // Other marks there may get longer or shorter numbers.
        .replace(marks, ' ')
        .replace(/[^\p{L} ]/gu, ' ')
        .trim()
        .split(/\s+/)
        .slice(-2);
      return `${around.join(' ')} → ${note ? words(text.slice(note.contentStart, note.span.end)).join(' ') : 'nothing'}`;
    })
    .sort();

export interface Before {
  readonly resolution: Resolution;
  readonly what: string;
}

/** Laws after every change; those on references and notes only if nothing was deleted. */
export function assertLaws(
  { resolution, what }: Before,
  { edits, warnings }: Renumbering,
  added: string,
  isWhole: boolean,
): string {
  const { text } = resolution;
  const after = applyEdits(text, edits);
  assert.equal(applyEdits(after, inverseOf(text, edits)), text, `${what}: the inverse edits restore the text`);
  const read = parse(after);
  const again = renumber(read);
  assert.deepEqual(again.changes, [], `${what}: nothing is left to renumber`);
  for (const part of read.parts)
    if (part.type === 'resolution' || part.type === 'lettered')
      assert.deepEqual(
        numberingSlips(part).map(({ kind, expected }) => `${kind} ${expected}`),
        [],
        `${what}: numbers run on`,
      );
  if (!isWhole) return after;
  assert.deepEqual(words(after), words(`${text} ${added}`), `${what}: no other word changed`);
  if (warnings.length === 0)
    assert.deepEqual(leads(read), leads(resolution), `${what}: references lead where they did`);
  assert.deepEqual(noted(read), noted(resolution), `${what}: marks lead to their notes`);
  return after;
}
