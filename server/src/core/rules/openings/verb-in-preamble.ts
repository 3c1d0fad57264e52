/** A preambular paragraph opens with a participle, not with a verb. */
import type { Preambular } from '../../document/nodes';
import { participleFor } from '../../vocabulary/openings';
import { isOpening } from '../../vocabulary/known-openings';
import type { Context, Finding, Rule } from '../rule';
import { draftingManual, practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { endsItalics } from '../support/opening-finding';
import { quoted } from '../support/words';

export const verbInPreamble: Rule = {
  meta: {
    title: 'A preambular paragraph opens with a participle, not with a verb',
    severity: 'error',
    authority: [draftingManual, practice('no verb in 44,000 preambular paragraphs of the Assembly and two Councils')],
    conventions: ['PRE-01'],
    severityIn: { SC: 'warning' },
    exceptFor: ['OTHER'],
  },
  checks: { preambular: opening },
};

function opening(node: Preambular, { text, part }: Context): Finding | undefined {
  const words = node.opening;
  if (!isJudged(part) || !words || isOpening('preambular', words.words)) return undefined;
  if (!isOpening('operative', words.words)) return undefined;
  const participle = participleFor(words.words);
  return {
    span: words.span,
    message: `${quoted(words.words)} opens an operative paragraph; a preambular one opens with a participle${participle ? `: ${quoted(participle)}` : ''}.`,
    ...(participle
      ? {
          fix: {
            title: `Change to ${quoted(participle)}`,
            isSafe: endsItalics(text, node, words.span, participle),
            edits: [{ span: words.span, text: participle }],
          },
        }
      : {}),
  };
}
