/** The input of reporters, and the list of them. */
import type { AllowedReport, Report, Severity } from '../../core/index';

export const checkFormats = ['pretty', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export interface CheckedFile {
  /** As the user named it; `-` for standard input. */
  readonly path: string;
  /** The text of the findings: the fixed one after `--fix`. */
  readonly text: string;
  readonly reports: readonly Report[];
  /** Findings allowed by comments; only in formats with a place for them. */
  readonly allowed: readonly AllowedReport[];
}

/** The totals after all drafts. */
export interface CheckOutcome {
  /** Files changed by `--fix`; undefined without it. */
  readonly changed: number | undefined;
  /** Unreadable and unwritable paths, in plain words. */
  readonly failures: readonly string[];
}

export interface ReporterContext {
  readonly hasColours: boolean;
  /** Width of a line in columns. */
  readonly width: number;
  /** The base of relative paths. */
  readonly folder: string;
}

/** Prints draft by draft, since there may be thousands: the three methods together make one output. */
interface Reporter {
  readonly begin: () => string;
  readonly file: (file: CheckedFile) => string;
  readonly end: (outcome: CheckOutcome) => string;
}

export type StartReporter = (context: ReporterContext) => Reporter;

/** Whether a finding is an error or a warning. */
export const isGrave = ({ severity }: { readonly severity: Severity }): boolean =>
  severity === 'error' || severity === 'warning';

/** Whether `--fix` would make the change. */
export const isFixable = ({ fix }: Report): boolean => fix?.isSafe === true;
