/** The conventions of drafting, by code. Rules name those that they check; docs/conventions.md has them all. */
import { operative, preamble, repetition } from './paragraphs';
import { citations, crossReferences, notes, symbols } from './references';
import { structure } from './structure';
import { budget, cleanText, modelUn, sessions, style } from './style';

/** A code such as `OPR-04`: the letters name the section. */
export type ConventionCode =
  | keyof typeof structure
  | keyof typeof preamble
  | keyof typeof operative
  | keyof typeof repetition
  | keyof typeof crossReferences
  | keyof typeof citations
  | keyof typeof symbols
  | keyof typeof notes
  | keyof typeof style
  | keyof typeof budget
  | keyof typeof sessions
  | keyof typeof modelUn
  | keyof typeof cleanText;

export interface ConventionSection {
  readonly title: string;
  /** The convention in one sentence, by code. */
  readonly sentences: Readonly<Partial<Record<ConventionCode, string>>>;
}

export const conventionSections: readonly ConventionSection[] = [
  { title: 'Structure', sentences: structure },
  { title: 'Preambular paragraphs', sentences: preamble },
  { title: 'Operative paragraphs', sentences: operative },
  { title: 'Repetition of the opening', sentences: repetition },
  { title: 'References to the text itself', sentences: crossReferences },
  { title: 'References to resolutions and decisions', sentences: citations },
  { title: 'Document symbols', sentences: symbols },
  { title: 'Notes', sentences: notes },
  { title: 'Style', sentences: style },
  { title: 'Programme and budget', sentences: budget },
  { title: 'Sessions and numbers', sentences: sessions },
  { title: 'Model UN', sentences: modelUn },
  { title: 'Clean text', sentences: cleanText },
];

const byCode = new Map(
  conventionSections.flatMap((section) =>
    Object.entries(section.sentences).map(([code, sentence]) => [code, { section, sentence }] as const),
  ),
);

/** The sentence of a convention, and the section of the page that it stands in. */
export function conventionOf(code: ConventionCode): { readonly section: ConventionSection; readonly sentence: string } {
  const found = byCode.get(code);
  if (!found) throw new Error(`there is no convention ${code}`);
  return found;
}
