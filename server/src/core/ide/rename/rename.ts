/** Gives a paragraph, section, annex or note another number, and changes every reference to it, in one set of edits. */
import type { Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import type { Refusal } from './at-cursor';
import { namedAt, refuse } from './at-cursor';
import type { Renamed } from './proven';
import { renameNote } from './rename-note';
import { renameThing } from './rename-thing';

export type { Refusal } from './at-cursor';
export type { Renamed } from './proven';

/** The span to type over at the cursor, and its present text. */
export interface Renameable {
  readonly isPossible: true;
  readonly span: Span;
  readonly placeholder: string;
}

export function renameableAt(resolution: Resolution, offset: number): Renameable | Refusal {
  const named = namedAt(resolution, offset);
  if (!named.isPossible) return named;
  const foreign = named.kind === 'thing' ? inOtherLanguage(resolution) : undefined;
  return foreign ?? { isPossible: true, span: named.span, placeholder: named.label };
}

/**
 * The changes if the thing at `offset` is called `typed`. A paragraph with the number of another takes its place, if
 * the numbers are in order; duplicate numbers, numbers out of order and misled references are refused.
 */
export function renameAt(resolution: Resolution, offset: number, typed: string): Renamed | Refusal {
  const named = namedAt(resolution, offset);
  if (!named.isPossible) return named;
  if (named.kind === 'note') return renameNote(resolution, named, typed);
  return inOtherLanguage(resolution) ?? renameThing(resolution, named, typed);
}

const inOtherLanguage = ({ language }: Resolution): Refusal | undefined =>
  language === 'en'
    ? undefined
    : refuse('References are read in English texts only: those of this one would not follow. Change it by hand.');
