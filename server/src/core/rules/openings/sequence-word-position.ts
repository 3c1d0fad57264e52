/** “Also” and “further” follow a preambular participle and precede an operative verb. */
import type { Operative, Preambular } from '../../document/nodes';
import { isOpening } from '../../vocabulary/known-openings';
import { withSequence } from '../../vocabulary/opening-forms';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { emphasised, endsItalics, openingPart } from '../support/opening-finding';
import { quoted } from '../support/words';

export const sequenceWordPosition: Rule = {
  meta: {
    title: '“Also” and “further” follow a preambular participle and precede an operative verb',
    severity: 'warning',
    authority: [
      practice('in 6,862 preambular paragraphs of the Assembly the word follows the participle, except in 11'),
      practice('in 5,850 operative paragraphs of the Assembly the word precedes the verb, except in 9'),
    ],
    conventions: ['REP-04'],
    exceptFor: ['SC', 'OTHER'],
  },
  checks: { preambular: opening, operative: opening },
};

const sequenceWord = /^(?:also|further)$/i;

function opening(node: Preambular | Operative, { text, part, organ }: Context): Finding | undefined {
  const found = emphasised(node);
  if (!isJudged(part) || !organ || !found) return undefined;
  const { words, span } = found;
  if (!/also|further/i.test(words)) return undefined;
  const all = words.split(' ');
  const [sequence, another] = all.filter((word) => sequenceWord.test(word));
  if (!sequence || another) return undefined;
  const kind = openingPart(node);
  if ((all[0] === sequence) === (kind === 'operative')) return undefined;
  const base = all.filter((word) => word !== sequence).join(' ');
  if (!isOpening(kind, base)) return undefined;
  const right = withSequence(kind, base, sequence.toLowerCase());
  const rule =
    kind === 'preambular'
      ? `in the preamble ${quoted(sequence.toLowerCase())} follows the participle`
      : `in an operative paragraph ${quoted(sequence.toLowerCase())} comes before the verb`;
  return {
    span,
    // Most slips in adopted texts have an object: “Also expressing its satisfaction”.
    ...(kind === 'preambular' && all.length > 2 ? { severity: 'information' as const } : {}),
    message: `${quoted(words)} has its words in the wrong order: ${rule}. Write ${quoted(right)}.`,
    ...(text.slice(span.start, span.end) === words
      ? {
          fix: {
            title: `Change to ${quoted(right)}`,
            isSafe: endsItalics(text, node, span, right),
            edits: [{ span, text: right }],
          },
        }
      : {}),
  };
}
