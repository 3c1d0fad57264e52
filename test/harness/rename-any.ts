/** Gives things of a draft numbers that are free, at places that a seed chooses, and back, and holds the laws against each. */
import assert from 'node:assert/strict';
import {
  internalReferencesOf,
  namesTarget,
  stepsOf,
} from '../../server/src/core/reading/references/internal-references';
import type { Note, Part, SectionHeading } from '../../server/src/core/document/nodes';
import { placesOf } from '../../server/src/core/reading/references/paragraph-places';
import type { TextBlock } from '../../server/src/core/reading/running-text';
import { type Renamed, renameableAt, renameAt } from '../../server/src/core/ide/rename/rename';
import { markCharacters, markOfNote } from '../../server/src/core/ide/rename/at-cursor';
import { countedWith } from '../../server/src/core/ide/rename/counted-with';
import { printedLabelOf } from '../../server/src/core/ide/things/labels';
import { applyEdits, parse, type Resolution, type Span } from '../../server/src/core/index';
import { randomFrom } from '../../scripts/laws/random';
import { leads, noted } from '../../scripts/laws/renumber-laws';

interface Choice {
  readonly label: Span;
  /** A number or mark that nothing beside it has, and that keeps the order. */
  readonly free: string;
  /** How many places have the label: the thing itself and the references to it. */
  readonly places: number;
}

/** @returns how many renamings were tried */
export function tryRenamings(name: string, text: string, seed: number, most: number): number {
  const random = randomFrom(seed);
  const resolution = parse(text);
  const things = [...placesOf(resolution).of.keys(), ...resolution.parts, ...resolution.notes];
  let tried = 0;
  // In an ordered list, only the last has a free number after it.
  for (let turn = 0; turn < 12 * most && tried < most; turn++) {
    const thing = things[random(things.length)];
    const choice = thing?.kind === 'note' ? freeMark(resolution, thing) : thing && freeLabel(resolution, thing);
    if (choice && tryOne(name, resolution, choice)) tried++;
  }
  return tried;
}

function tryOne(name: string, resolution: Resolution, { label, free, places }: Choice): boolean {
  const { text } = resolution;
  const old = text.slice(label.start, label.end);
  const what = `${name}: ${old} at ${label.start} becomes ${free}`;
  const found = renameableAt(resolution, label.start);
  assert.ok(found.isPossible, what);
  assert.deepEqual([found.span, found.placeholder], [label, old], what);
  const renamed = renameAt(resolution, label.start, free);
  // A label that would be read in another way is refused.
  if (!renamed.isPossible || renamed.notices.length > 0) return false;
  const after = assertLaws(what, resolution, renamed, old, free);
  assert.equal(renamed.edits.length, places, `${what}: every place changes`);
  const shift = renamed.edits.filter(({ span }) => span.end <= label.start).length * (free.length - old.length);
  const back = renameAt(parse(after), label.start + shift, old);
  assert.ok(back.isPossible, `${what}, and back: ${back.isPossible ? '' : back.reason}`);
  assert.equal(applyEdits(after, back.edits), text, `${what}, and back`);
  return true;
}

function assertLaws(what: string, resolution: Resolution, { edits }: Renamed, old: string, free: string): string {
  const { text } = resolution;
  for (const edit of edits)
    assert.deepEqual(
      [text.slice(edit.span.start, edit.span.end), edit.text],
      [old, free],
      `${what}: only labels change`,
    );
  const after = applyEdits(text, edits);
  const read = parse(after);
  assert.deepEqual(leads(read), leads(resolution), `${what}: references lead where they did`);
  assert.deepEqual(noted(read), noted(resolution), `${what}: marks lead to their notes`);
  return after;
}

function freeLabel(resolution: Resolution, thing: Part | TextBlock | SectionHeading): Choice | undefined {
  if (thing.kind === 'plain' || thing.kind === 'note' || thing.kind === 'preambular') return undefined;
  const label = printedLabelOf(resolution.text, thing);
  if (!label) return undefined;
  const { things, ordinals, counting } = countedWith(resolution, thing);
  const at = things.indexOf(thing);
  const own = ordinals[at] ?? 0;
  const next = ordinals.slice(at + 1).find((ordinal) => ordinal !== undefined) ?? Infinity;
  const isPlain = own > 0 && own + 2 < next && ordinals.indexOf(own) === at && !ordinals.includes(own + 2);
  const steps = internalReferencesOf(resolution).flatMap(stepsOf);
  const places = 1 + steps.filter((step) => step.target === thing && namesTarget(step)).length;
  return isPlain ? { label, free: counting.print(own + 2), places } : undefined;
}

function freeMark(resolution: Resolution, note: Note): Choice | undefined {
  const { text, notes, noteMarks } = resolution;
  const inNotes = notes.flatMap(({ inlines }) => inlines.filter((inline) => inline.kind === 'note-mark'));
  const same = [...noteMarks, ...inNotes, ...notes].filter(({ mark }) => mark === note.mark);
  const isPlain = same.every(({ notation }) => notation === note.notation);
  if (!isPlain || notes.filter(({ mark }) => mark === note.mark).length > 1) return undefined;
  const steps = internalReferencesOf(resolution).flatMap(stepsOf);
  const places = same.length + steps.filter(({ target }) => target === note).length;
  return { label: markCharacters(text, markOfNote(note)), free: String(700 + notes.indexOf(note)), places };
}
