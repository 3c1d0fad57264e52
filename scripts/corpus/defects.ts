/** The kinds of defect planted into clean adopted texts, to measure the rules. */
import { citationDefects } from './defects/citations';
import { listAndReferenceDefects } from './defects/lists-and-references';
import { formDefects } from './defects/forms';
import { headingDefects } from './defects/heading';
import { nameAndMarkDefects } from './defects/names-and-marks';
import { noteDefects } from './defects/notes';
import { numberingDefects } from './defects/numbering';
import { openingHabitDefects } from './defects/opening-habits';
import { openingDefects } from './defects/openings';
import { pairDefects } from './defects/pairs';
import type { Defect } from './defects/planting';
import { punctuationDefects } from './defects/punctuation';
import { structureDefects } from './defects/structure';
import { symbolDefects } from './defects/symbols';
import { wordingDefects } from './defects/wording';

export type { Defect, Planting } from './defects/planting';

export const defects: readonly Defect[] = [
  ...numberingDefects,
  ...openingDefects,
  ...openingHabitDefects,
  ...listAndReferenceDefects,
  ...punctuationDefects,
  ...noteDefects,
  ...structureDefects,
  ...headingDefects,
  ...pairDefects,
  ...wordingDefects,
  ...nameAndMarkDefects,
  ...formDefects,
  ...citationDefects,
  ...symbolDefects,
];
