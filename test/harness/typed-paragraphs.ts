/** Invented paragraphs as typed, and as continued by Enter in the draft; the same for the same seed. */
import { randomFrom } from '../../scripts/laws/random';

export interface TypedText {
  /** What is typed; Enter is pressed between them. */
  readonly lines: readonly string[];
  /** The resulting paragraphs. */
  readonly printed: readonly string[];
}

const preambular = ['Recalling', 'Noting', 'Reaffirming', 'Bearing in mind', 'Welcoming', 'Stressing', 'Recognizing'];
const operative = [
  '*Requests* the Secretary-General to note',
  '*Urges* Member States to recall',
  '*Decides* to follow',
];

/** Ways in which a paragraph ends: the mark goes where the stroke is, before note marks. */
const ends = [
  'its resolution 70/1 of 25 September 2015, in which it adopted the Goals and targets|',
  'its resolution 64/292, on drinking water and sanitation, harbours and water|',
  'its resolution 75/201 and the need for health|',
  'that conflict resolution serves peace|',
  'all treaties, such as the Convention on the Rights|',
  'its resolution 76/153|',
  'its resolutions 70/1, 75/2 and 75/20|',
  'Security Council resolution 1325 (2000)|',
  'Security Council resolution 1325|',
  'decision 75/5|',
  'document A/80/1|',
  'the report in document A/HRC/48/1|',
  'the report of the Secretary-General (A/80/1)|',
  'the plan for harbours|[^1]',
  'what resolution 75/2 says|[^2]',
  'the motto “Water for peace”|',
  'the words “resolution 75/2”|',
  'the work of its eightieth session|',
  'what it said in that resolution|',
];

/** Ends that are openings or addressees, where a list may have been open. */
const bare = [
  '*Calls upon* States parties|',
  '*Requests* the Secretary-General|',
  '*Urges* Member States|',
  '*Recommends* the plan|',
];

const withMark = (words: string, mark: string): string => words.replace('|', mark);

/** @param count of paragraphs: half of them preambular, every sixth with a list */
export function paragraphsToType(seed: number, count: number): TypedText {
  const random = randomFrom(seed);
  const start = random(ends.length);
  // In turn, so that each way comes up in a long text, and has its mark typed in a third of them.
  const nextEnd = (index: number): string => ends[(start + index) % ends.length] ?? '';
  const mark = (own: string): string => (random(3) === 0 ? own : '');
  const lines: string[] = [];
  const printed: string[] = [];
  const half = Math.floor(count / 2);
  for (let index = 0; index < half; index++) {
    const words = `*${preambular[random(preambular.length)] ?? ''}* ${nextEnd(index)}`;
    lines.push(withMark(words, mark(',')));
    printed.push(withMark(words, ','));
  }
  // Enter writes the others.
  const labelOf = (number: number): string => (number === 1 ? '1. ' : '');
  const last = count - half;
  for (let number = 1; number < last; number++) {
    const label = labelOf(number);
    if (number % 3 === 2) {
      const items = [1, 2].map((item) => nextEnd(half + number + item));
      lines.push(
        `${label}*Invites* Member States:`,
        ...items.map((item) => withMark(`To note ${item}`, mark(';'))),
        '',
      );
      printed.push(`${number}. *Invites* Member States:`);
      for (const [item, words] of items.entries())
        printed.push(`(${item === 0 ? 'a' : 'b'}) ${withMark(`To note ${words}`, ';')}`);
      continue;
    }
    const words =
      number % 3 === 0
        ? (bare[random(bare.length)] ?? '')
        : `${operative[random(operative.length)] ?? ''} ${nextEnd(half + number)}`;
    lines.push(label + withMark(words, mark(';')));
    printed.push(`${number}. ${withMark(words, ';')}`);
  }
  const seized = '*Decides* to remain seized of the matter';
  return { lines: [...lines, labelOf(last) + seized], printed: [...printed, `${last}. ${seized}`] };
}
