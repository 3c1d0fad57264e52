/** Slips of lists, annexes and paired marks. */
import type { Resolution } from '../../../server/src/core/document/nodes';
import { type Defect, operatives, type Planting, preambles, replace, without } from './planting';

/** Removes one of a pair of marks, found by `pattern`, from paragraphs of the resolution. */
const lost =
  (pattern: RegExp, side: 'opening' | 'closing') =>
  (resolution: Resolution): readonly Planting[] =>
    [...preambles(resolution), ...operatives(resolution)].flatMap(({ fragments }) =>
      fragments.flatMap(({ start, end }) => {
        const words = resolution.text.slice(start, end);
        const match = pattern.exec(words);
        if (!match || words.includes('"') || words.includes('\n')) return [];
        // The match begins with a space.
        const opening = start + match.index + 1;
        const closing = start + match.index + match[0].length - 1;
        const [at, other] = side === 'opening' ? [opening, closing] : [closing, opening];
        // Reported at the remaining mark, on the same line.
        return [{ ...replace(at, at + 1, ''), needs: [{ start: other, end: other + 1 }] }];
      }),
    );

export const pairDefects: readonly Defect[] = [
  {
    name: 'closing bracket lost',
    rule: 'unpaired-bracket',
    isRestored: false,
    places: lost(/ \([A-Z][^()”]{2,}\)/, 'closing'),
  },
  {
    name: 'opening bracket lost',
    rule: 'unpaired-bracket',
    isRestored: false,
    places: lost(/ \([A-Z][^()”]{4,}\)/, 'opening'),
  },
  {
    name: 'closing quotation mark lost',
    rule: 'unpaired-quotation-mark',
    isRestored: false,
    places: lost(/ “[^“”]+”/, 'closing'),
  },
  {
    name: 'opening quotation mark lost',
    rule: 'unpaired-quotation-mark',
    isRestored: false,
    places: lost(/ “[^“”]+”/, 'opening'),
  },
  {
    name: 'list with a single item',
    rule: 'single-item-list',
    isRestored: false,
    places: (resolution) =>
      resolution.organ === 'SC'
        ? []
        : without(
            operatives(resolution).map(({ children }) => {
              const [first, second, ...others] = children;
              if (first?.kind !== 'sub-paragraph' || second?.kind !== 'sub-paragraph' || others.length > 0)
                return undefined;
              if (second.children.length > 0 || second.fragments.length > 1 || first.children.length > 0)
                return undefined;
              return replace(second.span.start, second.span.end, '', first.span.start);
            }),
          ),
  },
  {
    name: 'annex lost',
    rule: 'missing-annex',
    isRestored: false,
    places: ({ text, parts, organ }) => {
      const annex = parts.find(({ type }) => type === 'annex');
      const match = /annex(?:ed)? to the present resolution/.exec(text);
      if (!annex || !match || organ === 'SC' || match.index > annex.span.start) return [];
      if (parts.filter(({ type }) => type !== 'resolution').length > 1) return [];
      return [replace(annex.span.start, annex.span.end, '', match.index)];
    },
  },
  {
    name: 'agenda item for the session of the resolution',
    rule: 'past-session',
    isRestored: false,
    places: ({ text, heading, organ }) => {
      const own = /^([\p{L}-]+) session$/u.exec(heading.session?.value ?? '')?.[1];
      const match = /to include in the provisional agenda of its (seventy-[a-z]+|eightieth) session/.exec(text);
      if (organ !== 'GA' || own === undefined || !match?.[1]) return [];
      const start = match.index + match[0].lastIndexOf(match[1]);
      return [replace(start, start + match[1].length, own.toLowerCase())];
    },
  },
  {
    name: 'report for the session before',
    rule: 'past-session',
    isRestored: false,
    places: ({ text, organ }) => {
      const match = /to submit to the General Assembly at its (seventy-[a-z]+|eightieth) session/.exec(text);
      if (organ !== 'GA' || !match?.[1]) return [];
      const start = match.index + match[0].lastIndexOf(match[1]);
      return [replace(start, start + match[1].length, 'seventy-fourth')];
    },
  },
  {
    name: 'section that begins to count again',
    rule: 'mixed-section-numbering',
    isRestored: false,
    // Later paragraphs under a subheading with continuous numbers.
    places: ({ parts, organ }) =>
      parts.flatMap(({ type, blocks }) =>
        type === 'resolution' && organ !== 'SC'
          ? without(
              blocks.map((block, index) =>
                block.kind === 'operative' && blocks[index - 1]?.kind === 'section-heading' ? block.number : undefined,
              ),
            )
              .filter(({ value }) => value > 2)
              .slice(1)
              .map(({ figures }) => replace(figures.start, figures.end, '1'))
          : [],
      ),
  },
];
