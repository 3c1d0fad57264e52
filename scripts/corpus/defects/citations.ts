/** Slips in citations of resolutions: their dates, sessions, years, numbers and bodies. */
import { dateInWords } from '../../../server/src/core/reading/citations/dates';
import type { Resolution } from '../../../server/src/core/document/nodes';
import type { RuleId } from '../../../server/src/core/rules/index';
import { isOutsideSession } from '../../../server/src/core/rules/support/adoption-window';
import {
  type CitedResolution,
  citedResolutions,
  isDateItsOwn,
} from '../../../server/src/core/rules/support/cited-resolutions';
import { spacedLike } from '../../../server/src/core/rules/support/spaced-like';
import { surelyNamed } from '../../../server/src/core/rules/support/surely-named';
import { packagedCatalogue } from '../catalogue';
import { knowledgeOf } from '../citation-dates';
import { type Defect, type Planting, replace, without } from './planting';

/** Changes the date of a resolution with a known day, as a typing slip would. */
const wrongDate = (name: string, change: (iso: string) => string): Defect => ({
  name,
  rule: 'citation-date-mismatch',
  isRestored: true,
  places: (resolution) =>
    inEnglish(resolution, (cited, all, index) => {
      const { date } = cited.citation;
      if (!date || !isDateItsOwn(all, index) || knowledgeOf(cited, resolution.organ) !== 'day') return undefined;
      const printed = dateInWords(date.iso);
      const words = resolution.text.slice(date.span.start, date.span.end);
      if (words.replace(/\s/g, ' ') !== printed) return undefined;
      const wrong = dateInWords(change(date.iso));
      // Where the body is a guess, a date of another session means another body.
      if (!cited.isCertain && wrong.replace(/^\d+/, '') !== printed.replace(/^\d+/, '')) return undefined;
      return wrong === printed ? undefined : replace(date.span.start, date.span.end, spacedLike(words, wrong));
    }),
});

type Place = (cited: CitedResolution, all: readonly CitedResolution[], index: number) => Planting | undefined;

function inEnglish(resolution: Resolution, place: Place): readonly Planting[] {
  if (resolution.language !== 'en') return [];
  const all = citedResolutions(resolution);
  return without(all.map((cited, index) => place(cited, all, index)));
}

const inNumber = (name: string, rule: RuleId, isRestored: boolean, change: Change): Defect => ({
  name,
  rule,
  isRestored,
  places: (resolution) =>
    inEnglish(resolution, (cited, all, index) => {
      const { span, text } = cited.citation;
      const printed = resolution.text.slice(span.start, span.end);
      const wrong = printed === text ? change(cited, resolution, isDateItsOwn(all, index)) : undefined;
      return wrong === undefined || cited.target !== undefined ? undefined : replace(span.start, span.end, wrong);
    }),
});

/** The misprinted number; undefined to leave the place alone. */
type Change = (cited: CitedResolution, resolution: Resolution, isDated: boolean) => string | undefined;

const isLong = (iso: string): boolean => Number(iso.slice(8)) > 28;

export const citationDefects: readonly Defect[] = [
  wrongDate('another day in the date of a citation', (iso) =>
    iso.replace(/\d\d$/, (day) => String(Number(day) > 14 ? Number(day) - 1 : Number(day) + 1).padStart(2, '0')),
  ),
  wrongDate('another month in the date of a citation', (iso) =>
    isLong(iso) ? iso : iso.replace(/-\d\d-/, (month) => (month === '-06-' ? '-07-' : '-06-')),
  ),
  wrongDate('the year after in the date of a citation', (iso) =>
    iso.replace(/^\d{4}/, (year) => String(Number(year) + 1)),
  ),
  inNumber(
    'session before that of the resolution',
    'citation-date-mismatch',
    false,
    ({ citation, number, isCertain, letters, organ }, _, isDated) => {
      const { date, named, own } = citation;
      if (!isDated || !date || !isCertain || organ === undefined || ![...named, own].includes(organ)) return undefined;
      if (number.form !== 'session' || letters !== '' || !/^\d+$/.test(number.session)) return undefined;
      const wrong = `${Number(number.session) - 1}/${number.number}`;
      const entry = packagedCatalogue.find((citation.symbol ?? '').replace(citation.text, wrong));
      const isKnown = entry?.adopted !== undefined && entry.adopted !== date.iso;
      return isKnown || (entry?.notAfter !== undefined && entry.notAfter < date.iso) ? wrong : undefined;
    },
  ),
  inNumber(
    'ten sessions before that of the resolution',
    'citation-date-outside-session',
    false,
    ({ citation, number, isCertain, organ }, _, isDated) => {
      const { date, named, own } = citation;
      if (!isDated || !date || !isCertain || organ !== 'GA' || ![...named, own].includes(organ)) return undefined;
      const session = Number(number.session) - 10;
      if (number.form !== 'session' || !(session > 31)) return undefined;
      const wrong = { ...number, session: String(session) };
      const isKnown = packagedCatalogue.find(`A/RES/${session}/${number.number}`) !== undefined;
      return !isKnown && number.number < 150 && isOutsideSession(organ, wrong, date.iso)
        ? `${session}/${number.number}`
        : undefined;
    },
  ),
  inNumber(
    'year before that of a Security Council resolution',
    'resolution-number-unknown',
    true,
    ({ citation, number }) =>
      number.form === 'calendar' && number.number >= 1000
        ? citation.text.replace(/\d{4}\)$/, `${Number(number.session) - 1})`)
        : undefined,
  ),
  inNumber('number beyond the last of the session', 'resolution-number-unknown', false, (cited, resolution) => {
    const { number, citation } = cited;
    const isOver = number.form === 'session' && /^\d+$/.test(number.session) && Number(number.session) < 80;
    if (!isOver || citation.kind !== 'resolution' || surelyNamed(cited, resolution) !== 'GA') return undefined;
    return `${number.session}/${number.number + 400}`;
  }),
  inNumber(
    'number of the Economic and Social Council as one of the Assembly',
    'resolution-of-another-body',
    false,
    (cited, resolution) =>
      cited.number.form === 'session' && surelyNamed(cited, resolution) === 'GA'
        ? `2023/${cited.number.number}`
        : undefined,
  ),
  inNumber(
    'year of a Security Council resolution lost',
    'council-resolution-without-year',
    true,
    ({ citation, number }, { text }) => {
      const isFirst = text.indexOf(citation.text) === citation.span.start;
      const isNamed = text.slice(0, citation.span.start).endsWith('Security Council resolution ');
      return number.form === 'calendar' && isFirst && isNamed ? String(number.number) : undefined;
    },
  ),
];
