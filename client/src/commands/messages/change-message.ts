/** The question before a paragraph is moved or deleted, if the drafter has something to look at. */
import type { AskedChange } from '../../../../server/src/lsp/protocol';

export interface ChangeMessage {
  readonly text: string;
  /** One line for each matter of the drafter. */
  readonly detail: string;
  /** The button. */
  readonly yes: string;
}

/** Longer lists are cut: the message must fit on the screen. */
const maxWarnings = 10;

/** Undefined if there is nothing to ask: one undo step reverses the change. */
export function changeMessage(
  kind: AskedChange['kind'],
  name: string,
  warnings: readonly string[],
): ChangeMessage | undefined {
  if (warnings.length === 0) return undefined;
  const yes = kind === 'delete' ? 'Delete' : 'Move';
  const more = warnings.length > maxWarnings ? [`… and ${warnings.length - maxWarnings} more`] : [];
  return {
    text: `${yes} ${name}? All numbers and references follow, but not these:`,
    detail: [...warnings.slice(0, maxWarnings), ...more].join('\n'),
    yes,
  };
}
