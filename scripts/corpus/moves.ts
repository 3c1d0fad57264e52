/**
 * Moves, deletes and inserts a paragraph and a sub-paragraph in each adopted text, at places chosen by a seed, and
 * counts the laws that hold.
 */
import {
  internalReferencesOf,
  type ReferenceTarget,
  stepsOf,
} from '../../server/src/core/reading/references/internal-references';
import { numberingSlips } from '../../server/src/core/reading/numbering';
import { applyEdits, parse, type Resolution, type Span } from '../../server/src/core/index';
import {
  deleteNode,
  insertBeside,
  moveNode,
  renumber,
  type Renumbering,
} from '../../server/src/core/ide/renumber/renumber';
import { type Counted, type CountedList, countedLists } from '../../server/src/core/ide/renumber/lists';
import { encloses } from '../../server/src/core/text/span';
import { inverseOf } from '../laws/inverse-of';
import { randomFrom } from '../laws/random';
import { type Masked, maskedOf } from './masked';
import type { AdoptedText } from './texts';

const acts = ['move', 'delete', 'insert'] as const;
type Act = (typeof acts)[number];

export interface MoveCounts {
  readonly what: string;
  texts: number;
  /** Numbers, labels and notes are in order, and nothing is left to renumber. */
  inOrder: number;
  /** Numbers of references with an existing target. */
  references: number;
  /** Those that lead to the same words as before. */
  kept: number;
  /** Numbers of references with a deleted target. */
  gone: number;
  warned: number;
  /** Each mark leads to the same note as before. */
  notesKept: number;
  /** Only numbers, labels, note marks and final marks differ. */
  othersKept: number;
  undone: number;
  readonly failures: string[];
}

const kinds: readonly (readonly [Counted['kind'], string])[] = [
  ['preambular', 'a preambular paragraph'],
  ['operative', 'an operative paragraph'],
  ['sub-paragraph', 'a sub-paragraph'],
  ['numbered', 'a paragraph of an annex'],
];

/** Words of a new paragraph, by kind. */
const added: Partial<Record<Counted['kind'], string>> = {
  preambular: '*Noting* the need for tables of tides',
  operative: '*Requests* the Secretary-General to publish tables of tides',
  numbered: 'Tables of tides are published',
  'sub-paragraph': 'To publish tables of tides',
};

export function countMoves(texts: readonly AdoptedText[], seed: number): readonly MoveCounts[] {
  const rows = new Map<string, MoveCounts>();
  for (const [index, { name, text }] of texts.entries()) {
    const random = randomFrom(seed * 10_007 + index);
    // Some texts were adopted with numbering slips.
    const ordered = applyEdits(text, renumber(parse(text)).edits);
    const resolution = parse(ordered);
    const all = countedLists(resolution).filter(({ nodes }) => nodes.length > 1);
    for (const [kind, what] of kinds) {
      const lists = all.filter(({ nodes }) => nodes[0]?.kind === kind);
      const list = lists[random(lists.length)];
      for (const act of list ? acts : []) {
        const title = `${act} ${what}`;
        const row = rows.get(title) ?? {
          what: title,
          texts: 0,
          inOrder: 0,
          references: 0,
          kept: 0,
          gone: 0,
          warned: 0,
          notesKept: 0,
          othersKept: 0,
          undone: 0,
          failures: [],
        };
        rows.set(title, row);
        if (list) tryOne(row, name, resolution, list, act, random);
      }
    }
  }
  return [...rows.values()].sort((a, b) => a.what.localeCompare(b.what));
}

function tryOne(
  row: MoveCounts,
  name: string,
  before: Resolution,
  list: CountedList,
  act: Act,
  random: (below: number) => number,
): void {
  const from = random(list.nodes.length);
  const to = (from + 1 + random(list.nodes.length - 1)) % list.nodes.length;
  const node = list.nodes[from];
  if (!node) return;
  const words = added[node.kind] ?? '';
  const where = `${name}, ${node.kind} ${from + 1} of ${list.nodes.length}${act === 'move' ? ` to ${to + 1}` : ''}`;
  const fail = (message: string): unknown => row.failures.push(`${where}: ${message}`);
  const result =
    act === 'move'
      ? moveNode(before, node, to)
      : act === 'delete'
        ? deleteNode(before, node)
        : insertBeside(before, node, random(2) === 0 ? 'before' : 'after', words);
  const after = parse(applyEdits(before.text, result.edits));
  row.texts++;
  if (applyEdits(after.text, inverseOf(before.text, result.edits)) === before.text) row.undone++;
  else fail('cannot be taken back');
  const left = leftToDo(after, renumber(before));
  if (left === '') row.inOrder++;
  else fail(left);
  const [own, other] = [maskedOf(before), maskedOf(after)];
  const deleted = act === 'delete' ? node : undefined;
  countReferences(row, { before, after, own, other, result, deleted }, fail);
  const notes = differences(noted(before, own, deleted?.span), noted(after, other, undefined));
  if (notes.length === 0) row.notesKept++;
  else fail(`notes: ${notes.join(' | ')}`);
  const others = otherCharacters(before, own, other, result, deleted, act === 'insert' ? words : '');
  if (others.length === 0) row.othersKept++;
  else fail(`other characters: ${others.join(' | ')}`);
}

/** Edits that a second renumbering would make, and numbers out of order. */
function leftToDo(after: Resolution, first: Renumbering): string {
  const { changes, warnings } = renumber(after);
  const slips = after.parts
    .filter(({ type }) => type === 'resolution' || type === 'lettered')
    .flatMap((part) => numberingSlips(part));
  const marks = after.noteMarks.map(({ mark }) => Number(mark)).filter((mark) => mark > 0);
  const firsts = [...new Set(marks)];
  const areNotesFree = first.warnings.length === 0 && warnings.length === 0;
  const isNoteOrder = !areNotesFree || firsts.every((mark, index) => mark === index + (firsts[0] ?? 1));
  return [
    ...changes.map(({ from, to }) => `${from} should still be ${to}`),
    ...slips.map(({ kind, expected }) => `${kind} ${expected}`),
    ...(isNoteOrder ? [] : ['notes are not in order']),
  ].join(', ');
}

interface Changed {
  readonly before: Resolution;
  readonly after: Resolution;
  readonly own: Masked;
  readonly other: Masked;
  readonly result: Renumbering;
  readonly deleted: Counted | undefined;
}

function countReferences(row: MoveCounts, changed: Changed, fail: (message: string) => unknown): void {
  const { before, after, own, other, result, deleted } = changed;
  const isGone = ({ span }: { readonly span: Span }): boolean => deleted !== undefined && encloses(deleted.span, span);
  const staying: string[] = [];
  for (const reference of internalReferencesOf(before)) {
    if (isGone(reference) || (reference.source.kind === 'note' && !isMarked(after, before, reference.source.span)))
      continue;
    const isWarned = result.warnings.some(({ span }) => span.start === reference.span.start);
    for (const { target } of stepsOf(reference)) {
      if (!target) continue;
      if (isGone(target)) {
        row.gone++;
        if (isWarned) row.warned++;
        else fail(`no warning: ${before.text.slice(reference.span.start, reference.span.end)}`);
      } else {
        row.references++;
        staying.push(lead(reference.source, target, own));
      }
    }
  }
  const now = internalReferencesOf(after).flatMap((reference) =>
    stepsOf(reference).flatMap(({ target }) => (target ? [lead(reference.source, target, other)] : [])),
  );
  const lost = without(staying, now);
  row.kept += staying.length - lost.length;
  if (lost.length > 0) fail(`references: ${lost.join(' | ')}`);
}

/** Whether a note is still there. */
const isMarked = (after: Resolution, before: Resolution, span: Span): boolean =>
  after.notes.some(
    ({ span: own }) =>
      wordsOf(after.text.slice(own.start, own.end)) === wordsOf(before.text.slice(span.start, span.end)),
  );

const wordsOf = (text: string): string => text.replace(/[^\p{L}]+/gu, '');

/** The words of a reference and of its target. */
const lead = (source: { readonly span: Span }, target: ReferenceTarget, { slice }: Masked): string =>
  `${name(slice(source.span.start, source.span.end))} → ${name(slice('contentStart' in target ? target.contentStart : target.span.start, target.span.end))}`;

/** The first words, without children. */
const name = (masked: string): string =>
  masked
    .trim()
    .replace(/[\r\n][^]*$/, '')
    .slice(0, 90)
    .replace(/\W+$/, '');

/** Each mark with the words before it, and its note. */
function noted({ noteMarks, notes }: Resolution, { slice }: Masked, deleted: Span | undefined): readonly string[] {
  return noteMarks.flatMap(({ mark, span, notation }) => {
    if (deleted && encloses(deleted, span)) return [];
    const note =
      notes.find((each) => each.mark === mark && each.notation === notation) ??
      notes.find((each) => each.mark === mark);
    const words = wordsOf(slice(Math.max(0, span.start - 30), span.start).replace(/^[^]*[\r\n]/, '')).slice(-15);
    return [`${words} → ${note ? slice(note.contentStart, note.span.end) : 'nothing'}`];
  });
}

/** Lines only before or only after, except those of the changed paragraph. */
function otherCharacters(
  before: Resolution,
  own: Masked,
  other: Masked,
  { warnings }: Renumbering,
  deleted: Counted | undefined,
  words: string,
): readonly string[] {
  const [old, now] = [own.lines(), other.lines()];
  const [lost, come] = [without(old, now), without(now, old)];
  const went = deleted ? own.lines(deleted.span) : [];
  const marks = new Set(
    before.noteMarks.filter(({ span }) => deleted && encloses(deleted.span, span)).map(({ mark }) => mark),
  );
  const notes = before.notes.filter(({ mark }) => marks.has(mark)).flatMap(({ span }) => own.lines(span));
  // References to a deleted paragraph are no longer read as internal.
  const loose = (line: string): string => line.replace(/\d+|•|above|below|(?<=\()[a-z]{1,5}(?=\))/g, '');
  const unread = (line: string, lines: readonly string[]): boolean =>
    warnings.length > 0 && lines.some((each) => loose(each) === loose(line));
  return [
    ...lost
      .filter((line) => !went.includes(line) && !notes.includes(line) && !unread(line, come))
      .map((line) => `- ${line.slice(0, 160)}`),
    ...come
      .filter((line) => !(words !== '' && line.endsWith(words)) && !unread(line, lost))
      .map((line) => `+ ${line.slice(0, 160)}`),
  ];
}

/** Items that the second list lacks, with their multiplicity. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const each of others) left.set(each, (left.get(each) ?? 0) + 1);
  return list.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}

const differences = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...without(one, other).map((each) => `- ${each.slice(0, 160)}`),
  ...without(other, one).map((each) => `+ ${each.slice(0, 160)}`),
];

const columns = [
  'texts',
  'in order',
  'references',
  'kept',
  'target gone',
  'warned',
  'notes kept',
  'others unchanged',
  'undone',
] as const;

export function printMoves(texts: readonly AdoptedText[], language: string, seed: number): void {
  console.log(
    `Paragraphs moved, deleted and put in (${language}), seed ${seed}\n  ${''.padEnd(34)}${columns.join('  ')}`,
  );
  for (const row of countMoves(texts, seed)) {
    const { texts: whole, inOrder, references, kept, gone, warned, notesKept, othersKept, undone } = row;
    const figures = [whole, inOrder, references, kept, gone, warned, notesKept, othersKept, undone];
    const shown = figures.map((figure, index) => String(figure).padStart(columns[index]?.length ?? 0));
    console.log(`  ${row.what.padEnd(34)}${shown.join('  ')}`);
    for (const failure of row.failures) console.log(`      ${failure}`);
  }
  console.log('');
}
