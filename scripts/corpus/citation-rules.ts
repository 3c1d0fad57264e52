/** Tells the rules on what a draft cites from those on the draft itself: the first find misprints that are handed down. */
import { rules } from '../../server/src/core/index';

/** Whether all conventions of a rule are on citations and symbols. */
export const isOnCitations = (rule: string): boolean =>
  new Map(Object.entries(rules)).get(rule)?.meta.conventions.every((code) => /^(?:REF|SYM|SES)-/.test(code)) ?? false;
