/** What a text cites as “above”, “below” or “of the present resolution” exists. */
import type {
  InternalReference,
  ReferenceItem,
  ReferenceStep,
  ReferenceTarget,
} from '../../reading/references/internal-references';
import { internalReferencesOf, stepsOf } from '../../reading/references/internal-references';
import type { Resolution } from '../../document/nodes';
import type { CountedParagraph } from '../../reading/references/paragraph-places';
import type { Span } from '../../text/span';
import { encloses } from '../../text/span';
import type { Finding, Fix, Rule, Severity } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { missingStep } from '../support/missing-step';
import { referenceIndexOf } from '../support/reference-index';

export const missingParagraphReference: Rule = {
  meta: {
    title: 'What is cited as “above”, “below” or “of the present resolution” is there',
    severity: 'error',
    authority: [practice('what is cited in this way is there, and on that side, in nearly all adopted texts')],
    conventions: ['XRF-02'],
  },
  checks: {
    *resolution(resolution) {
      for (const reference of internalReferencesOf(resolution)) {
        if (reference.basis === 'bare' || reference.kind === 'relative') continue;
        yield* missingIn(resolution, reference);
        if (reference.side && reference.source.kind !== 'note') yield* direction(resolution, reference, reference.side);
      }
    },
  },
};

/** Paragraph numbers are certain; adopted texts have too few of the rest to judge by. */
const severityOf = ({ part, kind }: InternalReference, target: ReferenceTarget | undefined): Severity | undefined =>
  isJudged(part) && (target ? isCounted(target) : kind === 'paragraph') ? undefined : 'warning';

function* missingIn(resolution: Resolution, reference: InternalReference): Iterable<Finding> {
  for (const step of stepsOf(reference)) {
    const message = step.target || step.isAmbiguous ? undefined : missingStep(resolution, reference, step);
    if (message === undefined) continue;
    const isNumber = /^\d/.test(step.text) && step !== reference.holder;
    const severity = isNumber ? severityOf(reference, undefined) : 'warning';
    yield { span: step.span, message, ...(severity ? { severity } : {}) };
  }
}

const last = ({ steps }: ReferenceItem): ReferenceStep | undefined => steps.at(-1);

type Side = NonNullable<InternalReference['side']>;

/** What “above” or “below” refers to. */
function* direction(resolution: Resolution, reference: InternalReference, side: Side): Iterable<Finding> {
  const { items, under, holder, span } = reference;
  const steps = holder ? [holder] : under ? [last(under)] : items.map(last);
  const wrong = steps.filter((step) => step && isWrong(resolution, reference, step, side.word));
  const other = side.word === 'above' ? 'below' : 'above';
  const isTurned = wrong.length === steps.length && wrong.every((step) => step?.target && !holds(step.target, span));
  const fix: Fix = {
    title: `Change “${side.word}” to “${other}”`,
    isSafe: false,
    edits: [{ span: side.span, text: other }],
  };
  for (const step of wrong) {
    if (!step?.target) continue;
    const { target } = step;
    const at = numberOf(items, step);
    const name = nameOf(reference, at, step);
    const severity = severityOf(reference, target);
    yield {
      span: at.span,
      message: holds(target, span)
        ? `This is ${lowered(name)} itself, which is not ${side.word}. Correct the number.`
        : `${name} stands ${other}, not ${side.word}. Correct the number or the word.`,
      related: [{ span: placeOf(target), message: name }],
      ...(isTurned ? { fix } : {}),
      ...(severity ? { severity } : {}),
    };
  }
}

const holds = (target: ReferenceTarget, span: Span): boolean => encloses(target.span, span);
const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const isCounted = (target: ReferenceTarget): target is CountedParagraph =>
  target.kind === 'operative' || target.kind === 'numbered';

function isWrong(
  resolution: Resolution,
  { part, span, holder }: InternalReference,
  { target }: ReferenceStep,
  word: Side['word'],
): boolean {
  // Notes are at the foot of the page, and sections and parts contain the places that cite them.
  if (!target || target.kind === 'note' || target.kind === 'preambular') return false;
  if (holds(target, span)) return isCounted(target);
  if (!isOn(word === 'above' ? 'below' : 'above', target, span)) return false;
  if (!isCounted(target) || holder) return true;
  // Where numbers restart or slip, another paragraph of this number may be meant.
  const alike = referenceIndexOf(resolution)
    .numbersOf(part)
    .byValue.get(target.number?.value ?? 0);
  return !alike || (word === 'above' ? alike.first >= span.start : alike.last <= span.start);
}

const isOn = (word: Side['word'], target: { readonly span: Span }, span: Span): boolean =>
  word === 'above' ? target.span.start < span.start : target.span.start > span.start;

/** The number of `7 (a)`. */
const numberOf = (items: InternalReference['items'], step: ReferenceStep): ReferenceStep =>
  items.find(({ steps }) => steps.includes(step))?.steps[0] ?? step;

const words: ReadonlyMap<InternalReference['kind'], string> = new Map([
  ['sub-paragraph', 'Subparagraph'],
  ['section', 'Section'],
  ['annex', 'Annex'],
]);

/** “Paragraph 7 (a)”, “Section II”. */
function nameOf({ kind, holder, items, under }: InternalReference, first: ReferenceStep, step: ReferenceStep): string {
  if (step === holder)
    return `${step.target?.kind === 'part' && step.target.type === 'annex' ? 'Annex' : 'Section'} ${step.text}`;
  const steps = [...items, ...(under ? [under] : [])].find((item) => item.steps.includes(step))?.steps ?? [step];
  const labels = steps.filter((each) => each !== first).map(({ text }) => ` (${text})`);
  if (/^\d/.test(first.text) && kind !== 'section' && kind !== 'annex')
    return `Paragraph ${first.text}${labels.join('')}`;
  const word = words.get(kind) ?? 'Item';
  return kind === 'section' || kind === 'annex' ? `${word} ${first.text}` : `${word} (${first.text})${labels.join('')}`;
}

function placeOf(target: ReferenceTarget): Span {
  switch (target.kind) {
    case 'operative':
    case 'numbered':
      return target.number?.span ?? target.span;
    case 'sub-paragraph':
      return target.label.span;
    case 'part':
      return target.title?.span ?? { start: target.span.start, end: target.span.start };
    default:
      return target.span;
  }
}
