/** Only the opening words of a paragraph are in italics, not a verb further on. */
import type { Emphasis, Operative, Preambular } from '../../document/nodes';
import { isOpening } from '../../vocabulary/known-openings';
import { isQuoted } from '../../reading/quotation';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { quoted } from '../support/words';

export const innerItalicVerb: Rule = {
  meta: {
    title: 'Only the opening words of a paragraph are in italics, not a verb further on',
    severity: 'warning',
    authority: [practice('6 verbs in italics inside 89,533 paragraphs of the Assembly')],
    conventions: ['OPR-09', 'PRE-04'],
    exceptFor: ['SC', 'OTHER'],
  },
  checks: { preambular: paragraph, operative: paragraph },
};

// Lower case only: titles of publications begin with a capital.
const laterVerb = /^(?:and[ \u00A0])?(?:(?:also|further)[ \u00A0])?[a-z]+(?:s|ing)(?![A-Za-z])/;

function* paragraph(node: Preambular | Operative, { text, part, organ }: Context): Iterable<Finding> {
  if (!isJudged(part) || !organ || !node.opening) return;
  for (const inline of node.inlines) {
    if (inline.kind !== 'emphasis' || inline === node.opening.emphasis || inline.style !== 'italic') continue;
    if (inline.span.start < node.opening.span.end || !isVerb(node, inline, text)) continue;
    const words = text.slice(inline.content.start, inline.content.end);
    yield {
      span: inline.content,
      message: `${quoted(words)} should be in roman type: only the opening words of a paragraph are in italics.`,
      fix: {
        title: `Take ${quoted(words)} out of italics`,
        isSafe: true,
        edits: [{ span: inline.span, text: words }],
      },
    };
  }
}

function isVerb(node: Preambular | Operative, { content }: Emphasis, text: string): boolean {
  const words = text.slice(content.start, content.end);
  if (!laterVerb.test(words)) return false;
  const range = node.fragments.find(({ start, end }) => start <= content.start && content.start < end);
  if (!range || isQuoted(text, range, content.start)) return false;
  const verb = words.replace(/^and[ \u00A0]/, '');
  return isOpening('operative', verb) || isOpening('preambular', verb);
}
