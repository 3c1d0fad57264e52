/** The question and the message of a renumbering. */
export interface RenumberMessage {
  readonly text: string;
  /** One line for each matter of the drafter. */
  readonly detail: string;
}

/** Longer lists are cut: the message must fit on the screen. */
const maxWarnings = 10;

export function renumberMessage(changes: number, warnings: readonly string[]): RenumberMessage {
  const shown = warnings.slice(0, maxWarnings);
  const more = warnings.length > shown.length ? [`… and ${warnings.length - shown.length} more`] : [];
  const what = changes === 1 ? '1 number or word changes' : `${changes} numbers and words change`;
  return {
    text: changes === 0 ? 'All numbers are in order.' : `${what}. Renumber this draft?`,
    detail: warnings.length === 0 ? '' : ['Look at these yourself:', ...shown, ...more].join('\n'),
  };
}
