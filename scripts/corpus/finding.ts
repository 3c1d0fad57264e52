/** A finding in an adopted text, as the command prints it. */
import { LineIndex, type Report } from '../../server/src/core/index';

export interface Found {
  readonly name: string;
  readonly text: string;
  readonly report: Report;
}

/** Its place, its message, and the words around it on a second line. */
export function describeFinding({ name, text, report: { span, severity, message } }: Found): string {
  const { line } = new LineIndex(text).position(span.start);
  const around = text.slice(Math.max(0, span.start - 40), span.end + 30).replace(/\s+/g, ' ');
  return `${name}:${line + 1} ${severity} ${message}\n      … ${around} …`;
}
