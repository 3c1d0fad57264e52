/** The message after numbers were pushed on, if a reference could not follow. */

/** A notice is read at a glance. */
const maxWarnings = 3;

/** Undefined if all followed. */
export function roomMessage(warnings: readonly string[]): string | undefined {
  if (warnings.length === 0) return undefined;
  const more = warnings.length > maxWarnings ? ` … and ${warnings.length - maxWarnings} more.` : '';
  return `The numbers behind this paragraph have changed. Look at these references: ${warnings.slice(0, maxWarnings).join(' ')}${more}`;
}
