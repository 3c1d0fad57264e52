/** A phrase interposed after the opening has a comma on either side. */
import { matchAt } from '../../text/match-at';
import type { Operative, Preambular } from '../../document/nodes';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { quoted } from '../support/words';

export const interposedPhraseComma: Rule = {
  meta: {
    title: 'Words put in after the opening, such as “in this regard”, have a comma on either side',
    severity: 'information',
    authority: [practice('506 places of the Assembly have both commas, 124 neither, and hardly any has one alone')],
    conventions: ['OPR-10'],
    exceptFor: ['SC', 'OTHER'],
  },
  checks: { preambular: opening, operative: opening },
};

const phrase =
  /[*_]{0,2}(,?)[*_]{0,2}\s(in\s(?:this|that)\s(?:regard|context|respect|connection))(?:[*_]?(,)|(?![\p{L}*_;.]))/uy;

function opening(node: Preambular | Operative, { text, part }: Context): Finding | undefined {
  if (!isJudged(part) || !node.opening) return undefined;
  const end = node.opening.span.end;
  const [all, before = '', words = '', after] = matchAt(phrase, text, end) ?? [];
  // Adopted texts have both commas or neither.
  if (all === undefined || (before === '') === (after === undefined)) return undefined;
  const start = end + all.indexOf(words);
  const at = before === '' ? end + all.search(/\s/) : start + words.length;
  return {
    span: { start, end: start + words.length },
    message: `${quoted(words.replace(/\s+/g, ' '))} has a comma ${before === '' ? 'after' : 'before'} it only; put one on the other side too.`,
    fix: { title: 'Put the other comma', isSafe: false, edits: [{ span: { start: at, end: at }, text: ',' }] },
  };
}
