/** Shows the note of a mark, and for a note the places of its marks. */
import type { Resolution } from '../../document/nodes';
import { escapeMarkdown } from '../wording/escape';
import type { Hover } from './card';
import { noteMarkdown } from '../wording/note-text';
import { pointedAt } from '../things/pointed';
import type { NoteThing } from '../things/thing';
import { placeName } from '../wording/paragraph-names';

/** Only the first places of a frequently marked note are named. */
const maxPlaces = 12;

export function noteHoverAt(resolution: Resolution, offset: number): Hover | undefined {
  const { thing, at, isDeclaration, reference } = pointedAt(resolution, offset) ?? {};
  // The referring text is quoted by its first words.
  if (!at || thing?.kind !== 'note' || reference) return undefined;
  return { span: at, markdown: isDeclaration ? describeUse(resolution, thing) : describeNotes(resolution, thing) };
}

function describeNotes(resolution: Resolution, { mark, notes }: NoteThing): string {
  const name = `**Note ${escapeMarkdown(mark)}**`;
  if (notes.length === 0) return `${name} is missing: no note in this draft has this mark.`;
  const texts = notes.slice(0, maxPlaces).map((note) => noteMarkdown(resolution, note) || '(The note is empty.)');
  const remark = notes.length > 1 ? [`${notes.length} notes have this mark:`] : [];
  return [name, ...remark, ...texts].join('\n\n');
}

function describeUse(resolution: Resolution, { mark, marks, notes }: NoteThing): string {
  const name = `**Note ${escapeMarkdown(mark)}**`;
  const [first] = marks;
  const twins = notes.length > 1 ? `\n\n${notes.length} notes have this mark.` : '';
  if (!first) return `${name} is not used: no mark in the text leads to it.${twins}`;
  const places = [...new Set(marks.slice(0, 4 * maxPlaces).map(({ span }) => placeName(resolution, span.start)))];
  const named = places.slice(0, maxPlaces).map(escapeMarkdown).join('; ');
  const count = marks.length === 1 ? 'once' : marks.length === 2 ? 'twice' : `${marks.length} times`;
  return `${name} is used ${count}, in: ${named}${marks.length > 4 * maxPlaces || places.length > maxPlaces ? '; …' : ''}.${twins}`;
}
