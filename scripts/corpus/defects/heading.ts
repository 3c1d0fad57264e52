/** Slips of the heading and of the closing lines. */
import type { ClosingLine, Field, Heading, Resolution } from '../../../server/src/core/document/nodes';
import { type Defect, type Planting, replace, without } from './planting';

type Change<Of extends Field = Field> = (
  field: Of,
  resolution: Resolution,
) => readonly [from: string, to: string] | undefined;

/** Replaces the first `from` in a heading field that `change` finds. */
const inField =
  <Name extends Exclude<keyof Heading, 'kind' | 'span' | 'lines'>>(
    name: Name,
    change: Change<NonNullable<Heading[Name]>>,
  ) =>
  (resolution: Resolution): readonly Planting[] => {
    const field = resolution.heading[name];
    const [from, to] = (field && change(field, resolution)) ?? [];
    if (!field || from === undefined || to === undefined) return [];
    const start = resolution.text.indexOf(from, field.span.start);
    return start < 0 || start >= field.span.end ? [] : [replace(start, start + from.length, to)];
  };

const found = (pattern: RegExp, words: string): string | undefined => pattern.exec(words)?.[0];

const closing = ({ blocks }: Resolution, role: ClosingLine['role']): readonly ClosingLine[] =>
  blocks.filter((block) => block.kind === 'closing-line').filter((line) => line.role === role);

export const headingDefects: readonly Defect[] = [
  {
    name: 'session of the year before in the heading',
    rule: 'heading-session-mismatch',
    isRestored: true,
    places: inField('session', ({ value }) => {
      const word = found(/(?:fifth|sixth|seventh|eighth|fourth) session$/, value);
      return word === undefined ? undefined : [word, 'second session'];
    }),
  },
  {
    name: 'number that is not that of the symbol',
    rule: 'heading-number-mismatch',
    isRestored: true,
    places: inField('number', ({ value }, { heading }) =>
      heading.symbol ? [value, value.includes('/') ? value.replace('/', '/1') : `1${value}`] : undefined,
    ),
  },
  {
    name: 'day of adoption wrong in the heading',
    rule: 'heading-date-mismatch',
    isRestored: false,
    places: (resolution) => {
      const { heading, parts, text } = resolution;
      const [line] = [...closing(resolution, 'date'), ...closing(resolution, 'meeting')];
      if (!heading.adopted || !line || parts.some(({ type }) => type === 'lettered')) return [];
      const { start } = heading.adopted.span;
      const day = found(/^\d+/, heading.adopted.value) ?? '';
      const at = text.indexOf(heading.adopted.value, line.span.start);
      return at < 0 ? [] : [replace(start, start + day.length, day === '7' ? '8' : '7', at)].filter(() => day !== '7');
    },
  },
  {
    name: 'year of adoption wrong in the heading',
    rule: 'adoption-date-outside-session',
    isRestored: false,
    places: inField('adopted', ({ value, iso }) => {
      const year = iso.slice(0, 4);
      return value.endsWith(year) ? [value, value.replace(year, String(Number(year) - 2))] : undefined;
    }),
  },
  {
    name: 'report of another session',
    rule: 'malformed-report-line',
    isRestored: false,
    places: inField('report', ({ value }) => {
      const symbol = found(/A\/\d\d\//, value);
      return symbol === undefined ? undefined : [symbol, 'A/61/'];
    }),
  },
  {
    name: 'addendum without its symbol',
    rule: 'malformed-report-line',
    isRestored: true,
    places: inField('report', ({ value }) => {
      const addendum = found(/ and A\/[^)]*\/Add\.1\)/, value);
      return addendum === undefined ? undefined : [addendum, ' and Add.1)'];
    }),
  },
  {
    name: 'Fourth Committee without its full name',
    rule: 'malformed-report-line',
    isRestored: true,
    places: inField('report', ({ value }) => {
      const name = found(/Special Political and Decolonization Committee \(Fourth Committee\)/, value);
      return name === undefined ? undefined : [name, 'Fourth Committee'];
    }),
  },
  {
    name: 'full stop after the title',
    rule: 'title-punctuation',
    isRestored: true,
    places: ({ heading }) =>
      heading.title ? [replace(heading.title.span.end, heading.title.span.end, '.', heading.title.span.start)] : [],
  },
  {
    name: 'abbreviation in the title',
    rule: 'abbreviation-in-title',
    isRestored: true,
    places: inField('title', ({ value }) => {
      const name = found(/United Nations(?= [a-z])/, value);
      return name === undefined ? undefined : [name, 'UN'];
    }),
  },
  {
    name: 'ordinal with another ending',
    rule: 'ordinal-suffix',
    isRestored: true,
    places: (resolution) =>
      without(
        closing(resolution, 'meeting').map(({ span, text }) => {
          const ending = found(/(?<=^\d{1,5})(?:st|nd|rd)/, text);
          const at = ending === undefined ? -1 : resolution.text.indexOf(ending, span.start);
          return at < 0 ? undefined : replace(at, at + 2, 'th');
        }),
      ),
  },
  {
    name: 'closing lines lost',
    rule: 'missing-closing-lines',
    isRestored: false,
    places: (resolution) => {
      const lines = [...closing(resolution, 'meeting'), ...closing(resolution, 'date')];
      const { adoption } = resolution.heading;
      if (!adoption || lines.length === 0) return [];
      return [
        {
          edits: lines.sort((a, b) => a.span.start - b.span.start).map(({ span }) => ({ span, text: '' })),
          at: adoption.span.start,
        },
      ];
    },
  },
];
