/** Offers the organ line, if the draft has none yet. */
import { organs } from '../../vocabulary/organs';
import type { Completion } from './completion';
import type { Place } from './place';
import { filterOf, matchOf } from './place';

const begun = /^ {0,3}([*_]?)([A-Z][A-Za-z ]{0,40})?$/i;

export function bodyLineCompletions({ resolution, text, offset, lineStart, lineEnd }: Place): readonly Completion[] {
  if (resolution.language !== 'en' || resolution.parts.some(({ organLine }) => organLine !== undefined)) return [];
  const match = begun.exec(text.slice(lineStart, offset));
  const isAlone = /(?:^|\n)[ \t]*\r?\n$|^$/.test(text.slice(Math.max(0, lineStart - 200), lineStart));
  if (!match || !isAlone || !/^[*_]?,?\s*$/.test(text.slice(offset, lineEnd))) return [];
  const [, sign = '', letters = ''] = match;
  const typed = sign + letters;
  return Object.values(organs)
    .map(({ organLine }) => organLine.en)
    .filter((words) => letters === '' || matchOf(letters, words) > 0)
    .map((words) => ({
      kind: 'opening',
      label: `${words},`,
      detail: 'the body that speaks',
      edit: { span: { start: offset - typed.length, end: lineEnd }, text: `${sign || '*'}${words}${sign || '*'},` },
      filterText: sign + filterOf(letters, words),
    }));
}
