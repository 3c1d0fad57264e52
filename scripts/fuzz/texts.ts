/** Improbable texts, and some probable ones: spoilt drafts, pieces in any order, and random signs. */
import { readFileSync } from 'node:fs';
import { pieces } from '../laws/any-draft';
import { inventedDraft } from '../laws/invented-draft';
import { spoilt } from '../corpus/random-edits';
import { hasCorpus, readTexts } from '../corpus/texts';
import { ways } from '../corpus/ways';
import { root } from '../editor/paths';

type Random = (below: number) => number;

const languages = ['en', 'en', 'en', 'fr', 'es', 'ru', 'zh', 'ar'];

/** Short enough for a few hundred texts a minute, in UTF-16 units. */
const maxLength = 6_000;

const hostile: readonly string[] = [
  'constructor',
  '__proto__',
  'A/78/constructor.1',
  'resolution toString/1',
  '[^constructor]',
  '[^__proto__]: hasOwnProperty',
  'PP1 ',
  'OP2 bis ',
  '\f',
  '\v',
  '\u0000',
  '\uD83D',
  '\uDE00',
  '😀',
  '𝔘𝔫',
  '\u202E',
  '\u200F',
  '\u2028',
  '\uFEFF',
  '\u00AD',
  '\r',
  '\r\n',
  '*',
  '**',
  '***',
  '_',
  '[^',
  '[^1',
  '<sup>',
  '</sup>',
  '<sup></sup>',
  '<!--',
  '-->',
  '[',
  '](',
  '“',
  '”',
  '"',
  '\\',
  '```',
  '---\n',
  '    ',
  '\t',
  '> ',
  '1)',
  '(b) ',
  '(aa) ',
  'a. ',
  '12 bis. ',
  '999. ',
  '0. ',
  'paragraphs 1 to 9 above',
  'paragraph 3 (a) (ii) below',
  'annex II',
  'note 3 above',
  '<!-- allow: misspelt-opening -->',
  '[^1], [^2]',
  '<sup>1, 2</sup>',
  ';;',
  '...',
  '…',
  '&nbsp;',
  '&amp;',
  '|',
];

/** Sources of texts: samples, invented drafts and, if at hand, adopted texts. */
export class Sources {
  private readonly samples = ['draft', 'clean'].map((name) =>
    readFileSync(`${root}samples/${name}-resolution.resolution.md`, 'utf8'),
  );
  private readonly adopted = new Map<string, readonly string[]>();

  text(random: Random): string {
    switch (random(hasCorpus() ? 5 : 2)) {
      case 0:
        return inventedDraft(random(1_000_000));
      case 1:
        return oneOf(random, this.samples);
      default:
        return oneOf(random, this.textsIn(oneOf(random, languages)));
    }
  }

  private textsIn(language: string): readonly string[] {
    let texts = this.adopted.get(language);
    if (!texts) this.adopted.set(language, (texts = readTexts(language).map(({ text }) => text)));
    return texts;
  }
}

export function fuzzText(random: Random, sources: Sources): string {
  switch (random(6)) {
    case 0:
      return repeat(2 + random(30), () => oneOf(random, [...pieces, ...hostile]) + oneOf(random, joints)).join('');
    case 1:
      return repeat(1 + random(40), () => oneOf(random, signs)).join('');
    default:
      return edited(random, spoiltDraft(random, sources));
  }
}

const joints = ['\n', '\n\n', ' ', '', '\r\n\r\n', '\r', '\n\n\n'];
const signs = [...'*_[]()^1a.;,:"\'|#->< \n\t\\&é𝔸', '\n\n', '1. ', '(a) ', '[^1]', '*Decides*', '---'];

const oneOf = (random: Random, words: readonly string[]): string => words[random(words.length)] ?? '';

const repeat = (count: number, make: () => string): readonly string[] => Array.from({ length: count }, make);

function spoiltDraft(random: Random, sources: Sources): string {
  let text = sources.text(random);
  for (let count = random(3); count > 0; count--) {
    const way = ways[random(ways.length)];
    if (way) text = spoilt(way, text, random(1_000_000));
  }
  return window(random, text);
}

/** Some whole lines; the first as often as any other, since it has the heading. */
function window(random: Random, text: string): string {
  if (text.length <= maxLength) return text;
  const start = random(2) === 0 ? 0 : text.indexOf('\n', random(text.length - maxLength)) + 1;
  return text.slice(start, text.indexOf('\n', start + maxLength / 2 + random(maxLength / 2)));
}

function edited(random: Random, draft: string): string {
  let text = draft;
  for (let count = random(5); count > 0; count--) {
    const at = random(text.length + 1);
    const length = random(3) === 0 ? random(80) : 0;
    const other = random(text.length + 1);
    const words = random(4) === 0 ? text.slice(other, other + random(120)) : oneOf(random, [...hostile, ...pieces]);
    text = text.slice(0, at) + words + text.slice(at + length);
  }
  return text;
}
