/** `npm run corpus -- --typing`: words that lists opening by themselves would cost, if adopted texts were typed. */
import { listAt } from '../../server/src/core/ide/completion/list-at';
import { parse } from '../../server/src/core/index';
import { packagedCatalogue } from './catalogue';
import type { AdoptedText } from './texts';
import { lostBy } from './typing/lost-words';
import { expectedOf, isWordEnd, linesOf, type Line } from './typing/places';
import { type Ask, TypedLists } from './typing/typed-lists';

/** One line in so many is checked word by word. */
const every = 10;
/** A list lives no longer than a number or opening, in UTF-16 units. */
const maxListLength = 80;
const maxListed = 20;

export interface TypingMeasure {
  ends: number;
  wordEnds: number;
  /** Word ends with an open list. */
  open: number;
  /** Those outside citations and openings, by place. */
  readonly elsewhere: string[];
  /** Entries that would remove a word or change a number, by place and kind. */
  readonly lost: string[];
}

export interface TypingOptions {
  readonly seed: number;
  /** Whether Enter takes only chosen entries: true in drafts, not in other Markdown files. */
  readonly isEnterFree: boolean;
  readonly every?: number;
}

/** Types the texts twice: at the end of the text, and before existing text. */
export function measureTyping(texts: readonly AdoptedText[], options: TypingOptions): TypingMeasure {
  const measure: TypingMeasure = { ends: 0, wordEnds: 0, open: 0, elsewhere: [], lost: [] };
  for (const [index, { name, text }] of texts.entries()) {
    const lines = linesOf(text, (Math.imul(options.seed, 10_000) + index) >>> 0, options.every ?? every);
    const isExpected = expectedOf(text);
    for (const isCut of [true, false])
      for (const line of lines) typeLine(measure, name, text, line, isCut, options.isEnterFree, isExpected);
  }
  return measure;
}

function typeLine(
  measure: TypingMeasure,
  name: string,
  text: string,
  { start, end, ends, isChosen }: Line,
  isCut: boolean,
  isEnterFree: boolean,
  isExpected: (offset: number) => boolean,
): void {
  measure.ends += ends.length;
  const from = isChosen ? start : Math.max(start, (ends[0] ?? end) - maxListLength);
  const lists = new TypedLists(text, isEnterFree, asking(text, isCut, isEnterFree));
  for (let offset = from + 1; offset <= end; offset++) {
    lists.type(offset);
    const isWord = isChosen && isWordEnd(text, offset);
    if (isWord) measure.wordEnds++;
    if (!isWord && !ends.includes(offset)) continue;
    const offered = lists.offered();
    if (offered.length === 0) continue;
    const written = isCut ? text.slice(0, offset) : text;
    const place = `${name}:${text.slice(0, offset).split('\n').length}:${offset - text.lastIndexOf('\n', offset - 1)}`;
    if (isWord) measure.open++;
    if (isWord && !isExpected(offset)) measure.elsewhere.push(place);
    const harm = offered.find((each) => lostBy(written, offset, each) !== undefined);
    if (harm) measure.lost.push(`${place} ${harm.kind}`);
  }
}

function asking(text: string, isCut: boolean, isEnterFree: boolean): Ask {
  const whole = isCut ? undefined : parsed(text);
  return (offset, asked, sign) => {
    const written = isCut ? text.slice(0, offset) : text;
    const draft = { text: written, resolution: () => whole ?? parse(written) };
    return listAt(draft, offset, { asking: asked, sign, isEnterFree, catalogue: packagedCatalogue });
  };
}

let last: { readonly text: string; readonly resolution: ReturnType<typeof parse> } | undefined;

const parsed = (text: string): ReturnType<typeof parse> => {
  if (last?.text !== text) last = { text, resolution: parse(text) };
  return last.resolution;
};

export function printTyping(texts: readonly AdoptedText[], language: string, seed: number): void {
  for (const isEnterFree of [true, false]) {
    const { ends, wordEnds, open, elsewhere, lost } = measureTyping(texts, { seed, isEnterFree });
    const share = wordEnds === 0 ? 0 : (100 * elsewhere.length) / wordEnds;
    console.log(
      `Typing ${texts.length} adopted texts (${language}) as ${isEnterFree ? 'drafts' : 'other Markdown files'}\n` +
        `  places before and behind the marks at the ends of paragraphs, items and notes  ${ends}\n` +
        `  word ends, of one line in ${every}  ${wordEnds}\n` +
        `  an entry that nobody asked for would take a word away or change a whole number or symbol  ${lost.length}\n` +
        `  word ends with a list open  ${open}, outside citations and openings  ${elsewhere.length} (${share.toFixed(2)} %)`,
    );
    for (const each of lost.slice(0, maxListed)) console.log(`      lost: ${each}`);
    for (const each of elsewhere.slice(0, maxListed)) console.log(`      open: ${each}`);
  }
}
