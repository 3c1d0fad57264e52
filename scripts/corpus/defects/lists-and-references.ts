/** Slips in the items of lists, and in references to the text itself and its paragraphs. */
import { endingOf } from '../../../server/src/core/reading/endings';
import type { Resolution, SubParagraph } from '../../../server/src/core/document/nodes';
import type { RuleId } from '../../../server/src/core/rules/index';
import { itemsOf } from '../../../server/src/core/rules/support/list-items';
import { type Defect, operatives, own, type Planting, replace, without } from './planting';

const isAssemblyLike = ({ organ }: Resolution): boolean => organ === 'GA' || organ === 'HRC' || organ === 'ECOSOC';

/** Items of operative lists, except the last and those with a list of their own, each with the next. */
function items(resolution: Resolution): readonly { readonly item: SubParagraph; readonly next: SubParagraph }[] {
  if (!isAssemblyLike(resolution)) return [];
  const inOrder = own(resolution)
    .flatMap((part) => [...itemsOf(part)])
    .filter(({ paragraph }) => paragraph.kind === 'operative');
  return inOrder.flatMap(({ item, isLast }, index) => {
    const next = inOrder[index + 1]?.item;
    return isLast || item.children.length > 0 || !next ? [] : [{ item, next }];
  });
}

const itemEnding = (sign: string, rule: RuleId): Defect => ({
  name: `item of a list that ends with “${sign}”`,
  rule,
  isRestored: true,
  places: (resolution) =>
    without(
      items(resolution).map(({ item, next }) => {
        const mark = endingOf(resolution.text, item.fragments.at(-1) ?? item.span).mark;
        if (mark?.sign !== ';') return undefined;
        return { ...replace(mark.span.start, mark.span.end, sign), needs: [next.label.span] };
      }),
    ),
});

/** Changes matching words in the own text of operative paragraphs, outside quotations. */
const worded = (
  name: string,
  rule: RuleId,
  pattern: RegExp,
  change: (words: string) => string,
  isRestored = true,
): Defect => ({
  name,
  rule,
  isRestored,
  places: (resolution) =>
    isAssemblyLike(resolution)
      ? operatives(resolution).flatMap(({ fragments }) =>
          fragments.flatMap(({ start, end }) => {
            const text = resolution.text.slice(start, end);
            if (/[“"]/.test(text)) return [];
            return [...text.matchAll(pattern)].map(({ index, 0: words }) =>
              replace(start + index, start + index + words.length, change(words)),
            );
          }),
        )
      : [],
});

const inBody = /(?<!\([^)]*)\bparagraph(?= \d)/g;

/** Breaks a reference to an earlier paragraph, in texts where that can be known. */
const misdirected = (
  name: string,
  change: (number: string, resolution: Resolution) => string,
  isTold: (resolution: Resolution) => boolean = () => true,
  isRestored = false,
): Defect => ({
  name,
  rule: 'missing-paragraph-reference',
  isRestored,
  places: (resolution) =>
    worded(name, 'missing-paragraph-reference', /\bparagraph \d+ above\b/g, (words) => words)
      .places(resolution)
      .flatMap(({ at }): readonly Planting[] => {
        const [words = '', number = ''] = /^paragraph (\d+) above/.exec(resolution.text.slice(at, at + 30)) ?? [];
        return isTold(resolution) ? [replace(at, at + words.length, change(number, resolution))] : [];
      }),
});

/** The number of the first paragraph with items. */
const listed = (resolution: Resolution): number | undefined =>
  operatives(resolution).find(({ children }) => children.some(({ kind }) => kind === 'sub-paragraph'))?.number?.value;

export const listAndReferenceDefects: readonly Defect[] = [
  {
    name: 'item of a list with a small letter',
    rule: 'list-item-capital',
    isRestored: true,
    places: (resolution) =>
      items(resolution).flatMap(({ item: { contentStart } }): readonly Planting[] => {
        const word = /^[A-Z][a-z]*(?![A-Za-z])/.exec(resolution.text.slice(contentStart, contentStart + 30))?.[0];
        return word ? [replace(contentStart, contentStart + 1, word.charAt(0).toLowerCase())] : [];
      }),
  },
  itemEnding(',', 'list-item-ending'),
  itemEnding('.', 'list-item-ending'),
  itemEnding('', 'list-item-ending'),
  itemEnding('; and', 'and-before-last'),
  {
    name: '“and” before the last paragraph',
    rule: 'and-before-last',
    isRestored: true,
    places: (resolution) =>
      isAssemblyLike(resolution)
        ? own(resolution).flatMap(({ operative }): readonly Planting[] => {
            const node = operative.at(-2);
            const mark =
              node?.children.length === 0 && endingOf(resolution.text, node.fragments.at(-1) ?? node.span).mark;
            return mark && mark.sign === ';' ? [replace(mark.span.end, mark.span.end, ' and', mark.span.start)] : [];
          })
        : [],
  },
  worded('“this resolution”', 'self-reference', /\bthe present resolution\b/g, () => 'this resolution'),
  worded('“this draft resolution”', 'self-reference', /\bthe present resolution\b/g, () => 'this draft resolution'),
  worded('“operative paragraph 3”', 'paragraph-reference-form', inBody, () => 'operative paragraph'),
  worded('“para. 3” in the text', 'paragraph-reference-form', inBody, () => 'para.'),
  worded('“OP3”', 'paragraph-reference-form', /(?<!\([^)]*)\bparagraph \d+(?![\d–])/g, (words) =>
    words.replace('paragraph ', 'OP'),
  ),
  worded('“sub-paragraph”', 'paragraph-reference-form', /\bsubparagraph/g, () => 'sub-paragraph'),
  worded('“paragraph 5(a)”', 'paragraph-reference-form', /\bparagraph \d+ \([a-z]+\)/g, (words) =>
    words.replace(' (', '('),
  ),
  misdirected('reference to a paragraph that is not there', (number) => `paragraph ${Number(number) + 300} above`),
  misdirected('reference in the wrong direction', (number) => `paragraph ${number} below`, undefined, true),
  misdirected(
    'reference to a sub-paragraph that is not there',
    (_, resolution) => `paragraph ${listed(resolution)} (z) above`,
    (resolution) => listed(resolution) !== undefined,
  ),
  misdirected(
    'reference to a note that is not there',
    () => 'footnote 999 above',
    ({ notes }) => notes.length > 0,
  ),
];
