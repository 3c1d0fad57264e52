/** A symbol has a form under which a document can have been issued. */
import { matchAt } from '../../text/match-at';
import { symbolSlip } from '../../vocabulary/symbol-slips';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { practice, symbolGuide } from '../support/authorities';
import { replaceBy } from '../support/wording';
import { quoted } from '../support/words';

export const malformedSymbol: Rule = {
  meta: {
    title: 'The symbol of a document has the form A/78/62, E/2023/49 or S/RES/1325 (2000)',
    severity: 'error',
    authority: [symbolGuide, practice('one symbol in 485 texts is malformed, by an en dash between its halves')],
    conventions: ['REF-05', 'REF-11', 'SYM-01'],
    languages: 'all',
  },
  checks: {},
  phrases: { starts: ['A/', 'E/', 'S/', 'a/', 'e/', 's/', 'A /', 'E /', 'S /'], check },
};

const component = '[A-Za-z0-9][A-Za-z0-9.]{0,24}(?:[-‐‑–][A-Za-z0-9][A-Za-z0-9.]{0,24}){0,2}';
const change = '(?:Add|Corr|Rev)\\.?[ \\u00A0]\\d{1,3}(?![\\d,.]?\\d)';
const stroke = '(?:[ \\u00A0]?\\/{1,3}|\\/{1,3}[ \\u00A0](?=[\\dALCR]))';
const symbol = new RegExp(`[AESaes](?:${stroke}(?:${change}|${component})){1,9}(?:\\s{0,3}\\([A-Z0-9]{1,8}\\))?`, 'y');

function* check({ start }: PhrasePlace, { text }: Context): Iterable<Finding> {
  if (/[/.\-–‑]/.test(text.charAt(start - 1))) return;
  const printed = matchAt(symbol, text, start)?.[0].replace(/[.\-‐‑–]+$/, '');
  if (printed === undefined || !/\/\D{0,8}\d/.test(printed)) return;
  // The year may follow the link.
  if (/^S\/RES\/\d+$/.test(printed) && text.charAt(start + printed.length) === ']') return;
  const slip = symbolSlip(printed);
  if (!slip) return;
  const span = { start, end: start + printed.length };
  yield {
    span,
    message: `The symbol ${quoted(printed)} ${slip.what}${slip.right === undefined ? '.' : `: write ${quoted(slip.right)}.`}`,
    ...(!slip.isCertain && { severity: 'warning' as const }),
    ...(slip.right !== undefined && { fix: replaceBy(span, slip.right, false) }),
  };
}
