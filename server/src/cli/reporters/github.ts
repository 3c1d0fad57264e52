/** Findings as workflow commands, which GitHub Actions shows beside the lines of a change. */
import { LineIndex, type Severity } from '../../core/index';
import { printable } from '../printable';
import { standardInput } from '../read-drafts';
import type { CheckedFile, StartReporter } from './reporter';
import { relativePath } from './relative-path';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export const github: StartReporter = ({ folder }) => ({
  begin: () => '',
  file: (file) => commandsFor(file, folder),
  end: () => '',
});

function commandsFor({ path, text, reports }: CheckedFile, folder: string): string {
  const lines = new LineIndex(text);
  return reports
    .map(({ span, severity, rule, message }) => {
      const start = lines.position(span.start);
      const end = lines.position(span.end);
      const properties: Record<string, string | number> = {
        ...(path !== standardInput && { file: relativePath(path, folder) }),
        line: start.line + 1,
        endLine: end.line + 1,
        // Columns are refused where a finding reaches over a line end.
        ...(start.line === end.line && { col: start.column + 1, endColumn: end.column + 1 }),
        title: rule,
      };
      const listed = Object.entries(properties).map(([key, value]) => `${key}=${property(printable(String(value)))}`);
      return `::${commands[severity]} ${listed.join(',')}::${data(printable(message))}\n`;
    })
    .join('');
}

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
