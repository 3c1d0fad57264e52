/** What a reporter is given, and which there are. */
import type { AllowedReport, Report, Severity } from '../../core/index';

export const checkFormats = ['pretty', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export interface CheckedFile {
  /** As the user named it; `-` for standard input. */
  readonly path: string;
  /** The text that the findings are about: the fixed one after `--fix`. */
  readonly text: string;
  readonly reports: readonly Report[];
  /** What comments in the draft allow; told only where the format has a place for it. */
  readonly allowed: readonly AllowedReport[];
}

/** What is known when all drafts are done. */
export interface CheckOutcome {
  /** How many files `--fix` changed; undefined where it was not asked for. */
  readonly changed: number | undefined;
  /** What could not be read or written, in plain words. */
  readonly failures: readonly string[];
}

export interface ReporterContext {
  readonly hasColours: boolean;
  /** Columns that a line may take. */
  readonly width: number;
  /** The folder that paths are relative to. */
  readonly folder: string;
}

/** Prints draft by draft, since there may be thousands: the three together make one whole. */
interface Reporter {
  readonly begin: () => string;
  readonly file: (file: CheckedFile) => string;
  readonly end: (outcome: CheckOutcome) => string;
}

export type StartReporter = (context: ReporterContext) => Reporter;

/** Whether a finding is more than a remark. */
export const isGrave = ({ severity }: { readonly severity: Severity }): boolean =>
  severity === 'error' || severity === 'warning';

/** Whether `--fix` would make the change. */
export const isFixable = ({ fix }: Report): boolean => fix?.isSafe === true;
