/** Resolutions cited in a list stand in the order of their numbers. */
import type { Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/span';
import type { ResolutionNumber } from '../../vocabulary/resolution-symbols';
import type { Context, Finding, Rule } from '../rule';
import { draftingManual, practice } from '../support/authorities';
import type { CitedResolution } from '../support/cited-resolutions';
import { citedResolutions } from '../support/cited-resolutions';
import { linkBehind } from '../support/linked-symbol';

export const citationsOutOfOrder: Rule = {
  meta: {
    title: 'Resolutions cited in a list stand in the order of their numbers',
    severity: 'hint',
    authority: [draftingManual, practice('lists of resolutions ascend, in all but a few')],
    conventions: ['REF-09'],
    exceptFor: ['SC'],
  },
  checks: { resolution: lists },
};

/** A resolution of a list: its number with its letters, link and date. */
interface Item {
  readonly cited: CitedResolution;
  readonly span: Span;
}

function* lists(resolution: Resolution, { text }: Context): Iterable<Finding> {
  const cited = citedResolutions(resolution);
  let list: Item[] = [];
  for (const [index, each] of cited.entries()) {
    const next = cited[index + 1];
    const end = next && isSameSort(each, next) ? endInList(text, each, next) : undefined;
    list.push({ cited: each, span: { start: startOf(text, each), end: end ?? endOf(each) } });
    if (end !== undefined) continue;
    const finding = judged(list, text);
    if (finding) yield finding;
    list = [];
  }
}

/** Only numbers of one body and one form follow each other. */
const isSameSort = (a: CitedResolution, b: CitedResolution): boolean =>
  a.organ !== undefined &&
  a.organ === b.organ &&
  a.number.form === b.number.form &&
  a.citation.kind === b.citation.kind &&
  /^\d/.test(a.number.session) === /^\d/.test(b.number.session);

const isLinked = (text: string, { citation: { span } }: CitedResolution): boolean =>
  text.startsWith('[', span.start - 1) && linkBehind(text, span.end) !== undefined;

const startOf = (text: string, each: CitedResolution): number =>
  each.citation.span.start - (isLinked(text, each) ? 1 : 0);

/** The end of the resolution with its date. */
const endOf = ({ citation: { date }, end }: CitedResolution): number =>
  date && !date.isShared ? Math.max(end, date.span.end) : end;

const separator = /^(?:, |,? and |,\n|,? and\n)$/;

/** The end of the resolution if only a comma or “and” separates it from the next. */
function endInList(text: string, each: CitedResolution, next: CitedResolution): number | undefined {
  const end = endOf(each);
  return separator.test(text.slice(end, startOf(text, next)).replace(/\u00A0/g, ' ')) ? end : undefined;
}

function judged(list: readonly Item[], text: string): Finding | undefined {
  if (isLatestFirst(list, text)) return undefined;
  const sorted = [...list].sort((a, b) => compare(a.cited.number, b.cited.number));
  const at = list.findIndex(
    (item, index) => index > 0 && compare(list[index - 1]!.cited.number, item.cited.number) > 0,
  );
  const item = list[at];
  const before = list[at - 1];
  if (!item || !before) return undefined;
  const edits: Edit[] = list.map(({ span }, index) => {
    const right = sorted[index] ?? item;
    return { span, text: text.slice(right.span.start, right.span.end) };
  });
  const isWhole = list.every(({ cited: { citation } }) => !citation.date?.isShared);
  return {
    span: item.cited.citation.span,
    message: `Resolutions are listed in the order of their numbers, ${item.cited.citation.text} before ${before.cited.citation.text}.`,
    ...(isWhole && { fix: { title: 'Put the list in order', isSafe: false, edits } }),
  };
}

/** “The most recent of which being …” is in descending order on purpose. */
function isLatestFirst(list: readonly Item[], text: string): boolean {
  const [first] = list;
  if (
    first &&
    /\b(?:last|latest|recent|recently)\b/.test(text.slice(Math.max(0, first.span.start - 60), first.span.start))
  )
    return true;
  return (
    list.length > 2 &&
    list.every((item, index) => {
      const before = list[index - 1];
      return before === undefined || compare(before.cited.number, item.cited.number) > 0;
    })
  );
}

function compare(a: ResolutionNumber, b: ResolutionNumber): number {
  return sessionRank(a) - sessionRank(b) || a.number - b.number || (a.part ?? '').localeCompare(b.part ?? '');
}

/** The numbers of the first thirty sessions, and of the Security Council, run on from one session or year to the next. */
const sessionRank = ({ form, session }: ResolutionNumber): number =>
  form === 'session' || form === 'year' ? Number(session.replace(/^E?S-/, '')) : 0;
