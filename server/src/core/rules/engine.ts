/** Runs rules over a parsed draft. */
import type { Block, NodeKind, NodeMap, Resolution } from '../document/nodes';
import type { Edit } from '../text/edit';
import { applyEdits, collide } from '../text/edit';
import type { Authority, Context, Finding, Rule, Severity } from './rule';

/** A finding with what its rule adds to it. */
export interface Report extends Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly authority: readonly Authority[];
}

/** A severity, or `off`. */
export type RuleSetting = Severity | 'off';

export interface CheckOptions {
  /** Changed severities by rule id; a rule that is not named keeps its own. */
  readonly severities?: Readonly<Record<string, RuleSetting>>;
  /** Told of a rule that failed; the other rules go on. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

export type RuleList = Readonly<Record<string, Rule>>;

/** Findings of all rules, in order of place, then of rule id. */
export function runRules(resolution: Resolution, rules: RuleList, options: CheckOptions = {}): readonly Report[] {
  const reports: Report[] = [];
  for (const [id, rule] of Object.entries(rules)) {
    const setting = options.severities?.[id];
    if (setting === 'off' || !applies(rule, resolution)) continue;
    try {
      for (const finding of runRule(resolution, rule)) {
        const severity = setting ?? finding.severity ?? rule.meta.severity;
        reports.push({ ...finding, rule: id, severity, authority: rule.meta.authority });
      }
    } catch (error) {
      options.onRuleError?.(id, error);
    }
  }
  return reports.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule));
}

/** The edits of all safe fixes that do not touch each other; of two that do, the one of the earlier finding. */
export function safeEdits(reports: readonly Report[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const report of reports) {
    if (!report.fix?.isSafe) continue;
    const { edits } = report.fix;
    if (!edits.some((edit) => taken.some((other) => collide(edit, other)))) taken.push(...edits);
  }
  return taken;
}

/** Applies safe fixes until none is left. `check` parses and checks a text. */
export function fixAll(text: string, check: (text: string) => readonly Report[]): string {
  // A fix may reveal a further fault, such as the number after a corrected number; no chain seen is longer than this.
  const mostRounds = 10;
  let current = text;
  for (let round = 0; round < mostRounds; round++) {
    const edits = safeEdits(check(current));
    if (edits.length === 0) break;
    current = applyEdits(current, edits);
  }
  return current;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function applies({ meta }: Rule, { language, organ }: Resolution): boolean {
  if (meta.languages && !meta.languages.includes(language)) return false;
  return !(organ && meta.exceptFor?.includes(organ));
}

function* runRule(resolution: Resolution, rule: Rule): Iterable<Finding> {
  const context: Context = { resolution, text: resolution.text, part: undefined };
  yield* visit('resolution', resolution, rule, context);
  yield* visit('heading', resolution.heading, rule, context);
  for (const part of resolution.parts) {
    const inPart: Context = { ...context, part };
    yield* visit('part', part, rule, inPart);
    if (hasBlockCheck(rule)) for (const block of part.blocks) yield* visitBlock(block, rule, inPart);
  }
  if (rule.checks.note) for (const note of resolution.notes) yield* visit('note', note, rule, context);
}

const hasBlockCheck = ({ checks }: Rule): boolean =>
  Boolean(
    checks['organ-line'] ??
    checks.preambular ??
    checks.operative ??
    checks.numbered ??
    checks['sub-paragraph'] ??
    checks['section-heading'],
  );

function* visitBlock(block: Block, rule: Rule, context: Context): Iterable<Finding> {
  switch (block.kind) {
    case 'organ-line':
    case 'section-heading':
      yield* visit(block.kind, block, rule, context);
      break;
    case 'preambular':
    case 'operative':
    case 'numbered':
    case 'sub-paragraph':
      yield* visit(block.kind, block, rule, context);
      if (rule.checks['sub-paragraph']) for (const child of block.children) yield* visitBlock(child, rule, context);
      break;
    default:
  }
}

function visit<Kind extends NodeKind>(
  kind: Kind,
  node: NodeMap[Kind],
  rule: Rule,
  context: Context,
): Iterable<Finding> {
  const check: ((node: NodeMap[Kind], context: Context) => Iterable<Finding>) | undefined = rule.checks[kind];
  return check ? check(node, context) : [];
}
