/** The question before a pasted or converted text is cleaned up. */
export interface CleanUpMessage {
  readonly text: string;
  readonly detail: string;
}

/** Longer lists are cut: the message must fit on the screen. */
const maxLines = 8;

export function cleanUpMessage(
  done: readonly string[],
  removedLines: readonly string[],
  refused: readonly string[],
): CleanUpMessage {
  if (done.length === 0) return { text: 'There is nothing to clean up.', detail: refused.join('\n') };
  const shown = removedLines.slice(0, maxLines).map((line) => `– ${line}`);
  const more = removedLines.length > shown.length ? [`… and ${removedLines.length - shown.length} more`] : [];
  const lines = removedLines.length > 0 ? ['Lines that go:', ...shown, ...more] : [];
  return {
    text: 'Clean up this text? No word is lost.',
    detail: [...done.map((each) => `${each}.`), ...lines, ...refused].join('\n'),
  };
}
