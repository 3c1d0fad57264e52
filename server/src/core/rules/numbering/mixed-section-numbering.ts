/** Paragraph numbers either run on through all sections or restart in each. */
import type { ParagraphNumber, Part } from '../../document/nodes';
import type { Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';

export const mixedSectionNumbering: Rule = {
  meta: {
    title: 'Paragraph numbers run on through all sections, or begin again in each',
    severity: 'warning',
    authority: [practice('41 texts of the Assembly with sections count on, and 19 begin again')],
    conventions: ['STR-13'],
    languages: 'all',
    exceptFor: ['SC'],
  },
  checks: { part },
};

function* part(node: Part): Iterable<Finding> {
  if (!isJudged(node)) return;
  const starts = sectionStarts(node);
  for (const isSection of [true, false]) {
    const own = starts.filter((each) => each.isSection === isSection);
    const example = own.find(({ number }) => number.value !== 1)?.number;
    if (!example) continue;
    for (const { number } of own) {
      if (number.value !== 1) continue;
      yield {
        span: number.span,
        message:
          'The numbers begin again under this heading, but run on under another. Do the same under all headings.',
        related: [{ span: example.span, message: 'Here the numbers run on.' }],
      };
    }
  }
}

/** The number of the first paragraph under a heading. */
interface SectionStart {
  readonly number: ParagraphNumber;
  /** Whether it is under a section with a roman figure, rather than a subheading. */
  readonly isSection: boolean;
}

/** The first paragraphs under headings that follow other paragraphs; a preamble of its own lets numbers restart. */
function sectionStarts({ blocks }: Part): readonly SectionStart[] {
  const starts: SectionStart[] = [];
  let opened: 'section' | 'subheading' | undefined;
  let isFirst = true;
  for (const block of blocks) {
    if (block.kind === 'section-heading') {
      if (opened !== 'section') opened = block.enumerator === 'roman' ? 'section' : 'subheading';
    } else if (block.kind === 'preambular') opened = undefined;
    else if (block.kind === 'operative') {
      if (opened && !isFirst && block.number) starts.push({ number: block.number, isSection: opened === 'section' });
      opened = undefined;
      isFirst = false;
    }
  }
  return starts;
}
