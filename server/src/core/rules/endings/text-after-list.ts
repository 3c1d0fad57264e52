/** A paragraph ends with its list. */
import type { Operative } from '../../document/nodes';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';

export const textAfterList: Rule = {
  meta: {
    title: 'A paragraph ends with its list',
    severity: 'information',
    authority: [practice('3 of 485 texts have it, outside the Security Council')],
    conventions: ['OPR-07'],
    languages: 'all',
    exceptFor: ['SC'],
  },
  checks: { operative },
};

function* operative({ children }: Operative, { text, part }: Context): Iterable<Finding> {
  if (!isJudged(part)) return;
  for (const [index, child] of children.entries()) {
    if (child.kind !== 'plain' || children[index - 1]?.kind !== 'sub-paragraph') continue;
    const words = /^\*?\p{Ll}[^\s;.,]*/u.exec(text.slice(child.contentStart, child.contentStart + 60))?.[0];
    if (words === undefined) continue;
    yield {
      span: { start: child.contentStart, end: child.contentStart + words.length },
      message:
        'The sentence goes on after its list. Put these words before the list, or begin a new paragraph with them.',
    };
  }
}
