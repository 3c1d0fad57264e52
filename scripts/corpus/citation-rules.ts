/** Separates rules on citations, which find misprints of earlier texts, from rules on the draft itself. */
import { rules } from '../../server/src/core/index';

/** Whether all conventions of a rule are on citations and symbols. */
export const isOnCitations = (rule: string): boolean =>
  new Map(Object.entries(rules)).get(rule)?.meta.conventions.every((code) => /^(?:REF|SYM|SES)-/.test(code)) ?? false;
