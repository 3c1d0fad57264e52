/** Slips in names, adjacent note marks, and occasional elements: annexes, sponsors, text after a list. */
import { endingOf } from '../../../server/src/core/reading/endings';
import type { Resolution } from '../../../server/src/core/document/nodes';
import { lastTextOf } from '../../../server/src/core/rules/support/last-item';
import { assemblySession } from '../../../server/src/core/rules/support/session';
import { type Defect, own, replace, without } from './planting';
import { slip } from './wording';

/** Only in General Assembly texts since a session in which its practice changed. */
const since = (session: number, defect: Defect): Defect => ({
  ...defect,
  places: (resolution) => ((assemblySession(resolution) ?? 0) < session ? [] : defect.places(resolution)),
});

/** A line of sponsors above the title, as in drafts. */
function aboveTitle({ text, heading }: Resolution, line: string): ReturnType<Defect['places']> {
  if (!heading.title || heading.sponsors) return [];
  const start = text.lastIndexOf('\n', heading.title.span.start - 1) + 1;
  return [replace(start, start, `${line}\n\n`)];
}

const everyday: Readonly<Record<string, string>> = {
  'the Islamic Republic of Iran': 'Iran',
  'the Republic of Moldova': 'Moldova',
  'the Russian Federation': 'Russia',
  'Cabo Verde': 'Cape Verde',
  Czechia: 'Czech Republic',
  'Côte d’Ivoire': 'Ivory Coast',
  Myanmar: 'Burma',
  'Timor-Leste': 'East Timor',
  'Viet Nam': 'Vietnam',
};
const country = new RegExp(
  `(?<= (?:in|to|by|with|from|for|and|between) )(?:${Object.keys(everyday).join('|')})(?=[,;.]| [a-z])`,
  'g',
);

export const nameAndMarkDefects: readonly Defect[] = [
  slip('country by its everyday name', 'country-name', country, ([name]) => everyday[name] ?? ''),
  since(
    78,
    slip('“indigenous peoples”', 'indigenous-peoples-capital', /\bIndigenous Peoples\b/g, 'indigenous peoples'),
  ),
  slip(
    'word in bold',
    'emphasis-in-paragraph',
    /(?<=\bthe )(?:report|efforts|importance)(?= [a-z])/g,
    ([word]) => `**${word}**`,
  ),
  {
    name: 'two note marks side by side',
    rule: 'note-mark-separator',
    // Adopted texts hardly have adjacent marks: one is moved there.
    isRestored: false,
    places: ({ text, noteMarks }) =>
      without(
        noteMarks.map(({ span }, index) => {
          const next = noteMarks[index + 1]?.span;
          if (!next || next.start - span.end < 2) return undefined;
          const edits = [
            { span: { start: span.end, end: span.end }, text: text.slice(next.start, next.end) },
            { span: next, text: '' },
          ];
          return { edits, at: span.start };
        }),
      ),
  },
  since(75, {
    name: 'note mark used a second time',
    rule: 'repeated-note-mark',
    isRestored: false,
    places: ({ noteMarks, text }) =>
      noteMarks.slice(1).flatMap(({ span }, index) => {
        const earlier = noteMarks[index];
        return earlier && /^\d+$/.test(earlier.mark)
          ? [
              {
                ...replace(span.start, span.end, text.slice(earlier.span.start, earlier.span.end)),
                needs: [earlier.span],
              },
            ]
          : [];
      }),
  }),
  {
    name: '“Ibid.” as the first note',
    rule: 'ibid-form',
    isRestored: false,
    places: ({ notes: [first] }) =>
      first?.fragments.length === 1 ? [replace(first.contentStart, first.span.end, 'Ibid., para. 4.')] : [],
  },
  {
    name: 'annex in Arabic figures',
    rule: 'annex-label',
    isRestored: true,
    places: ({ parts, text }) => {
      const labels = ['I', 'II', 'III', 'IV', 'V'];
      return parts.flatMap(({ type, title }) => {
        if (type !== 'annex' || !title) return [];
        const figure = labels.indexOf(title.label) + 1;
        const start = text.indexOf(title.label, title.span.start + '**Annex '.length);
        return figure === 0 || start >= title.span.end
          ? []
          : [replace(start, start + title.label.length, String(figure))];
      });
    },
  },
  {
    name: 'sentence that goes on after its list',
    rule: 'text-after-list',
    isRestored: false,
    places: (resolution) =>
      own(resolution).flatMap(({ operative, blocks }) =>
        operative.flatMap((node) => {
          const next = blocks[blocks.indexOf(node) + 1];
          const last = lastTextOf(node);
          if (last.kind !== 'sub-paragraph' || next?.kind !== 'operative') return [];
          if (endingOf(resolution.text, last.fragments.at(-1) ?? last.span).mark?.sign !== ';') return [];
          return [replace(next.span.start, next.span.start, 'and to keep the matter under review;\n\n')];
        }),
      ),
  },
  {
    name: 'sponsors out of order',
    rule: 'sponsors-out-of-order',
    isRestored: false,
    places: (resolution) => aboveTitle(resolution, 'Bulgaria, Albania and Greece: draft resolution'),
  },
];
