/** A comment that allows something names a rule that would otherwise find something there. */
import type { Allowance } from '../../allowances/allowances';
import { unknownName } from '../../text/unknown-name';
import type { Context, Finding, Rule } from '../rule';

export const unusedAllowance: Rule = {
  meta: {
    title: 'A comment that allows something is needed',
    severity: 'hint',
    authority: [
      { source: 'This program: what is allowed in a draft should be there, so that nobody looks for it in vain' },
    ],
    conventions: ['TYP-06'],
    languages: 'all',
  },
  checks: {},
  afterwards,
};

function* afterwards(
  allowances: readonly Allowance[],
  unused: ReadonlySet<Allowance>,
  context: Context,
): Iterable<Finding> {
  for (const allowance of allowances) {
    const message = messageFor(allowance, unused, context);
    if (message !== undefined) yield { span: allowance.span, message, ...removal(allowance, allowances, context.text) };
  }
}

function messageFor(allowance: Allowance, unused: ReadonlySet<Allowance>, { ruleIds }: Context): string | undefined {
  const { rule, reach } = allowance;
  if (rule === '')
    return 'This comment allows nothing, because it names no rule: <!-- unres-allow unknown-opening: why -->.';
  if (!ruleIds.includes(rule)) return unknownName('rule', rule, ruleIds);
  if (!unused.has(allowance)) return undefined;
  const where = reach === undefined ? 'in this draft' : 'in the paragraph that follows';
  return `“${rule}” finds nothing ${where}, so it need not be allowed; take the comment out.`;
}

/** Removes the line. Not safe: the comment may be kept on purpose. */
function removal({ comment }: Allowance, allowances: readonly Allowance[], text: string): Pick<Finding, 'fix'> {
  if (allowances.filter((each) => each.comment === comment).length > 1) return {};
  const { start } = comment.span;
  const end =
    comment.span.end + (/^(?:\r\n|\n|\r)/.exec(text.slice(comment.span.end, comment.span.end + 2))?.[0].length ?? 0);
  return { fix: { title: 'Take this comment out', isSafe: false, edits: [{ span: { start, end }, text: '' }] } };
}
