/** Runs rules over a parsed draft: all of them in one walk over its nodes and one pass over its words. */
import { allowancesOf } from '../allowances/allowances';
import type { Block, NodeKind, NodeMap, Resolution } from '../document/nodes';
import { type Life, livesOf } from '../kept/lives';
import { opensAsAllowed, rulesOnOpeningWords } from '../profiles/allowed-openings';
import { piecesOf } from '../reading/running-text';
import type { ActiveRule, RuleList } from './active-rules';
import { type AllowedReport, withAllowances } from './allowed';
import { Asking, type Check, type CheckOptions, type Setting } from './asking';
import { keepFindings, keptFindings, type SoughtPlace } from './kept-findings';
import { plainDraft } from './line-ends';
import { findPhrases, soughtIn } from './phrase-pass';
import { inOrder, type Report } from './report';
import type { DraftContext, PhrasePlace, WideKind } from './rule';

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
  const run = new Run(resolution, new Asking(resolution, rules, options));
  run.walk();
  run.readWords();
  run.askOfPlaces();
  run.keep();
  const { reports, allowed } = withAllowances(run.asking, run.reports, allowancesOf(resolution));
  return { reports: reports.sort(inOrder), allowed: allowed.sort((a, b) => inOrder(a.report, b.report)) };
}

/** A block without kept findings, with its present ones. */
interface Fresh {
  readonly setting: Setting;
  readonly reports: Report[];
  readonly places: SoughtPlace[];
}

/** A place found for a rule of the whole draft. */
interface Sought {
  readonly rule: string;
  readonly place: PhrasePlace;
  readonly setting: Setting;
}

/** One check of one draft. */
class Run {
  readonly reports: Report[] = [];
  private readonly lives: ReadonlyMap<Block, Life>;
  private readonly fresh = new Map<Block, Fresh>();
  private readonly sought: Sought[] = [];

  constructor(
    read: Resolution,
    readonly asking: Asking,
  ) {
    this.lives = livesOf(read);
  }

  walk(): void {
    const { heading, parts, notes } = this.asking.resolution;
    const setting = this.asking.in(undefined);
    this.visitWide('resolution', this.asking.resolution, setting);
    this.visitWide('heading', heading, setting);
    for (const part of parts) {
      const inPart = this.asking.in(part);
      this.visitWide('part', part, inPart);
      for (const block of part.blocks) if (block.kind !== 'note') this.judge(block, inPart);
    }
    for (const note of notes) this.judge(note, setting);
  }

  /** Finds the words of rules, in blocks without kept findings. */
  readWords(): void {
    const { resolution, rules } = this.asking;
    const owned = [...this.fresh].flatMap(([block, own]) =>
      piecesOf(block, own.setting.context.part).map((piece, index) => ({ piece, index, own })),
    );
    owned.sort((a, b) => a.piece.range.start - b.piece.range.start);
    const pieces = owned.map(({ piece }) => piece);
    findPhrases(resolution.text, pieces, soughtIn(rules, resolution.language), (id, place, at) => {
      const { own, index: piece } = owned[at] ?? {};
      const each = own?.setting.active.byId.get(id);
      if (!own || !each || piece === undefined) return;
      const { rule } = each;
      if (rule.reach === 'draft') {
        own.places.push({ rule: id, start: place.start, words: place.words, piece });
        this.sought.push({ rule: id, place, setting: own.setting });
      } else if (rule.phrases) {
        this.asking.ask(each, rule.phrases.check, place, own.setting.context, own.reports);
      }
    });
  }

  /** Asks the rules of the whole draft, which may rely on the order of places. */
  askOfPlaces(): void {
    this.sought.sort((a, b) => a.place.start - b.place.start);
    for (const { rule: id, place, setting } of this.sought) {
      const each = setting.active.byId.get(id);
      const check = each?.rule.phrases?.check;
      if (check) this.asking.ask(each, check, place, setting.context, this.reports);
    }
  }

  keep(): void {
    const { isWhole } = this.asking;
    for (const [block, { setting, reports, places }] of this.fresh) {
      for (const report of reports) this.reports.push(report);
      if (isWhole) keepFindings(this.lives.get(block), block, { ground: setting.ground, reports, places });
    }
  }

  private judge(block: Block, setting: Setting): void {
    const kept = keptFindings(this.lives.get(block), block, setting.ground);
    if (kept) {
      for (const report of kept.reports) this.reports.push(report);
      if (kept.places.length > 0) this.seek(block, setting, kept.places);
      this.visit(block, setting, undefined);
    } else {
      const own: Fresh = { setting, reports: [], places: [] };
      this.fresh.set(block, own);
      this.visit(block, setting, own.reports);
    }
  }

  private seek(block: Block, setting: Setting, places: readonly SoughtPlace[]): void {
    const pieces = piecesOf(block, setting.context.part);
    for (const { rule, start, words, piece } of places) {
      const at = pieces[piece];
      if (at) this.sought.push({ rule, place: { start, words, block: at.block, range: at.range }, setting });
    }
  }

  /** @param own receives findings kept with the block; absent if they were kept */
  private visit(block: Block, setting: Setting, own: Report[] | undefined): void {
    switch (block.kind) {
      case 'organ-line':
      case 'section-heading':
      case 'note':
        this.visitNode(block.kind, block, setting, own);
        break;
      case 'preambular':
      case 'operative':
      case 'numbered':
      case 'sub-paragraph':
        this.visitNode(block.kind, block, setting, own);
        for (const child of block.children) this.visit(child, setting, own);
        break;
      default:
    }
  }

  private visitNode<Kind extends NodeKind>(
    kind: Kind,
    node: NodeMap[Kind],
    { context, active }: Setting,
    own: Report[] | undefined,
  ): void {
    const { near, far } = active;
    if (!own && !far[kind]) return;
    const isAllowed =
      (node.kind === 'preambular' || node.kind === 'operative') &&
      opensAsAllowed(node, context.text, this.asking.openings);
    if (own) this.askEach(near[kind], kind, node, context, own, isAllowed);
    this.askEach(far[kind], kind, node, context, this.reports, isAllowed);
  }

  private visitWide<Kind extends WideKind>(kind: Kind, node: NodeMap[Kind], { context, active }: Setting): void {
    for (const rules of [active.near[kind], active.far[kind]])
      this.askEach(rules, kind, node, context, this.reports, false);
  }

  private askEach<Kind extends NodeKind>(
    rules: readonly ActiveRule[] | undefined,
    kind: Kind,
    node: NodeMap[Kind],
    context: DraftContext,
    into: Report[],
    opensAsAllowed: boolean,
  ): void {
    for (const each of rules ?? []) {
      if (opensAsAllowed && rulesOnOpeningWords.has(each.id)) continue;
      const check = each.rule.checks[kind] as Check<NodeMap[Kind]> | undefined;
      if (check) this.asking.ask(each, check, node, context, into);
    }
  }
}
