/** The renameable thing at a place of a draft, or why there is none. */
import type { ReferenceStep } from '../../reading/references/internal-references';
import { namesTarget, stepsOf } from '../../reading/references/internal-references';
import type { Note, NoteMark, Resolution } from '../../document/nodes';
import { printedReferences } from '../../reading/references/reference-words';
import { runningText } from '../../reading/running-text';
import type { Span } from '../../text/span';
import { slice, touches } from '../../text/span';
import type { Labelled } from '../things/labels';
import { printedLabelOf, signsOf } from '../things/labels';
import { noteOfNote } from '../things/notes';
import type { Pointed } from '../things/pointed';
import { pointedAt, referenceAt } from '../things/pointed';
import type { NoteThing } from '../things/thing';

/** Why nothing is renamed, in words for the drafter. */
export interface Refusal {
  readonly isPossible: false;
  readonly reason: string;
}

export const refuse = (reason: string): Refusal => ({ isPossible: false, reason });

interface AtPlace {
  readonly isPossible: true;
  /** The span to type over at the cursor. */
  readonly span: Span;
  /** The same characters: a number, a label or a mark without its signs. */
  readonly label: string;
}

/** The number or label of a thing, its own or in a reference. */
export interface NamedThing extends AtPlace {
  readonly kind: 'thing';
  readonly thing: Labelled;
  readonly isReference: boolean;
}

/** The mark of a note, in the text, at the note, or in a reference. */
export interface NamedNote extends AtPlace {
  readonly kind: 'note';
  readonly note: NoteThing;
}

export function namedAt(resolution: Resolution, offset: number): NamedThing | NamedNote | Refusal {
  const pointed = pointedAt(resolution, offset);
  if (pointed?.thing.kind === 'note' && !pointed.reference) return markedNote(resolution, pointed.thing, pointed.at);
  return (
    inReference(resolution, offset) ?? ownLabel(resolution, offset, pointed) ?? otherwise(resolution, offset, pointed)
  );
}

/** The characters of a mark without its signs: the `5` of `[^5]` and of `<sup>5</sup>`. */
export function markCharacters(
  text: string,
  { span, mark, notation }: Pick<NoteMark, 'span' | 'mark' | 'notation'>,
): Span {
  const signs = notation === 'bracket' ? 2 : slice(text, span).indexOf('>') + 1;
  const start = span.start + signs + slice(text, span).slice(signs).indexOf(mark);
  return { start, end: start + mark.length };
}

export const markOfNote = ({ mark, notation, markSpan }: Note): Pick<NoteMark, 'span' | 'mark' | 'notation'> => ({
  span: markSpan,
  mark,
  notation,
});

function markedNote({ text }: Resolution, note: NoteThing, at: Span): NamedNote {
  const { mark, marks, notes } = note;
  const notation =
    [...notes.map(markOfNote), ...marks].find(({ span }) => span.start === at.start)?.notation ?? 'bracket';
  return {
    isPossible: true,
    kind: 'note',
    span: markCharacters(text, { span: at, mark, notation }),
    label: mark,
    note,
  };
}

function inReference(resolution: Resolution, offset: number): NamedThing | NamedNote | Refusal | undefined {
  const found = referenceAt(resolution, offset);
  if (!found) return undefined;
  const steps = stepsOf(found.reference);
  const [only] = steps.length === 1 ? steps : [];
  const step = found.step ?? only;
  if (step) return asNamed(resolution, step);
  return refuse(
    steps.length === 0
      ? 'This reference has no number. Put the cursor on the number of what it refers to.'
      : 'This reference has several numbers. Put the cursor on one of them.',
  );
}

function asNamed(resolution: Resolution, step: ReferenceStep): NamedThing | NamedNote | Refusal {
  const { span, text, target, isAmbiguous } = step;
  if (!target)
    return refuse(
      isAmbiguous
        ? `More than one thing may be meant by ${text}. Correct the reference by hand first.`
        : `There is no ${text} in this draft. Correct the reference by hand.`,
    );
  const label = slice(resolution.text, span);
  if (target.kind === 'note')
    return { isPossible: true, kind: 'note', span, label, note: noteOfNote(resolution, target) };
  const own = target.kind === 'preambular' ? undefined : printedLabelOf(resolution.text, target);
  if (target.kind === 'preambular' || !own || !namesTarget(step))
    return refuse(`What ${text} refers to has no number or label of its own that could be renamed. Change it by hand.`);
  return { isPossible: true, kind: 'thing', span, label, thing: target, isReference: true };
}

/** Of a heading only the label counts. */
function ownLabel({ text }: Resolution, offset: number, pointed: Pointed | undefined): NamedThing | undefined {
  if (pointed?.thing.kind !== 'counted' || pointed.thing.node.kind === 'preambular') return undefined;
  const thing = pointed.thing.node;
  const span = printedLabelOf(text, thing);
  if (!span || !touches(signsOf(thing) ?? span, offset)) return undefined;
  return { isPossible: true, kind: 'thing', span, label: slice(text, span), thing, isReference: false };
}

function otherwise(resolution: Resolution, offset: number, pointed: Pointed | undefined): Refusal {
  const { text } = resolution;
  const piece = runningText(resolution).find(({ range }) => touches(range, offset));
  const printed = piece ? printedReferences(text, piece.range.start, piece.range.end) : [];
  for (const { span } of printed)
    if (touches(span, offset))
      return refuse(
        `“${slice(text, span).replace(/\s+/g, ' ')}” is read as a place in another text, which does not change with this draft.`,
      );
  if (pointed?.thing.kind === 'document')
    return refuse('This is the number or symbol of a document, which is not renamed here. Change it by hand.');
  return refuse(
    'Nothing can be renamed here. Put the cursor on the number of a paragraph, section or annex, on a label such as (a), or on the mark of a note.',
  );
}
