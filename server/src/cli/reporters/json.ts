/** Findings as JSON: lines and columns count from 1, columns in UTF-16 units, ends are exclusive. */
import { LineIndex } from '../../core/index';
import { printableJson } from '../printable';
import { isFixable, type Reporter } from './reporter';

export const json: Reporter = ({ files }) =>
  `${printableJson({
    files: files.map(({ path, text, reports }) => {
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
    }),
  })}\n`;
