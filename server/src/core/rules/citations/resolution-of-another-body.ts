/** A resolution is cited as one of the body that adopted it. */
import type { Resolution } from '../../document/nodes';
import type { NamedOrgan } from '../../vocabulary/organs';
import type { ResolutionNumber } from '../../vocabulary/resolution-symbols';
import { isPlausible } from '../../vocabulary/resolution-symbols';
import { findSession } from '../../vocabulary/sessions';
import type { Finding, Rule } from '../rule';
import { draftingManual, practice } from '../support/authorities';
import { bodyName } from '../support/bodies';
import { citedResolutions } from '../support/cited-resolutions';
import { surelyNamed } from '../support/surely-named';

export const resolutionOfAnotherBody: Rule = {
  meta: {
    title: 'A resolution is cited as one of the body whose numbers have its form',
    severity: 'error',
    authority: [draftingManual, practice('forms of the numbers: “70/1”, “1325 (2000)”, “2023/3”')],
    conventions: ['REF-01', 'REF-03'],
  },
  checks: { resolution: bodies },
};

function* bodies(resolution: Resolution): Iterable<Finding> {
  for (const each of citedResolutions(resolution)) {
    const { citation, number } = each;
    const named = surelyNamed(each, resolution);
    if (named === undefined || isCut(resolution.text, citation.span.start)) continue;
    const [right, another] = adopters.filter((body) => isPlausible(body, number));
    if (!isForeign(named, number)) continue;
    const known = right === undefined || another !== undefined ? undefined : right;
    yield {
      span: citation.span,
      message: `${citation.text} is ${
        known === undefined
          ? `not a number of ${bodyName(named)}, as which it is cited here`
          : `a number of ${bodyName(known)}, but is cited as one of ${bodyName(named)} here`
      }. Check the body and the number.`,
    };
  }
}

const adopters: readonly NamedOrgan[] = ['GA', 'SC', 'ECOSOC', 'HRC'];

/** Whether a body never gives such numbers; more than one too high for its session. */
function isForeign(body: NamedOrgan, { form, session }: ResolutionNumber): boolean {
  if (form === 'calendar') return body !== 'SC';
  if (form === 'year') return body !== 'ECOSOC';
  if (form === 'roman') return body === 'SC' || body === 'HRC';
  if (body === 'SC' || body === 'ECOSOC') return true;
  const figures = Number(session);
  return body === 'GA' ? figures < 31 : figures > 0 && findSession('HRC', session) === undefined;
}

/** “ES- 10/17”: a space splits the number. */
const isCut = (text: string, at: number): boolean => /S[-\u2010\u2011]\s?$/.test(text.slice(Math.max(0, at - 3), at));
