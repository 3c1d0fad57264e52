/** A resolution of the Security Council is cited with its year. */
import { endOf, matchAt, matchEnd } from '../../text/match-at';
import { linkTail } from '../../notation/markup';
import { citationsOf } from '../../reading/citations/citations';
import type { Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import { councilYearOf } from '../../vocabulary/sessions';
import type { DraftContext, Finding, PhrasePlace, Rule } from '../rule';
import { isQuoted } from '../../reading/quotation';
import { draftingManual, practice } from '../support/authorities';
import { isJudged } from '../support/judged';

export const councilResolutionWithoutYear: Rule = {
  reach: 'draft',
  meta: {
    title: 'A resolution of the Security Council is cited with its year',
    severity: 'warning',
    authority: [draftingManual, practice('“1325 (2000)” in all but a few citations')],
    conventions: ['REF-04'],
  },
  checks: {},
  phrases: { starts: ['Security Council resolution', 'its resolution'], check: place },
};

const spelt = /(?:Security Council|its) resolutions?[ \u00A0]/y;
/**
 * A number with what may separate it from the next of a list. Numbers with a year do not match, not even across a line
 * end or converter signs.
 */
const listed = new RegExp(
  String.raw`\[?(\d{1,4})(?![\d/]|\.\d)(?:${linkTail})?((?:&nbsp;|[^\p{L}\p{N}()[\],;.]{0,6})\([^\p{L}\p{N}()]{0,3}\d{4}[^\p{L}\p{N}()]{0,3}\))?(?:,? and |, )?`,
  'uy',
);
const maxListed = 20;

function* place({ start, block, range }: PhrasePlace, { text, part, resolution }: DraftContext): Iterable<Finding> {
  if ((block.kind !== 'note' && !isJudged(part)) || isQuoted(text, range, start)) return;
  const isOwn = text.startsWith('its', start);
  if (isOwn && resolution.organ !== 'SC') return;
  // Only other bodies cite the Council so.
  if (text.slice(start - 15, start) === 'United Nations ') return;
  let at = matchEnd(spelt, text, start);
  for (let count = 0; at !== undefined && count < maxListed; count++) {
    const match = matchAt(listed, text, at);
    if (!match) return;
    at = endOf(match);
    const [all, figures = '', printedYear] = match;
    const year = printedYear === undefined ? councilYearOf(Number(figures)) : undefined;
    const from = match.index + all.indexOf(figures);
    if (year !== undefined && !isCitedBefore(resolution, `${figures} (${year})`, start))
      yield finding({ start: from, end: from + figures.length }, figures, year);
    if (!/(?:and|,) $/.test(all)) return;
  }
}

const isCitedBefore = (resolution: Resolution, text: string, at: number): boolean =>
  citationsOf(resolution).some((each) => each.text === text && each.span.start < at);

const finding = (span: Span, figures: string, year: number): Finding => ({
  span,
  message: `A resolution of the Security Council is cited with its year: “${figures} (${year})”.`,
  fix: {
    title: `Write “${figures} (${year})”`,
    isSafe: true,
    edits: [{ span: { start: span.end, end: span.end }, text: ` (${year})` }],
  },
});
