/** Findings as JSON: lines and columns count from 1, columns in UTF-16 units, ends are exclusive. */
import { LineIndex } from '../../core/index';
import { JsonList } from './json-list';
import { type CheckedFile, isFixable, type StartReporter } from './reporter';

export const json: StartReporter = () => {
  const files = new JsonList('  ');
  return {
    begin: () => '{\n  "files": [',
    file: (file) => files.add(described(file)),
    end: () => `${files.end()}\n}\n`,
  };
};

function described({ path, text, reports }: CheckedFile): object {
  const lines = new LineIndex(text);
  const place = (offset: number): { line: number; column: number } => {
    const { line, column } = lines.position(offset);
    return { line: line + 1, column: column + 1 };
  };
  return {
    path,
    findings: reports.map((report) => ({
      rule: report.rule,
      severity: report.severity,
      message: report.message,
      start: place(report.span.start),
      end: place(report.span.end),
      fixable: isFixable(report),
    })),
  };
}
