/** Invented drafts with references of every kind, the same for the same seed. */
import { randomFrom } from './random';

const nouns = [
  'tides',
  'currents',
  'harbours',
  'estuaries',
  'beacons',
  'islets',
  'reefs',
  'shoals',
  'lagoons',
  'dunes',
  'ferries',
  'buoys',
];
const verbs = ['Decides', 'Requests', 'Invites', 'Encourages', 'Notes', 'Urges', 'Recommends'];

export function inventedDraft(seed: number): string {
  const random = randomFrom(seed);
  const pick = (from: readonly string[]): string => from[random(from.length)] ?? '';
  const count = 3 + random(6);
  const isBracket = random(2) === 0;
  const notes: string[] = [];
  const mark = (): string => {
    if (random(3) > 0) return '';
    notes.push(
      `A/79/${100 + notes.length}, on ${pick(nouns)} of kind ${pick(nouns)} ${notes.length}${random(4) === 0 ? '; see also paragraph 1 above' : ''}.`,
    );
    return isBracket ? `[^${notes.length}]` : `<sup>${notes.length}</sup>`;
  };
  const reference = (own: number): string => {
    const other = 1 + random(count);
    if (other === own || random(2) === 0) return '';
    if (random(3) === 0) return `, as in paragraph ${other} of the present resolution`;
    return `, as in paragraph ${other} ${other < own ? 'above' : 'below'}`;
  };
  const preamble = Array.from(
    { length: 2 + random(3) },
    (_, index) => `*Recalling* the ${pick(nouns)} of the ${index + 1}th ${pick(nouns)},${mark()}`,
  );
  const operative = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const end = number === count ? '.' : ';';
    const lead = `${number}. *${pick(verbs)}* that the ${pick(nouns)} near the ${pick(nouns)} and all ${pick(nouns)}${mark()} be measured${reference(number)}`;
    if (random(3) > 0) return `${lead}${end}`;
    const items = ['(a)', '(b)', '(c)'].map(
      (label, item) =>
        `${label} The ${pick(nouns)} of the ${pick(nouns)}, like those with ${pick(nouns)}${mark()}${item === 2 && random(2) === 0 ? ', as in subparagraph (a) above' : ''}${item === 2 ? end : ';'}`,
    );
    return [`${lead}:`, ...items].join('\n\n');
  });
  const body = ['*The General Assembly*,', ...preamble, ...operative];
  const printed = notes.map((note, index) =>
    isBracket ? `[^${index + 1}]: ${note}` : `<sup>${index + 1}</sup> ${note}`,
  );
  return [...body, '*12th plenary meeting*\n*3 December 2026*', ...printed].join('\n\n') + '\n';
}
