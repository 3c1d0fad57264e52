/** Findings and fixes for “also” and “further” at the start of paragraphs. */
import type { Part } from '../../document/nodes';
import { runOf, sequenceSteps } from '../../reading/sequence-runs';
import type { SequenceStep } from '../../reading/sequence-runs';
import type { Edit } from '../../text/edit';
import { withSequence } from '../../vocabulary/opening-forms';
import type { Sequence } from '../../vocabulary/openings';
import type { DraftContext, Finding, Fix } from '../rule';
import { isJudged } from './judged';
import { quoted } from './words';

/** A fault in the order of these words. */
export interface SequenceSlip {
  readonly isMeant: (step: SequenceStep) => boolean;
  readonly message: (step: SequenceStep) => string;
  /** The part of the message about the previous paragraph. */
  readonly before: string;
}

export function* sequenceFindings(
  part: Part,
  { text, resolution }: DraftContext,
  slip: SequenceSlip,
): Iterable<Finding> {
  if (!isJudged(part)) return;
  const steps = sequenceSteps(part, resolution);
  for (const [index, step] of steps.entries()) {
    const { opening } = step.paragraph;
    if (!opening || !slip.isMeant(step)) continue;
    const before = step.previous?.opening;
    const fix = runFix(text, steps, index);
    yield {
      span: opening.span,
      message: slip.message(step),
      ...(before && { related: [{ span: before.span, message: slip.before }] }),
      ...(fix && { fix }),
    };
  }
}

/** The opening of a step with another sequence word, or none: `Also calls upon`. */
export function openingWith({ paragraph }: SequenceStep, sequence: Sequence | undefined): string {
  const words = paragraph.opening?.words ?? '';
  const bare = words
    .split(' ')
    .filter((word) => !/^(?:also|further)$/i.test(word))
    .join(' ');
  return withSequence(paragraph.kind, bare, sequence);
}

/** Gives every paragraph of the run its due word; undefined if an opening cannot be changed. */
function runFix(text: string, steps: readonly SequenceStep[], index: number): Fix | undefined {
  const wrong = runOf(steps, index).filter(({ step: each, right }) => each.sequence !== right);
  const edits: Edit[] = [];
  for (const { step: each, right } of wrong) {
    const { opening } = each.paragraph;
    if (!opening || text.slice(opening.span.start, opening.span.end) !== opening.words) return undefined;
    edits.push({ span: opening.span, text: openingWith(each, right) });
  }
  const [only, another] = edits;
  if (!only) return undefined;
  const title = another
    ? `Put “also” and “further” in order in these ${wrong.length} paragraphs`
    : `Change to ${quoted(only.text)}`;
  return { title, isSafe: false, edits };
}
