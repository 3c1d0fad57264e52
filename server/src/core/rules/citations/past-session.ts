/** What a resolution asks for is due at a session still to come. */
import { matchAt } from '../../text/match-at';
import { ordinalValue } from '../../vocabulary/ordinal-value';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { isQuoted } from '../../reading/quotation';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { sessionOfNumber, sessionOfSymbol } from '../support/session';

export const pastSession: Rule = {
  meta: {
    title: 'A report or an agenda item is asked for at a session still to come',
    severity: 'warning',
    authority: [practice('none of 485 texts asks for a report at a session that is over')],
    conventions: ['SES-07'],
    exceptFor: ['SC', 'ECOSOC', 'OTHER'],
  },
  checks: {},
  phrases: { starts: ['provisional agenda of its ', 'Assembly at its ', 'Council at its '], check },
};

const session = /([a-z]+(?:[-‑][a-z]+)?) session(?![\p{L}])/uy;

function* check({ start, words, block, range }: PhrasePlace, { text, draft, part }: Context): Iterable<Finding> {
  if (!isJudged(part) || part.type === 'embedded' || block.kind === 'preambular' || isQuoted(text, range, start))
    return;
  const match = matchAt(session, text, start + words.length);
  const value = match && ordinalValue(match[1] ?? '');
  const { symbol, number } = draft.heading;
  const own = Number((symbol && sessionOfSymbol(symbol.value)) ?? (number && sessionOfNumber(number.value)));
  if (!match || value === undefined || value === null || Number.isNaN(own)) return;
  const isAgenda = words.startsWith('provisional');
  // A report may be due later in the same session; a provisional agenda item may not.
  if (value > own || (value === own && !isAgenda)) return;
  const before = text.slice(Math.max(range.start, start - 300), start);
  if (isAgenda ? !/to include /.test(before) : !asksOf(before, draft.organ, words)) return;
  const at = start + words.length;
  yield {
    span: { start: at, end: at + match[0].length },
    message: `The ${match[0]} is ${value === own ? 'the session of this resolution' : 'over'}: name the session at which this is due.`,
  };
}

/** Whether the preceding words ask for a report to the body itself. */
const asksOf = (before: string, organ: string | undefined, words: string): boolean =>
  (organ === 'GA' ? words.startsWith('Assembly') : words.startsWith('Council') && before.endsWith('Human Rights ')) &&
  /\bto (?:submit|report|present)\b[^.;]*$/.test(before) &&
  !/\b(?:submitted|presented|adopted|requested|considered)\b[^,;]*$/.test(before);
