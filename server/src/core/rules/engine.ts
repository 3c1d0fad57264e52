/** Runs rules over a parsed draft: all of them in one walk over its nodes and one pass over its words. */
import { allowancesOf } from '../allowances/allowances';
import type {
  Block,
  NodeKind,
  NodeMap,
  Note,
  OrganLine,
  Paragraph,
  Plain,
  Resolution,
  SectionHeading,
} from '../document/nodes';
import { opensAsAllowed, rulesOnOpeningWords } from '../profiles/allowed-openings';
import { runningText } from '../reading/running-text';
import type { RuleList } from './active-rules';
import { type AllowedReport, withAllowances } from './allowed';
import { Asking, type CheckOptions, type Setting } from './asking';
import { keepFindings, keptFindings, type SoughtPlace } from './kept-findings';
import { plainDraft } from './line-ends';
import { findPhrases, soughtIn } from './phrase-pass';
import { inOrder, type Report } from './report';
import type { DraftContext, Found, PhrasePlace } from './rule';

export interface Examination {
  /** In order of place, then of rule id. */
  readonly reports: readonly Report[];
  /** Left out of them, in the same order. */
  readonly allowed: readonly AllowedReport[];
}

/** Findings of all rules, in order of place, then of rule id. */
export const runRules = (resolution: Resolution, rules: RuleList, options: CheckOptions = {}): readonly Report[] =>
  examine(resolution, rules, options).reports;

/** The same, with what the draft allows. */
export function examine(resolution: Resolution, rules: RuleList, options: CheckOptions = {}): Examination {
  const plain = plainDraft(resolution);
  if (!plain) return examinePlain(resolution, rules, options);
  const { reports, allowed } = examinePlain(plain.resolution, rules, options);
  return {
    reports: reports.map(plain.back),
    allowed: allowed.map(({ report, reason }) => ({ report: plain.back(report), reason })),
  };
}

function examinePlain(resolution: Resolution, rules: RuleList, options: CheckOptions): Examination {
  const run = new Run(new Asking(resolution, rules, options));
  run.walk();
  run.readWords();
  run.askOfPlaces();
  run.keep();
  const { reports, allowed } = withAllowances(run.asking, run.reports, allowancesOf(resolution));
  return { reports: reports.sort(inOrder), allowed: allowed.sort((a, b) => inOrder(a.report, b.report)) };
}

/** What is judged by itself. */
type JudgedBlock = Paragraph | OrganLine | SectionHeading | Plain | Note;

type Check<Node> = (node: Node, context: DraftContext) => Found;

/** A paragraph or note of which nothing was kept, with what is found in it now. */
interface Fresh {
  readonly setting: Setting;
  readonly reports: Report[];
  readonly places: SoughtPlace[];
}

/** A place that a rule of the whole draft looks for. */
interface Sought {
  readonly rule: string;
  readonly place: PhrasePlace;
  readonly setting: Setting;
}

/** One check of one draft. */
class Run {
  readonly reports: Report[] = [];
  private readonly fresh = new Map<Block, Fresh>();
  private readonly sought: Sought[] = [];

  constructor(readonly asking: Asking) {}

  walk(): void {
    const { asking, reports } = this;
    const { heading, parts, notes } = asking.resolution;
    const setting = asking.in(undefined);
    this.visit('resolution', asking.resolution, setting, reports);
    this.visit('heading', heading, setting, reports);
    for (const part of parts) {
      const inPart = asking.in(part);
      this.visit('part', part, inPart, reports);
      for (const block of part.blocks) if (block.kind !== 'note') this.visitBlock(block, inPart);
    }
    for (const note of notes) this.visitBlock(note, setting);
  }

  /** Finds the words that rules look for, in the paragraphs of which nothing was kept. */
  readWords(): void {
    const { asking, fresh } = this;
    const { resolution, rules } = asking;
    const pieces = runningText(resolution).filter(({ block }) => fresh.has(block));
    findPhrases(resolution.text, pieces, soughtIn(rules, resolution.language), (id, place) => {
      const own = fresh.get(place.block);
      const each = own?.setting.active.byId.get(id);
      if (!own || !each) return;
      const { rule } = each;
      if (rule.reach === 'draft') {
        const { start, words, block, range } = place;
        own.places.push({ rule: id, start, words, fragment: block.fragments.indexOf(range) });
        this.sought.push({ rule: id, place, setting: own.setting });
      } else {
        asking.ask(each, () => rule.phrases?.check(place, own.setting.context), own.reports);
      }
    });
  }

  /** Asks the rules of the whole draft, which may count on the order of places. */
  askOfPlaces(): void {
    this.sought.sort((a, b) => a.place.start - b.place.start);
    for (const { rule: id, place, setting } of this.sought) {
      const each = setting.active.byId.get(id);
      if (each) this.asking.ask(each, () => each.rule.phrases?.check(place, setting.context), this.reports);
    }
  }

  keep(): void {
    const { isWhole } = this.asking;
    for (const [block, { setting, reports, places }] of this.fresh) {
      for (const report of reports) this.reports.push(report);
      if (isWhole) keepFindings(block, { ground: setting.ground, reports, places });
    }
  }

  private visitBlock(block: Block, setting: Setting): void {
    switch (block.kind) {
      case 'organ-line':
      case 'section-heading':
      case 'plain':
      case 'note':
        this.judge(block, setting);
        break;
      case 'preambular':
      case 'operative':
      case 'numbered':
      case 'sub-paragraph':
        this.judge(block, setting);
        for (const child of block.children) this.visitBlock(child, setting);
        break;
      default:
    }
  }

  private judge(block: JudgedBlock, setting: Setting): void {
    const kept = keptFindings(block, setting.ground);
    if (kept) {
      for (const report of kept.reports) this.reports.push(report);
      for (const { rule, start, words, fragment } of kept.places) {
        const range = block.fragments[fragment];
        if (range && 'inlines' in block && block.kind !== 'section-heading')
          this.sought.push({ rule, place: { start, words, block, range }, setting });
      }
    } else {
      this.fresh.set(block, { setting, reports: [], places: [] });
    }
    if (block.kind !== 'plain') this.visit(block.kind, block, setting, this.fresh.get(block)?.reports);
  }

  /** @param into where the findings go that are kept; absent where they were kept */
  private visit<Kind extends NodeKind>(
    kind: Kind,
    node: NodeMap[Kind],
    { context, active }: Setting,
    into: Report[] | undefined,
  ): void {
    const isAllowed =
      (node.kind === 'preambular' || node.kind === 'operative') &&
      opensAsAllowed(node, context.text, this.asking.openings);
    for (const each of active.byKind[kind] ?? []) {
      if (isAllowed && rulesOnOpeningWords.has(each.id)) continue;
      const target = each.rule.reach === 'draft' ? this.reports : into;
      const check = each.rule.checks[kind] as Check<NodeMap[Kind]> | undefined;
      if (target && check) this.asking.ask(each, () => check(node, context), target);
    }
  }
}
