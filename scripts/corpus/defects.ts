/** The kinds of defect that are planted into clean adopted texts, to measure what the rules find. */
import { noteDefects } from './defects/notes';
import { numberingDefects } from './defects/numbering';
import { openingDefects } from './defects/openings';
import type { Defect } from './defects/planting';
import { punctuationDefects } from './defects/punctuation';
import { structureDefects } from './defects/structure';

export type { Defect, Planting } from './defects/planting';

export const defects: readonly Defect[] = [
  ...numberingDefects,
  ...openingDefects,
  ...punctuationDefects,
  ...noteDefects,
  ...structureDefects,
];
