/** Finds the target of a reference to this text. */
import type { InternalReference, ReferenceItem, ReferenceStep, ReferenceTarget } from './reference';
import { labelAt } from '../../notation/labels';
import type { Block, Note, Part, Resolution, SectionHeading, SubParagraph, Paragraph } from '../../document/nodes';
import type { CountedParagraph, Places } from './paragraph-places';
import { childrenOf, placesOf } from './paragraph-places';
import type { PrintedHolder, PrintedItem, PrintedReference, PrintedStep } from './reference-words';
import type { TextBlock } from '../running-text';

type Runs = readonly (readonly CountedParagraph[])[];

/** The things with a number: none, one or several. */
type Found<Node> = readonly Node[];

/** Where to look up the numbers of a reference. */
interface Scope {
  readonly runs: Runs;
  /** The run of the reference itself comes first. */
  readonly own: readonly CountedParagraph[] | undefined;
}

export class ReferenceResolver {
  private readonly places: Places;
  private readonly labels = new Map<Paragraph, ReadonlyMap<string, Found<Paragraph | SectionHeading>>>();
  private readonly numbers = new Map<readonly CountedParagraph[], ReadonlyMap<string, Found<CountedParagraph>>>();
  private readonly siblings = new Map<Part, ReadonlyMap<string, Found<Paragraph>>>();
  private readonly headings: ReadonlyMap<string, Found<SectionHeading>>;
  private readonly notes: ReadonlyMap<string, Found<Note>>;
  /** The run that each paragraph with a number stands in. */
  private readonly runOf: ReadonlyMap<Paragraph, readonly CountedParagraph[]>;
  private notePart: ReadonlyMap<Note, Part> | undefined;

  constructor(private readonly resolution: Resolution) {
    this.places = placesOf(resolution);
    this.headings = grouped(this.places.headings.map((heading) => [heading.label, heading]));
    this.runOf = runOfEach([...this.places.runs.values()].flat());
    this.notes = grouped(resolution.notes.map((note) => [note.mark, note]));
  }

  /** Undefined for references outside every part. */
  resolve(printed: PrintedReference, source: TextBlock): InternalReference | undefined {
    const part = source.kind === 'note' ? this.partOfNote(source) : this.places.of.get(source)?.part;
    if (!part) return undefined;
    const { kind, span, basis, side } = printed;
    const base = { kind, span, basis, side, source, part, holder: undefined, under: undefined };
    switch (kind) {
      case 'relative':
        return { ...base, items: [], unnumbered: this.neighbour(printed, source, part) };
      case 'note':
        return {
          ...base,
          items: this.plainItems(printed, ({ text }) => this.notes.get(text) ?? []),
          unnumbered: undefined,
        };
      case 'annex':
        if (printed.items.length === 0) return { ...base, items: [], unnumbered: only(this.annexes(undefined)) };
        return { ...base, items: this.plainItems(printed, ({ text }) => this.annexes(text)), unnumbered: undefined };
      case 'section': {
        const [holder, within] = this.holder(printed, part);
        const items = this.plainItems(printed, ({ text }) => this.sections(text, within, printed, source));
        return { ...base, items, holder, unnumbered: undefined };
      }
      case 'sub-paragraph':
        return this.subParagraphs(printed, base);
      default:
        return this.paragraphs(printed, base);
    }
  }

  private paragraphs(
    printed: PrintedReference,
    base: Omit<InternalReference, 'items' | 'unnumbered'>,
  ): InternalReference {
    const [holder, within] = this.holder(printed, base.part);
    const scope = this.scope(printed, base, within);
    const items: ReferenceItem[] = [];
    for (const item of printed.items) {
      const before = items.at(-1);
      items.push(
        /^\d/.test(item.steps[0]?.text ?? '')
          ? this.numbered(item, scope, printed)
          : this.continued(item, before?.steps.at(-1)?.target),
      );
    }
    return { ...base, items, holder, unnumbered: undefined };
  }

  private subParagraphs(
    printed: PrintedReference,
    base: Omit<InternalReference, 'items' | 'unnumbered'>,
  ): InternalReference {
    const under = printed.under && this.numbered(printed.under, this.scope(printed, base, base.part), printed);
    const [holder] = this.holder(printed, base.part);
    const path = this.places.of.get(base.source)?.path ?? [];
    const parent = under?.steps.at(-1)?.target;
    const containers = under ? (isListed(parent) ? [parent] : []) : [...path].reverse();
    const items = printed.items.map((item) => this.labelled(item, containers));
    return { ...base, items, holder, under, unnumbered: undefined };
  }

  /** `7 (a) (ii)`. */
  private numbered({ steps, endsRange }: PrintedItem, scope: Scope, printed: PrintedReference): ReferenceItem {
    const [number, ...labels] = steps;
    if (!number) return { steps: [], endsRange };
    const first = asStep(number, this.pick(String(Number(number.text)), scope, printed));
    const rest = isListed(first.target)
      ? this.labelled({ steps: labels, endsRange }, [first.target]).steps
      : lost(labels);
    return { steps: [first, ...rest], endsRange };
  }

  /** The `(b)` of “7 (a) and (b)”: beside or under the previous label. */
  private continued(item: PrintedItem, before: ReferenceTarget | undefined): ReferenceItem {
    if (!isListed(before)) return { steps: lost(item.steps), endsRange: item.endsRange };
    const path = this.places.of.get(before)?.path ?? [];
    return this.labelled(item, [...path].reverse().slice(before.kind === 'sub-paragraph' ? 1 : 0));
  }

  /** Nested labels, starting in the first container that has the first label. */
  private labelled({ steps, endsRange }: PrintedItem, containers: readonly Paragraph[]): ReferenceItem {
    let open: readonly Paragraph[] | undefined = containers;
    const found = steps.map((step) => {
      // Nothing is known under an unknown step.
      if (!open) return asLost(step);
      const matches = open.map((node) => this.children(node, step.text)).find((each) => each.length > 0) ?? [];
      const resolved = asStep(step, matches);
      open = isListed(resolved.target) ? [resolved.target] : undefined;
      return resolved;
    });
    return { steps: found, endsRange };
  }

  private children(node: Paragraph, label: string): Found<Paragraph | SectionHeading> {
    let byLabel = this.labels.get(node);
    if (!byLabel) {
      byLabel = this.readLabels(node);
      this.labels.set(node, byLabel);
    }
    return byLabel.get(label) ?? [];
  }

  private readLabels(node: Paragraph): ReadonlyMap<string, Found<Paragraph | SectionHeading>> {
    const { text, blocks } = this.resolution;
    const found: [label: string, node: Paragraph | SectionHeading][] = [];
    // "3. (a) Requests …": the first item follows the number and is the paragraph itself.
    const own = labelAt(text, node.contentStart);
    if (own) found.push([bareLabel(own.text), node]);
    for (const child of childrenOf(node)) found.push([bareLabel(child.label.text), child]);
    // "(ii) **Support**" among the sub-paragraphs, as in the Security Council.
    if (node.kind === 'operative' && found.length > 0) {
      for (let index = blocks.indexOf(node); index < blocks.length; index++) {
        const block = blocks[index];
        if (!block || block.span.start >= node.span.end) break;
        const label = block.kind === 'section-heading' ? /^\(([a-z]{1,5})\)/.exec(block.text)?.[1] : undefined;
        if (block.kind === 'section-heading' && label !== undefined) found.push([label, block]);
      }
    }
    return grouped(found);
  }

  /** Where to look up the paragraphs of a reference. */
  private scope(
    { basis }: PrintedReference,
    { part, source }: Pick<InternalReference, 'part' | 'source'>,
    within: Part | SectionHeading | undefined,
  ): Scope {
    if (!within) return { runs: [], own: undefined };
    if (within.kind === 'section-heading') return { runs: this.runsUnder(within), own: undefined };
    const own = this.runs(within);
    const top = this.places.of.get(source)?.path[0];
    const topRun = top && this.runOf.get(top);
    const ownRun = topRun && own.includes(topRun) ? topRun : undefined;
    if (within === part && (own.length === 0 || (basis === 'resolution' && isAnnex(part)))) {
      return { runs: this.main().flatMap((each) => this.runs(each)), own: undefined };
    }
    return { runs: own, own: ownRun };
  }

  private runs(part: Part): Runs {
    return this.places.runs.get(part) ?? [];
  }

  private runsUnder(heading: SectionHeading): Runs {
    const part = this.places.of.get(heading)?.part;
    const isUnder = (each: CountedParagraph): boolean => this.places.of.get(each)?.headings.includes(heading) ?? false;
    return part ? this.runs(part).map((run) => run.filter(isUnder)) : [];
  }

  /** The section or annex of the paragraphs, as a step and as a scope. */
  private holder(
    printed: PrintedReference,
    part: Part,
  ): [step: ReferenceStep | undefined, within: Part | SectionHeading | undefined] {
    const { holder } = printed;
    if (!holder) return [undefined, part];
    const found = this.held(holder, part, printed);
    const within = only(found);
    return [holder.label && asStep(holder.label, found), within];
  }

  private held({ kind, label }: PrintedHolder, part: Part, printed: PrintedReference): Found<Part | SectionHeading> {
    if (kind === 'annex') return this.annexes(label?.text);
    return this.sections(label?.text ?? '', part, printed, undefined);
  }

  private annexes(label: string | undefined): Found<Part> {
    return this.resolution.parts.filter(
      (part) => part.type === 'annex' && part.title?.role === 'annex' && (label === undefined || part.label === label),
    );
  }

  /** Sections of a part, and the lettered parts of the resolution. */
  private sections(
    label: string,
    within: Part | SectionHeading | undefined,
    { side, span, basis }: PrintedReference,
    source: TextBlock | undefined,
  ): Found<Part | SectionHeading> {
    if (within?.kind !== 'part') return [];
    const parts = basis === 'resolution' && isAnnex(within) && source ? this.main() : [within];
    const headings = (this.headings.get(label) ?? []).filter((node) =>
      parts.some((part) => this.places.of.get(node)?.part === part),
    );
    const all = [...headings, ...this.lettered(label)];
    if (all.length < 2) return all;
    const own = source && this.places.of.get(source)?.headings[0];
    const siblings = headings.filter((each) => own && this.places.of.get(each)?.headings[0] === own);
    if (siblings.length === 1) return siblings;
    return side ? all.filter(({ span: { start } }) => start < span.start === (side.word === 'above')) : all;
  }

  /** The heading has the letter of the first part. */
  private lettered(label: string): Found<Part> {
    const { parts } = this.resolution;
    const lettered = parts.filter(({ type }) => type === 'lettered');
    const [first] = parts;
    const isFirst = label === 'A' && lettered[0]?.label === 'B' && first !== undefined;
    return isFirst ? [first] : lettered.filter((part) => part.label === label);
  }

  /** The resolution and its lettered parts. */
  private main(): readonly Part[] {
    return this.resolution.parts.filter(({ type }) => type === 'resolution' || type === 'lettered');
  }

  private plainItems(
    { items }: PrintedReference,
    find: (step: PrintedStep) => Found<ReferenceTarget>,
  ): readonly ReferenceItem[] {
    return items.map(({ steps, endsRange }) => ({ steps: steps.map((step) => asStep(step, find(step))), endsRange }));
  }

  /** The meaning of “the preceding paragraph” at its place. */
  private neighbour({ span }: PrintedReference, source: TextBlock, part: Part): ReferenceTarget | undefined {
    const words = this.resolution.text.slice(span.start, span.end);
    const path = this.places.of.get(source)?.path ?? [];
    const isSub = /sub-?paragraph$/.test(words);
    const own = isSub ? path.at(-1) : path[0];
    const parent = path.at(-2);
    if (!own || (isSub && !parent)) return undefined;
    const siblings = isSub && parent ? childrenOf(parent) : this.siblingsOf(own, part);
    const step = words.includes('following') ? 1 : -1;
    return siblings[siblings.indexOf(own) + step];
  }

  private siblingsOf({ kind }: Paragraph, part: Part): Found<Paragraph> {
    let known = this.siblings.get(part);
    if (!known) {
      const listed = part.blocks.filter((block): block is Exclude<Paragraph, SubParagraph> => isPlace(block));
      known = grouped(listed.map((block) => [block.kind, block]));
      this.siblings.set(part, known);
    }
    return known.get(kind) ?? [];
  }

  private inRun(run: readonly CountedParagraph[], value: string): Found<CountedParagraph> {
    let known = this.numbers.get(run);
    if (!known) {
      known = grouped(run.map((paragraph) => [String(paragraph.number?.value), paragraph]));
      this.numbers.set(run, known);
    }
    return known.get(value) ?? [];
  }

  /** Numbered paragraphs: in the run of the reference, else in another; on its side if there are several. */
  private pick(value: string, { runs, own }: Scope, { side, span }: PrintedReference): Found<CountedParagraph> {
    const inOwn = own ? this.inRun(own, value) : [];
    if (inOwn.length > 0) return inOwn;
    const others = runs.filter((run) => run !== own).flatMap((run) => this.inRun(run, value));
    if (others.length < 2 || !side) return others;
    return others.filter((each) => each.span.start < span.start === (side.word === 'above'));
  }

  /** The part of the mark of a note; the note itself may be printed elsewhere. */
  private partOfNote(note: Note): Part | undefined {
    this.notePart ??= this.readNoteParts();
    return this.notePart.get(note) ?? this.places.of.get(note)?.part ?? this.resolution.parts[0];
  }

  private readNoteParts(): ReadonlyMap<Note, Part> {
    const { parts, notes, noteMarks } = this.resolution;
    const ofMark = new Map<string, Part>();
    let next = 0;
    const blocks = parts
      .flatMap((part) => part.blocks.map((block) => ({ part, block })))
      .filter(({ block }) => block.kind !== 'note' && block.kind !== 'page-break')
      .sort((a, b) => a.block.span.start - b.block.span.start);
    for (const { mark, span } of noteMarks) {
      while ((blocks[next + 1]?.block.span.start ?? Infinity) <= span.start) next++;
      const part = blocks[next]?.part;
      if (part && !ofMark.has(mark)) ofMark.set(mark, part);
    }
    const found = new Map<Note, Part>();
    for (const note of notes) {
      const part = ofMark.get(note.mark);
      if (part) found.set(note, part);
    }
    return found;
  }
}

const isListed = (node: ReferenceTarget | undefined): node is Paragraph =>
  node?.kind === 'preambular' ||
  node?.kind === 'operative' ||
  node?.kind === 'numbered' ||
  node?.kind === 'sub-paragraph';

const only = <Node>(found: Found<Node>): Node | undefined => (found.length === 1 ? found[0] : undefined);

const asStep = (step: PrintedStep, found: Found<ReferenceTarget>): ReferenceStep => ({
  ...step,
  target: only(found),
  isAmbiguous: found.length > 1,
});

const asLost = (step: PrintedStep): ReferenceStep => ({ ...step, target: undefined, isAmbiguous: true });

/** Steps under an unknown one. */
const lost = (steps: readonly PrintedStep[]): readonly ReferenceStep[] => steps.map(asLost);

/** An annex or an adopted text that does not call itself a resolution. */
const isAnnex = ({ type, organLine }: Part): boolean =>
  type === 'annex' || (type === 'embedded' && organLine === undefined);

const bareLabel = (label: string): string => label.replace(/[().]/g, '');

const isPlace = ({ kind }: Block): boolean => kind === 'preambular' || kind === 'operative' || kind === 'numbered';

function runOfEach(runs: Runs): ReadonlyMap<Paragraph, readonly CountedParagraph[]> {
  const found = new Map<Paragraph, readonly CountedParagraph[]>();
  for (const run of runs) for (const each of run) found.set(each, run);
  return found;
}

function grouped<Node>(entries: readonly (readonly [key: string, node: Node])[]): ReadonlyMap<string, Node[]> {
  const groups = new Map<string, Node[]>();
  for (const [key, node] of entries) {
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  return groups;
}
