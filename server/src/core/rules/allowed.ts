/** Findings that comments in the draft allow, and comments that are not needed. */
import { type Allowance, holdingAt } from '../allowances/allowances';
import type { Asking } from './asking';
import type { Report } from './report';

/** A finding that a comment in the draft allows. */
export interface AllowedReport {
  readonly report: Report;
  readonly reason: string;
}

interface Sifted {
  readonly reports: Report[];
  readonly allowed: AllowedReport[];
}

/** Removes allowed findings, then adds findings about the allowances. */
export function withAllowances(asking: Asking, found: Report[], allowances: readonly Allowance[]): Sifted {
  if (allowances.length === 0) return { reports: found, allowed: [] };
  const { reports, allowed, used } = sift(found, allowances);
  const { context, active } = asking.in(undefined);
  const rules = [...active.byId.values()];
  const asked = new Set(rules.filter(({ rule }) => !rule.afterwards).map(({ id }) => id));
  const unused = new Set(allowances.filter((each) => asked.has(each.rule) && !used.has(each)));
  for (const each of rules) {
    const { afterwards } = each.rule;
    if (afterwards) asking.ask(each, () => afterwards(allowances, unused, context), undefined, context, reports);
  }
  return { reports, allowed };
}

function sift(
  found: readonly Report[],
  allowances: readonly Allowance[],
): Sifted & { readonly used: ReadonlySet<Allowance> } {
  const allowed: AllowedReport[] = [];
  const used = new Set<Allowance>();
  const holders = new Map([...byRule(allowances)].map(([rule, each]) => [rule, holdingAt(each)]));
  const reports = found.filter((report) => {
    const holding = holders.get(report.rule)?.(report.span) ?? [];
    for (const each of holding) used.add(each);
    const [first] = holding;
    if (first) allowed.push({ report, reason: first.reason });
    return !first;
  });
  return { reports, allowed, used };
}

function byRule(allowances: readonly Allowance[]): ReadonlyMap<string, readonly Allowance[]> {
  const groups = new Map<string, Allowance[]>();
  for (const each of allowances) {
    const same = groups.get(each.rule);
    if (same) same.push(each);
    else groups.set(each.rule, [each]);
  }
  return groups;
}
