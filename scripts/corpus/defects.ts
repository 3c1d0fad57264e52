/** The kinds of defect that are planted into clean adopted texts, to measure what the rules find. */
import type { Operative, Preambular, Resolution } from '../../server/src/core/document/nodes';
import { subParagraphsOf } from '../../server/src/core/document/walk';
import { participleFor, verbFor } from '../../server/src/core/vocabulary/openings';
import { endingOf } from '../../server/src/core/document/endings';
import type { Edit } from '../../server/src/core/index';
import type { RuleId } from '../../server/src/core/rules/index';

/** A change that makes one defect: the finding is due where the change begins, or at `at`. */
export interface Planting {
  readonly edits: readonly Edit[];
  /** Offset into the clean text of a character on the line where the finding is due. */
  readonly at: number;
}

export interface Defect {
  readonly name: string;
  readonly rule: RuleId;
  /** The finding offers a fix that gives back the clean text. */
  readonly isRestored: boolean;
  /** Where this text can be spoilt in this way; none where it has no such place. */
  places(resolution: Resolution): readonly Planting[];
}

const replace = (start: number, end: number, text: string, at = start): Planting => ({
  edits: [{ span: { start, end }, text }],
  at,
});

const own = ({ parts }: Resolution): Resolution['parts'] =>
  parts.filter(({ type }) => type === 'resolution' || type === 'lettered');
const operatives = (resolution: Resolution): readonly Operative[] =>
  own(resolution).flatMap(({ operative }) => operative);
const preambles = (resolution: Resolution): readonly Preambular[] =>
  own(resolution).flatMap(({ preamble }) => preamble);
const numbered = (resolution: Resolution): readonly Operative[] =>
  operatives(resolution).filter(({ number }) => number && number.value > 1);
const without = <Item>(items: readonly (Item | undefined)[]): readonly Item[] =>
  items.filter((item) => item !== undefined);

type Paragraph = Preambular | Operative;

const lists = (resolution: Resolution) =>
  operatives(resolution).filter(
    (node) => subParagraphsOf(node).filter(({ label }) => label.alphabet === 'letter').length > 2,
  );

/** Changes the figures of paragraphs in the middle of the numbering. */
const renumbered = (resolution: Resolution, change: (value: number) => number): readonly Planting[] =>
  without(
    numbered(resolution).map(({ number }) =>
      number && operatives(resolution).some((each) => each.number?.value === number.value + 1)
        ? replace(number.figures.start, number.figures.end, String(change(number.value)))
        : undefined,
    ),
  );

const opened = <Node extends Paragraph>(
  nodes: readonly Node[],
  plant: (node: Node, words: string, emphasis: { start: number; end: number }) => Planting | undefined,
): readonly Planting[] =>
  without(
    nodes.map((node) => {
      const emphasis = node.opening?.emphasis;
      if (!node.opening || emphasis?.style !== 'italic' || node.opening.span.end !== emphasis.content.end)
        return undefined;
      return plant(node, node.opening.words, emphasis.span);
    }),
  );

const roman = (_node: Paragraph, words: string, { start, end }: { start: number; end: number }): Planting =>
  replace(start, end, words);

/** Replaces the mark at the end of the text that a paragraph owns itself. */
const endedWith = (text: string, nodes: readonly Paragraph[], from: string, to: string): readonly Planting[] =>
  without(
    nodes.map((node) => {
      const last = node.children.length > 0 ? undefined : node.fragments.at(-1);
      const mark = last && endingOf(text, last).mark;
      return mark?.sign === from ? replace(mark.span.start, mark.span.end, to) : undefined;
    }),
  );

const ended = (
  name: string,
  rule: RuleId,
  nodesOf: (resolution: Resolution) => readonly Paragraph[],
  from: string,
  to: string,
): Defect => ({
  name,
  rule,
  isRestored: true,
  places: (resolution) => endedWith(resolution.text, nodesOf(resolution), from, to),
});

const notLast = (resolution: Resolution): readonly Operative[] =>
  own(resolution).flatMap(({ operative }) => operative.slice(0, -1));
const last = (resolution: Resolution): readonly Operative[] =>
  own(resolution).flatMap(({ operative }) => operative.slice(-1));

/** Adds the next roman word to the italics. */
const widened = (resolution: Resolution, nodes: readonly Paragraph[]): readonly Planting[] =>
  opened(nodes, (_node, words, { start, end }) => {
    const next = /^ (its|the|that|of|to|all|Member)(?= )/.exec(resolution.text.slice(end, end + 20))?.[0];
    return next === undefined ? undefined : replace(start, end + next.length, `*${words}${next}*`);
  });

const needsWhole =
  /^(?:(?:also|further) )?(?:calls upon|bearing in mind|taking into account|expresses (?:its|deep|grave).*|expressing (?:its|deep|grave).*|.* with (?:appreciation|concern|satisfaction|deep concern|grave concern))$/i;

const narrowed = (nodes: readonly Paragraph[], isChosen: (words: string) => boolean): readonly Planting[] =>
  opened(nodes, (_node, words, { start, end }) => {
    const cut = /^\S+/.exec(words)?.[0] ?? '';
    return isChosen(words) && cut !== words && !/^(?:also|further)$/i.test(cut)
      ? replace(start, end, `*${cut}*${words.slice(cut.length)}`)
      : undefined;
  });

const misspelt = (nodes: readonly Paragraph[]): readonly Planting[] =>
  opened(nodes, (_node, words, { start, end }) =>
    words.length > 7 && !words.includes(' ')
      ? replace(start, end, `*${words.slice(0, 4)}${words.slice(5)}*`)
      : undefined,
  );

const lineOf = (text: string, offset: number): { start: number; end: number } => ({
  start: text.lastIndexOf('\n', offset - 1) + 1,
  end: text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset),
});

const organLines = (resolution: Resolution) => without(own(resolution).map(({ organLine }) => organLine));

export const defects: readonly Defect[] = [
  {
    name: 'number used twice',
    rule: 'duplicate-paragraph-number',
    isRestored: true,
    places: (resolution) => renumbered(resolution, (value) => value - 1),
  },
  {
    name: 'number too high',
    rule: 'skipped-paragraph-number',
    isRestored: true,
    places: (resolution) => renumbered(resolution, (value) => value + 7),
  },
  {
    name: 'numbers skipped to the end',
    rule: 'skipped-paragraph-number',
    isRestored: true,
    places: (resolution) => {
      const all = numbered(resolution);
      const [middle] = all.slice(Math.floor(all.length / 2));
      if (own(resolution).length > 1 || !middle?.number) return [];
      const moved = all.filter((node) => node.span.start >= middle.span.start);
      const edits = moved.map(({ number }) => ({
        span: number?.figures ?? middle.span,
        text: String((number?.value ?? 0) + 1),
      }));
      return [{ edits, at: middle.span.start }];
    },
  },
  {
    name: 'number missing',
    rule: 'missing-paragraph-number',
    isRestored: true,
    places: (resolution) =>
      without(
        numbered(resolution).map(({ number, contentStart }) => number && replace(number.span.start, contentStart, '')),
      ),
  },
  {
    name: 'first number not 1',
    rule: 'first-paragraph-number',
    isRestored: true,
    places: (resolution) =>
      operatives(resolution).length < 3
        ? []
        : without(
            operatives(resolution)
              .slice(0, 1)
              .map(({ number }) => number && replace(number.figures.start, number.figures.end, '2')),
          ),
  },
  {
    name: 'single paragraph numbered',
    rule: 'numbered-single-paragraph',
    isRestored: true,
    places: (resolution) =>
      resolution.organ === 'SC' || operatives(resolution).length !== 1 || resolution.parts.length > 1
        ? []
        : operatives(resolution).map(({ contentStart }) => replace(contentStart, contentStart, '1. ')),
  },
  {
    name: 'letter of a sub-paragraph skipped',
    rule: 'subparagraph-sequence',
    isRestored: true,
    places: (resolution) =>
      lists(resolution).map((node) => {
        const item = subParagraphsOf(node)[1];
        return replace(item?.label.span.start ?? 0, item?.label.span.end ?? 0, '(x)');
      }),
  },
  {
    name: 'sub-paragraphs of the first degree with roman numerals',
    rule: 'subparagraph-degree',
    isRestored: false,
    places: (resolution) =>
      resolution.organ === 'SC'
        ? []
        : lists(resolution)
            .filter((node) => subParagraphsOf(node).length < 8)
            .map((node) => {
              const edits = subParagraphsOf(node).map(({ label }, index) => ({
                span: label.span,
                text: `(${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'][index] ?? ''})`,
              }));
              return { edits, at: edits[0]?.span.start ?? 0 };
            }),
  },
  {
    name: 'operative verb in roman type',
    rule: 'operative-opening-not-italic',
    isRestored: true,
    places: (resolution) => opened(operatives(resolution), roman),
  },
  {
    name: 'preambular opening in roman type',
    rule: 'preambular-opening-not-italic',
    isRestored: true,
    places: (resolution) => opened(preambles(resolution), roman),
  },
  {
    name: 'italics over the next word',
    rule: 'italics-too-long',
    isRestored: true,
    places: (resolution) =>
      resolution.organ === 'SC' ? [] : widened(resolution, [...preambles(resolution), ...operatives(resolution)]),
  },
  {
    name: 'comma inside the italics',
    rule: 'italics-too-long',
    isRestored: true,
    places: (resolution) =>
      resolution.organ === 'SC'
        ? []
        : opened(operatives(resolution), (_node, words, { start, end }) =>
            resolution.text.startsWith(',', end) ? replace(start, end + 1, `*${words},*`) : undefined,
          ),
  },
  {
    name: 'italics over the first word of a phrase only',
    rule: 'italics-too-short',
    isRestored: true,
    places: (resolution) =>
      resolution.organ === 'SC'
        ? []
        : narrowed([...preambles(resolution), ...operatives(resolution)], (words) => needsWhole.test(words)),
  },
  {
    name: '“also” or “further” outside the italics',
    rule: 'italics-too-short',
    isRestored: true,
    places: (resolution) =>
      resolution.organ === 'SC' ? [] : narrowed(preambles(resolution), (words) => /^\w+ (?:also|further)$/.test(words)),
  },
  {
    name: 'participle misspelt',
    rule: 'misspelt-opening',
    isRestored: true,
    places: (resolution) => misspelt(preambles(resolution)),
  },
  {
    name: 'verb misspelt',
    rule: 'misspelt-opening',
    isRestored: true,
    places: (resolution) => misspelt(operatives(resolution)),
  },
  {
    name: 'no verb at all',
    rule: 'unknown-opening',
    isRestored: false,
    places: (resolution) =>
      opened(operatives(resolution), (_node, _words, { start, end }) => replace(start, end, '*Countries*')),
  },
  {
    name: 'participle in the operative part',
    rule: 'participle-in-operative-part',
    isRestored: true,
    places: (resolution) =>
      opened(operatives(resolution), (_node, words, { start, end }) => {
        const participle = participleFor(words);
        return participle !== undefined && verbFor(participle) === words
          ? replace(start, end, `*${participle}*`)
          : undefined;
      }),
  },
  {
    name: 'verb in the preamble',
    rule: 'verb-in-preamble',
    isRestored: true,
    places: (resolution) =>
      opened(preambles(resolution), (_node, words, { start, end }) => {
        const verb = verbFor(words);
        return verb !== undefined && participleFor(verb) === words ? replace(start, end, `*${verb}*`) : undefined;
      }),
  },
  ended('preambular paragraph with a semicolon', 'preambular-ending', preambles, ',', ';'),
  ended('preambular paragraph with a full stop', 'preambular-ending', preambles, ',', '.'),
  ended('preambular paragraph without a mark', 'preambular-ending', preambles, ',', ''),
  ended('operative paragraph with a comma', 'operative-ending', notLast, ';', ','),
  ended('operative paragraph with a full stop', 'operative-ending', notLast, ';', '.'),
  ended('operative paragraph without a mark', 'operative-ending', notLast, ';', ''),
  ended('last paragraph with a semicolon', 'last-paragraph-ending', last, '.', ';'),
  ended('last paragraph without a mark', 'last-paragraph-ending', last, '.', ''),
  ...[',', ';', ''].map((sign): Defect => ({
    name: `list introduced by “${sign}”`,
    rule: 'missing-colon-before-subparagraphs',
    isRestored: true,
    places: (resolution) =>
      without(
        lists(resolution).map((node) => {
          const [first] = node.fragments;
          const intro = first && {
            start: first.start,
            end: Math.min(first.end, node.children[0]?.span.start ?? first.end),
          };
          const mark = intro && endingOf(resolution.text, intro).mark;
          return mark?.sign === ':' ? replace(mark.span.start, mark.span.end, sign) : undefined;
        }),
      ),
  })),
  {
    name: 'note lost',
    rule: 'mark-without-note',
    isRestored: false,
    places: ({ text, notes, noteMarks }) =>
      without(
        notes.map((note) => {
          const marks = noteMarks.filter(({ mark }) => mark === note.mark);
          return marks.length === 1 && marks[0]
            ? replace(note.span.start, Math.min(text.length, note.span.end), '', marks[0].span.start)
            : undefined;
        }),
      ),
  },
  {
    name: 'note mark lost',
    rule: 'note-without-mark',
    isRestored: false,
    places: ({ notes, noteMarks }) =>
      without(
        notes.map((note) => {
          const marks = noteMarks.filter(({ mark }) => mark === note.mark);
          return marks.length === 1 && marks[0]
            ? replace(marks[0].span.start, marks[0].span.end, '', note.span.start)
            : undefined;
        }),
      ),
  },
  {
    name: 'two note marks exchanged',
    rule: 'note-mark-sequence',
    isRestored: false,
    places: ({ text, noteMarks }) =>
      noteMarks.slice(0, -1).flatMap((first, index) => {
        const second = noteMarks[index + 1];
        if (!second || first.mark === second.mark || text.slice(first.span.end, second.span.start).trim().length < 2)
          return [];
        const edits = [
          { span: first.span, text: text.slice(second.span.start, second.span.end) },
          { span: second.span, text: text.slice(first.span.start, first.span.end) },
        ];
        return [{ edits, at: first.span.start }];
      }),
  },
  {
    name: 'note printed twice',
    rule: 'duplicate-note',
    isRestored: false,
    places: ({ text, notes }) =>
      notes.map(({ span }) => {
        const edits = [
          { span: { start: span.start, end: span.start }, text: `${text.slice(span.start, span.end)}\n\n` },
        ];
        return { edits, at: span.start + 1 };
      }),
  },
  {
    name: 'note mark before the comma',
    rule: 'note-mark-before-punctuation',
    isRestored: true,
    places: ({ text, noteMarks }) =>
      noteMarks
        .filter(({ span }) => /\p{L}[,;]/u.test(text.slice(span.start - 2, span.start)))
        .map(({ span }) =>
          replace(span.start - 1, span.end, text.slice(span.start, span.end) + text.charAt(span.start - 1)),
        ),
  },
  {
    name: 'organ line lost',
    rule: 'missing-organ-line',
    isRestored: false,
    places: (resolution) =>
      own(resolution).length > 1
        ? []
        : organLines(resolution).map(({ span }) => {
            const { start, end } = lineOf(resolution.text, span.start);
            return replace(
              start,
              end,
              '',
              preambles(resolution)[0]?.span.start ?? operatives(resolution)[0]?.span.start ?? 0,
            );
          }),
  },
  {
    name: 'organ line in roman type',
    rule: 'malformed-organ-line',
    isRestored: true,
    places: (resolution) =>
      without(
        organLines(resolution).map(({ emphasis, name }) =>
          emphasis?.style === 'italic' ? replace(emphasis.span.start, emphasis.span.end, name.value) : undefined,
        ),
      ),
  },
  {
    name: 'organ line without its comma',
    rule: 'malformed-organ-line',
    isRestored: true,
    places: (resolution) =>
      preambles(resolution).length === 0
        ? []
        : without(organLines(resolution).map(({ endMark }) => endMark && replace(endMark.start, endMark.end, ''))),
  },
  {
    name: 'preambular paragraph among the operative ones',
    rule: 'preamble-after-operative',
    isRestored: false,
    places: (resolution) => {
      const [first, second] = operatives(resolution);
      const moved = preambles(resolution).find((node) => node.fragments.length === 1 && node.children.length === 0);
      if (!first || !second || !moved?.opening?.emphasis || own(resolution).length > 1) return [];
      const text = `${resolution.text.slice(moved.span.start, moved.span.end).replace(/\[\^[^\]]+\]|<sup>.*?<\/sup>/g, '')}\n\n`;
      return [{ edits: [{ span: { start: second.span.start, end: second.span.start }, text }], at: second.span.start }];
    },
  },
];
