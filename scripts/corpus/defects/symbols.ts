/** Slips in the symbols of documents. */
import { runningText } from '../../../server/src/core/reading/running-text';
import { type Defect, replace } from './planting';

const assembly = /(?<![\w/.-])A\/(\d{2})\/(\d{1,4})(?![\w/.-]*[\w/])/g;
const committee = /(?<![\w/.-])A\/C\.[1-6](?=\/\d)/g;
const changed = /(?<=(?<![\w/.-])A\/[\w/.]{1,20}\/(?:Add|Corr|Rev))\.(?=\d)/g;

/** Symbols are mostly in notes; targets of links are not read. */
const unsafe = (name: string, pattern: RegExp, wrong: string | ((match: RegExpMatchArray) => string)): Defect => ({
  name,
  rule: 'malformed-symbol',
  isRestored: false,
  places: (resolution) =>
    runningText(resolution).flatMap(({ block, range }) =>
      [...resolution.text.slice(range.start, range.end).matchAll(pattern)].flatMap((match) => {
        const start = range.start + match.index;
        const isTarget = block.inlines.some(
          (inline) => inline.kind === 'link' && inline.target.start <= start && start < inline.target.end,
        );
        if (isTarget) return [];
        return [replace(start, start + match[0].length, typeof wrong === 'string' ? wrong : wrong(match))];
      }),
    ),
});

/** A wrong number in the right form is left out: nothing in the text shows it. */
export const symbolDefects: readonly Defect[] = [
  unsafe('symbol with two strokes', assembly, ([, session, number]) => `A/${session}//${number}`),
  unsafe('symbol with a blank', assembly, ([, session, number]) => `A/${session}/ ${number}`),
  unsafe('symbol in small letters', assembly, ([, session, number]) => `a/${session}/${number}`),
  unsafe('symbol of an impossible session', assembly, ([, session, number]) => `A/1${session}/${number}`),
  unsafe('hyphen in the symbol of a resolution', assembly, ([, session]) => `A/RES/${session}-132`),
  unsafe('symbol of a resolution by a Council year and a stroke', assembly, () => 'S/RES/1325/2000'),
  unsafe('symbol of a seventh Main Committee', committee, 'A/C.7'),
  unsafe('addendum without its full stop', changed, ' '),
  unsafe('double symbol with an en dash', /(?<=A\/\d{2}\/\d{1,4})-(?=[ES]\/\d{4}\/\d)/g, '–'),
  unsafe('double symbol with a stroke', /(?<=A\/\d{2}\/\d{1,4})-(?=[ES]\/\d{4}\/\d)/g, '/'),
];
