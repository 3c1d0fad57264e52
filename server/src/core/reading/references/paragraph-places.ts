/** The place of every paragraph: its part, run of numbers, section and parents. */
import { memo } from '../../kept/memo';
import { numberingRuns } from '../numbering';
import type {
  Block,
  Note,
  NumberedParagraph,
  Operative,
  Part,
  Plain,
  Preambular,
  Resolution,
  SectionHeading,
  SubParagraph,
} from '../../document/nodes';
import type { TextBlock } from '../running-text';
import { subParagraphsOf } from '../walk';

/** A paragraph with a number of its own, printed or due. */
export type CountedParagraph = Operative | NumberedParagraph;

interface Place {
  readonly part: Part;
  /** The paragraph and its parents, the outermost first. Notes and plain text of annexes have none. */
  readonly path: readonly (Preambular | CountedParagraph | SubParagraph)[];
  /** Headings above it, the widest first. */
  readonly headings: readonly SectionHeading[];
}

export interface Places {
  readonly of: ReadonlyMap<TextBlock | SectionHeading, Place>;
  /** Headings with a number or letter, in order of place. */
  readonly headings: readonly SectionHeading[];
  /** Runs of numbers by part, in order of place. */
  readonly runs: ReadonlyMap<Part, readonly (readonly CountedParagraph[])[]>;
}

export const placesOf = memo(read);

/** Lists of sub-paragraphs directly under a paragraph. */
export const childrenOf = (node: Preambular | CountedParagraph | SubParagraph): readonly SubParagraph[] =>
  subParagraphsOf(node);

function read({ parts }: Resolution): Places {
  const of = new Map<TextBlock | SectionHeading, Place>();
  const all: SectionHeading[] = [];
  const runs = new Map<Part, readonly (readonly CountedParagraph[])[]>();
  for (const part of parts) {
    runs.set(part, runsOf(part));
    let headings: readonly SectionHeading[] = [];
    const add = (block: Block | Plain | Note, path: Place['path']): void => {
      switch (block.kind) {
        case 'preambular':
        case 'operative':
        case 'numbered':
        case 'sub-paragraph': {
          const own = [...path, block];
          of.set(block, { part, path: own, headings });
          for (const child of block.children) add(child, own);
          break;
        }
        case 'plain':
        case 'note':
          of.set(block, { part, path, headings });
          break;
        case 'section-heading':
          if (block === part.title || block.enumerator === 'none') break;
          headings = [...headings.filter(({ enumerator }) => rank(enumerator) < rank(block.enumerator)), block];
          of.set(block, { part, path, headings });
          all.push(block);
          break;
        default:
      }
    };
    for (const block of part.blocks) add(block, []);
  }
  return { of, headings: all, runs };
}

/** Sections with roman figures contain those with letters. */
const rank = (enumerator: SectionHeading['enumerator']): number =>
  enumerator === 'roman' ? 1 : enumerator === 'letter' ? 2 : 3;

function runsOf(part: Part): readonly (readonly CountedParagraph[])[] {
  if (part.operative.length > 0) return numberingRuns(part);
  const runs: CountedParagraph[][] = [];
  for (const block of part.blocks) {
    if (block.kind !== 'numbered') continue;
    const run = runs.at(-1);
    if (!run || block.number.value === 1) runs.push([block]);
    else run.push(block);
  }
  return runs;
}
