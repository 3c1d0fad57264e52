/** What is asked before a paragraph is moved or deleted, where something is left to the drafter. */
import type { AskedChange } from '../../../../server/src/lsp/protocol';

export interface ChangeMessage {
  readonly text: string;
  /** One line for each thing that the drafter must look at. */
  readonly detail: string;
  /** The button. */
  readonly yes: string;
}

/** A longer list is cut: the message must fit on the screen. */
const maxWarnings = 10;

/** Undefined where nothing need be asked: the change can be undone in one step. */
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
