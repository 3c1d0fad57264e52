/** Counts our diagnostics, as plain values that need no editor. */
import { diagnosticSource } from '../identity';
import type { FindingCounts } from './status-text';

/** As in VS Code: 0 error, 1 warning, 2 information, 3 hint. */
interface DiagnosticLike {
  readonly severity: number;
  readonly source?: string | undefined;
}

export const isOurs = ({ source }: DiagnosticLike): boolean => source === diagnosticSource;

export const countFindings = (diagnostics: readonly DiagnosticLike[]): FindingCounts => {
  const ours = diagnostics.filter(isOurs);
  const errors = ours.filter(({ severity }) => severity === 0).length;
  const warnings = ours.filter(({ severity }) => severity === 1).length;
  return { errors, warnings, remarks: ours.length - errors - warnings };
};
