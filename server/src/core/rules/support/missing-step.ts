/** Tells of a number in a reference that nothing in the text has; silent wherever it may stand in words that are not read as such. */
import type { InternalReference, ReferenceStep, ReferenceTarget } from '../../document/internal-references';
import type { Resolution } from '../../document/nodes';
import { type CountedParagraph, placesOf } from '../../document/paragraph-places';
import { isJudged } from './judged';

/** What is wrong, then what to do; undefined where that is not certain. */
export function missingStep(
  resolution: Resolution,
  reference: InternalReference,
  step: ReferenceStep,
): string | undefined {
  if (step === reference.holder) return step.target ? undefined : missingHeading(resolution, step.text);
  const steps = [...reference.items, ...(reference.under ? [reference.under] : [])].find((item) =>
    item.steps.includes(step),
  )?.steps;
  const index = steps?.indexOf(step) ?? 0;
  switch (reference.kind) {
    case 'note':
      return missingNote(resolution, step.text);
    case 'section':
    case 'annex':
      return missingHeading(resolution, step.text);
    default:
      return /^\d/.test(step.text)
        ? missingNumber(resolution, reference, Number(step.text))
        : missingLabel(resolution, reference, steps?.[index - 1] ?? reference.under?.steps.at(-1), step);
  }
}

function missingNumber(
  resolution: Resolution,
  { part, basis, holder }: InternalReference,
  value: number,
): string | undefined {
  const { runs } = placesOf(resolution);
  const all = resolution.parts.flatMap((each) => (runs.get(each) ?? []).flat());
  const own = (runs.get(part) ?? []).flat();
  const judged = resolution.parts.filter(isJudged).flatMap(({ operative }) => operative);
  const numbered = (paragraphs: readonly CountedParagraph[]): readonly number[] =>
    paragraphs.flatMap(({ number }) => (number ? [number.value] : []));
  const among = numbered(holder || !isJudged(part) ? all : basis === 'resolution' ? judged : own);
  if (among.length === 0 || (holder && !holder.target) || among.includes(value)) return undefined;
  const most = Math.max(...among);
  return value > most
    ? `There is no paragraph ${value}: the last is paragraph ${most}. Correct the number.`
    : `There is no paragraph ${value}. Correct the number.`;
}

function missingLabel(
  resolution: Resolution,
  { source }: InternalReference,
  before: ReferenceStep | undefined,
  { text: label }: ReferenceStep,
): string | undefined {
  const top: ReferenceTarget | undefined = before?.target ?? placesOf(resolution).of.get(source)?.path[0];
  if (!top || !('children' in top) || top.kind === 'preambular') return undefined;
  const isLabelled = top.children.some((child) => child.kind === 'sub-paragraph' && child.label.ordinal > 0);
  const printed = new RegExp(String.raw`(?<![\p{L}\d])${label}[).]`, 'giu');
  const { text } = resolution;
  const inTop = [...text.slice(top.span.start, top.span.end).matchAll(printed)].filter(
    ({ index }) => top.span.start + index < source.span.start || top.span.start + index > source.span.end,
  );
  if (!isLabelled || inTop.length > 0) return undefined;
  if (!before && isSomewhere(resolution, label)) return undefined;
  const name =
    before && /^\d/.test(before.text)
      ? `Paragraph ${before.text}`
      : before
        ? `Item (${before.text})`
        : 'This paragraph';
  return `${name} has no (${label}). Correct the letter.`;
}

/** Whether any list has an item with this label: another paragraph than one’s own may be meant. */
const isSomewhere = (resolution: Resolution, label: string): boolean =>
  [...placesOf(resolution).of.keys()].some(
    (node) => node.kind === 'sub-paragraph' && node.label.text.replace(/[().]/g, '') === label,
  );

/** Sections, parts and annexes are asked for where the draft has labelled ones. */
function missingHeading({ parts, text }: Resolution, label: string): string | undefined {
  const labels = parts.flatMap(({ title, blocks }) => [
    ...(title ? [title.label] : []),
    ...blocks.flatMap((block) => (block.kind === 'section-heading' ? [block.label] : [])),
  ]);
  const isPrinted = new RegExp(
    String.raw`^[ \t#*_|-]{0,8}(?:(?:annex|section|part)\s{1,3})?${label}(?![\p{L}\d])`,
    'imu',
  );
  if (labels.every((each) => each === '') || labels.includes(label) || isPrinted.test(text)) return undefined;
  return `Nothing in this text is headed ${label}. Correct the number.`;
}

function missingNote({ notes, noteMarks }: Resolution, mark: string): string | undefined {
  if (notes.length === 0 || [...notes, ...noteMarks].some((each) => each.mark === mark)) return undefined;
  return `There is no note ${mark}. Correct the number.`;
}
