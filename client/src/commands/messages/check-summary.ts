/** The final sentence of a workspace check. */
export interface CheckOutcome {
  readonly drafts: number;
  readonly findings: number;
  readonly draftsWithFindings: number;
  /** Files that could not be read, or are not UTF-8. */
  readonly unreadable: readonly string[];
  /** Drafts that are too long to be checked. */
  readonly tooLong: readonly string[];
  readonly isCancelled: boolean;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const result = ({ drafts, findings, draftsWithFindings }: CheckOutcome): string => {
  if (drafts === 0) return 'No draft was found in the workspace.';
  const checked = `${count(drafts, 'draft was', 'drafts were')} checked: `;
  if (findings === 0) return `${checked}nothing was found.`;
  return `${checked}${count(findings, 'finding', 'findings')} in ${draftsWithFindings}.`;
};

/** More names would fill the screen. */
const maxNames = 5;

const listed = (names: readonly string[]): string => {
  const more = names.length - maxNames;
  return more > 0 ? `${names.slice(0, maxNames).join(', ')} and ${more} more` : names.join(', ');
};

export const summary = (outcome: CheckOutcome): string => {
  const parts = outcome.isCancelled ? ['The check was stopped.'] : [];
  if (!outcome.isCancelled || outcome.drafts > 0) parts.push(result(outcome));
  if (outcome.unreadable.length > 0) parts.push(`Could not be read: ${listed(outcome.unreadable)}.`);
  if (outcome.tooLong.length > 0) parts.push(`Too long to be checked: ${listed(outcome.tooLong)}.`);
  return parts.join(' ');
};
