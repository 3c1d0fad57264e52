/** Plants two defects of different kinds into one clean adopted text, and counts those both found. */
import { applyEdits, LineIndex, parse, type Report } from '../../server/src/core/index';
import { collide, type Edit } from '../../server/src/core/text/edit';
import { measureWithCatalogue } from './catalogue';
import type { Defect, Planting } from './defects';
import { moved } from './planted';
import type { AdoptedText } from './texts';

/** The distance between the two places. */
export const nearnesses = ['anywhere', 'same paragraph', 'next paragraph'] as const;
type Nearness = (typeof nearnesses)[number];

export interface PairRecall {
  readonly first: Defect;
  readonly second: Defect;
  readonly nearness: Nearness;
  readonly planted: number;
  readonly found: number;
  readonly missed: readonly Missed[];
}

interface Missed {
  readonly defect: Defect;
  /** `text:line`. */
  readonly place: string;
  /** Missed even without the other one. */
  readonly isAlone: boolean;
}

/** The places of one kind of defect in one text, one for each paragraph. */
type Places = ReadonlyMap<number, Planting>;

interface Prepared {
  readonly text: AdoptedText;
  /** In the order of the defects. */
  readonly places: readonly Places[];
}

export interface PairOptions {
  /** Texts for each pair and distance. */
  readonly max: number;
  /** Another seed chooses other texts and places. */
  readonly seed: number;
  /** Plants every `step`th pair. */
  readonly step?: number;
}

export function plantPairs(
  defects: readonly Defect[],
  texts: readonly AdoptedText[],
  { max, seed, step = 1 }: PairOptions,
): readonly PairRecall[] {
  const prepared = texts.map((text) => prepare(text, defects, seed));
  const pairs = defects.flatMap((_first, a) =>
    defects.slice(a + 1).map((_second, index) => [a, a + 1 + index] as const),
  );
  return pairs
    .filter((_pair, index) => (index + seed) % step === 0)
    .flatMap(([a, b]) => nearnesses.map((nearness) => plantPair(defects, prepared, [a, b], nearness, max, seed)));
}

function prepare(text: AdoptedText, defects: readonly Defect[], seed: number): Prepared {
  const resolution = parse(text.text);
  const paragraphAt = paragraphsOf(text.text);
  const places = defects.map((defect, number) => {
    const byParagraph = new Map<number, Planting[]>();
    for (const place of defect.places(resolution)) {
      const paragraph = paragraphAt(place.edits[0]?.span.start ?? place.at);
      const own = byParagraph.get(paragraph);
      if (own) own.push(place);
      else byParagraph.set(paragraph, [place]);
    }
    return new Map(
      [...byParagraph].flatMap(([paragraph, own]) => {
        const place = chosen(own, seed, number, paragraph);
        return place ? [[paragraph, place] as const] : [];
      }),
    );
  });
  return { text, places };
}

/** Numbers the non-blank lines: in adopted texts each is a paragraph, a heading or a note. */
function paragraphsOf(text: string): (offset: number) => number {
  const index = new LineIndex(text);
  let count = 0;
  const numbers = text.split('\n').map((line) => (line.trim() === '' ? count : ++count));
  return (offset) => numbers[index.position(offset).line] ?? 0;
}

function plantPair(
  defects: readonly Defect[],
  prepared: readonly Prepared[],
  [a, b]: readonly [number, number],
  nearness: Nearness,
  max: number,
  seed: number,
): PairRecall {
  const [first, second] = [defects[a], defects[b]];
  if (!first || !second) throw new RangeError('no such defect');
  const missed: Missed[] = [];
  let planted = 0;
  let found = 0;
  const begin = mixed(seed, a, b);
  for (let index = 0; index < prepared.length && planted < max; index++) {
    const each = prepared[(begin + index) % prepared.length];
    const places = each && chosen(placesOf(each, a, b, nearness), seed, a, b);
    if (!each || !places) continue;
    planted++;
    const lost = missedIn(each.text, [first, second], places);
    if (lost.length === 0) found++;
    missed.push(...lost);
  }
  return { first, second, nearness, planted, found, missed };
}

type Pair = readonly [Planting, Planting];

function placesOf({ places }: Prepared, a: number, b: number, nearness: Nearness): readonly Pair[] {
  const [first, second] = [places[a], places[b]];
  const pairs: Pair[] = [];
  if (!first || !second || first.size === 0 || second.size === 0) return pairs;
  const add = (one: Planting, other: Planting | undefined): void => {
    if (other && !disturb(one, other) && !disturb(other, one)) pairs.push([one, other]);
  };
  if (nearness === 'anywhere') {
    const others = [...second.values()];
    let number = 0;
    for (const one of first.values()) add(one, others[(number++ * 7 + first.size) % others.length]);
  }
  for (const [paragraph, one] of first) {
    if (nearness === 'same paragraph') add(one, second.get(paragraph));
    if (nearness === 'next paragraph') {
      add(one, second.get(paragraph + 1));
      add(one, second.get(paragraph - 1));
    }
  }
  return pairs;
}

/** Whether one defect depends on words that the other changes or removes. */
function disturb(one: Planting, other: Planting): boolean {
  const needs: readonly Edit[] = [...one.edits, ...(one.needs ?? []).map((span) => ({ span, text: '' }))];
  return other.edits.some(
    (edit) =>
      (edit.span.start < one.at && one.at < edit.span.end) ||
      needs.some((own) => collide(own, edit) || own.span.end === edit.span.start || edit.span.end === own.span.start),
  );
}

function missedIn(text: AdoptedText, kinds: readonly Defect[], places: readonly Planting[]): readonly Missed[] {
  const edits = places.flatMap((place) => place.edits);
  const spoilt = applyEdits(text.text, edits);
  const index = new LineIndex(spoilt);
  // One finding must not count for both.
  const left = new Set<Report>(measureWithCatalogue(spoilt));
  return kinds.flatMap((defect, number) => {
    const place = places[number];
    if (!place) return [];
    const line = index.position(moved(edits, place.at)).line;
    const finding = [...left].find((report) => report.rule === defect.rule && isOnLine(index, report, line));
    if (finding) left.delete(finding);
    if (finding) return [];
    const isAlone = kinds.length > 1 && missedIn(text, [defect], [place]).length > 0;
    return [{ defect, place: `${text.name}:${line + 1}`, isAlone }];
  });
}

function isOnLine(index: LineIndex, { span }: Report, line: number): boolean {
  const last = index.position(Math.max(span.start, span.end - 1)).line;
  return index.position(span.start).line <= line && line <= last;
}

/** One of `items`, the same in every run. */
const chosen = <Item>(items: readonly Item[], ...seeds: readonly number[]): Item | undefined =>
  items[mixed(...seeds) % Math.max(1, items.length)];

/** A pseudo-random number, the same for the same arguments. */
function mixed(...numbers: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const number of numbers) {
    hash = Math.imul(hash ^ number, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
