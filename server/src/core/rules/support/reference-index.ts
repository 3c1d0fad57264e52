/** What references can lead to, indexed once, so that many wrong references stay linear in the draft. */
import { memo } from '../../kept/memo';
import type { Part, Resolution } from '../../document/nodes';
import { type CountedParagraph, placesOf } from '../../reading/references/paragraph-places';
import type { ReferenceTarget } from '../../reading/references/internal-references';
import type { Span } from '../../text/span';
import { isJudged } from './judged';

/** First and last occurrence, as offsets into the text. */
interface Reach {
  readonly first: number;
  readonly last: number;
}

interface NumberSet {
  /** Places of the paragraphs by number. */
  readonly byValue: ReadonlyMap<number, Reach>;
  /** The highest number; 0 where there is none. */
  readonly most: number;
}

export const referenceIndexOf = memo((resolution: Resolution) => new ReferenceIndex(resolution));

class ReferenceIndex {
  private readonly numbers = new Map<Part | 'judged' | 'all', NumberSet>();
  private readonly printed = new Map<ReferenceTarget, ReadonlyMap<string, Reach>>();
  private readonly lazy: { labels?: ReadonlySet<string>; headings?: ReadonlySet<string>; marks?: ReadonlySet<string> } =
    {};

  constructor(private readonly resolution: Resolution) {}

  /** Numbers of the paragraphs of a part, of all that are judged as a resolution, or of the whole text. */
  numbersOf(scope: Part | 'judged' | 'all'): NumberSet {
    let found = this.numbers.get(scope);
    if (!found) this.numbers.set(scope, (found = numberSet(this.paragraphs(scope))));
    return found;
  }

  /** Labels of items, without brackets. */
  get labels(): ReadonlySet<string> {
    return (this.lazy.labels ??= new Set(
      [...placesOf(this.resolution).of.keys()].flatMap((node) =>
        node.kind === 'sub-paragraph' ? [node.label.text.replace(/[().]/g, '')] : [],
      ),
    ));
  }

  /** Labels of sections, parts and annexes with possible ones at line starts; empty if nothing has a label. */
  get headings(): ReadonlySet<string> {
    return (this.lazy.headings ??= readHeadings(this.resolution));
  }

  get marks(): ReadonlySet<string> {
    const { notes, noteMarks } = this.resolution;
    return (this.lazy.marks ??= new Set([...notes, ...noteMarks].map(({ mark }) => mark)));
  }

  /** Whether `(a)` or `a.` is printed in a paragraph, as a label or not. */
  printedLabel(node: ReferenceTarget, label: string): Reach | undefined {
    let found = this.printed.get(node);
    if (!found) this.printed.set(node, (found = printedLabels(this.resolution.text, node.span)));
    return found.get(label);
  }

  private paragraphs(scope: Part | 'judged' | 'all'): readonly CountedParagraph[] {
    const { parts } = this.resolution;
    if (scope === 'judged') return parts.filter(isJudged).flatMap(({ operative }) => operative);
    const { runs } = placesOf(this.resolution);
    return (scope === 'all' ? parts : [scope]).flatMap((part) => (runs.get(part) ?? []).flat());
  }
}

function numberSet(paragraphs: readonly CountedParagraph[]): NumberSet {
  const byValue = new Map<number, Reach>();
  let most = 0;
  for (const { number, span } of paragraphs) {
    if (!number) continue;
    most = Math.max(most, number.value);
    add(byValue, number.value, span.start);
  }
  return { byValue, most };
}

function printedLabels(text: string, { start, end }: Span): ReadonlyMap<string, Reach> {
  const found = new Map<string, Reach>();
  for (const { index, 1: label = '' } of text.slice(start, end).matchAll(/(?<![\p{L}\d])([a-z]{1,5})[).]/giu))
    add(found, label.toLowerCase(), start + index);
  return found;
}

function add<Key>(reaches: Map<Key, Reach>, key: Key, at: number): void {
  const reach = reaches.get(key);
  reaches.set(key, { first: Math.min(at, reach?.first ?? at), last: Math.max(at, reach?.last ?? at) });
}

function readHeadings({ parts, text }: Resolution): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { title, blocks } of parts) {
    if (title?.label) labels.add(title.label);
    for (const block of blocks) if (block.kind === 'section-heading' && block.label) labels.add(block.label);
  }
  if (labels.size === 0) return labels;
  const lines = /^[ \t#*_|-]{0,8}(?:(?:annex|section|part)\s{1,3})?([A-Z\d]{1,7})(?![\p{L}\d])/gimu;
  for (const [, word = ''] of text.matchAll(lines)) labels.add(word.toUpperCase());
  return labels;
}
