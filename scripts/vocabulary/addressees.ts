/** Builds the table of addressees of operative paragraphs, from every other adopted text. */
import { printedAddressee } from '../../server/src/core/ide/completion/addressed';
import { parse } from '../../server/src/core/index';
import { addressingVerbs } from '../../server/src/core/vocabulary/addressees';
import { baseOf } from '../../server/src/core/vocabulary/opening-table';
import { hasCorpus, readTexts } from '../corpus/texts';
import { tableModule } from './facts';

const columns = `addressee; paragraphs of GA, HRC, ECOSOC, SC; paragraphs that open with ${addressingVerbs.join(', ')}`;

const bodies = ['GA', 'HRC', 'ECOSOC', 'SC'];
/** Texts that address someone, alone or first of several, and alone. */
const minTexts = 3;
const minAlone = 2;
const longest = 80;

/** Parties to a single matter are useless to other drafts. */
const isOfOneMatter =
  /israel|sudan|korea|congo|libya|somalia|russia|iran|syria|monusco|unifil|unamid|taliban|drc|afghan|iraq|haiti|cyprus/i;

interface Seen {
  readonly words: string;
  readonly texts: Set<string>;
  readonly alone: Set<string>;
  readonly counts: Map<string, number>;
}

/** Undefined without the texts, so that the module stays as it is. */
export function addresseeModule(): string | undefined {
  if (!hasCorpus()) return undefined;
  const all = new Map<string, Seen>();
  // The others are kept for measuring: `npm run corpus -- --completion`.
  for (const { name, text, markup } of readTexts().filter((_, index) => index % 2 === 0)) {
    for (const paragraph of parse(text).parts.flatMap(({ operative }) => operative)) {
      const printed = printedAddressee(paragraph, text);
      if (printed === undefined) continue;
      const verb = baseOf(paragraph.opening?.words ?? '');
      for (const [index, words] of [printed, ...firstOf(printed)].entries()) {
        const seen = all.get(words) ?? { words, texts: new Set(), alone: new Set(), counts: new Map<string, number>() };
        all.set(words, seen);
        seen.texts.add(name);
        if (index === 0) seen.alone.add(name);
        for (const column of [markup.organ, verb]) seen.counts.set(column, (seen.counts.get(column) ?? 0) + 1);
      }
    }
  }
  const rows = [...all.values()]
    .filter(
      ({ words, texts, alone }) =>
        texts.size >= minTexts &&
        alone.size >= minAlone &&
        words.length <= longest &&
        !/,/.test(words) &&
        !isOfOneMatter.test(words),
    )
    .sort((a, b) => b.texts.size - a.texts.size || (a.words < b.words ? -1 : 1))
    .map(({ words, counts }) => [words, ...[...bodies, ...addressingVerbs].map((column) => counts.get(column) ?? '')]);
  return tableModule('Those whom operative paragraphs address', columns, rows);
}

/** The first of several: "Member States" of "Member States and relevant stakeholders". */
const firstOf = (words: string): readonly string[] => {
  const first = /^(.{2,80}?)(?:,| and) /.exec(words)?.[1];
  return first === undefined ? [] : [first];
};
