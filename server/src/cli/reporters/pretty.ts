/** Findings for people: each with its line, and a summary at the end. */
import { LineIndex, type Report, type Severity } from '../../core/index';
import { printable } from '../printable';
import { type CheckedFile, type CheckOutcome, isFixable, type Reporter, type ReporterContext } from './reporter';
import { sourceLine } from './source-line';

type Paint = (style: keyof typeof styles, words: string) => string;

const styles = { error: 31, warning: 33, information: 34, hint: 36, strong: 1, faint: 2 };
const indent = '        ';

export const pretty: Reporter = (outcome, context) => {
  const paint: Paint = (style, words) =>
    context.hasColours && words !== '' ? `\u001b[${styles[style]}m${words}\u001b[0m` : words;
  return outcome.files.map((file) => fileLines(file, paint, context)).join('') + summary(outcome, paint);
};

function fileLines({ path, text, reports }: CheckedFile, paint: Paint, context: ReporterContext): string {
  if (reports.length === 0) return '';
  const lines = new LineIndex(text);
  const each = reports.map((report) => findingLines(report, text, lines, paint, context));
  return `${paint('strong', printable(path))}\n${each.join('')}\n`;
}

function findingLines(
  report: Report,
  text: string,
  lines: LineIndex,
  paint: Paint,
  { width }: ReporterContext,
): string {
  const { line, column } = lines.position(report.span.start);
  const place = `${line + 1}:${column + 1}`.padStart(7);
  const source = sourceLine(text, report.span, report.span.start - column, Math.max(40, width - indent.length));
  return [
    `${place} ${paint(report.severity, report.severity)} ${printable(report.message)} ${paint('faint', report.rule)}`,
    `${indent}${source.before}${paint('strong', source.flagged)}${source.after}`,
    `${indent}${paint(report.severity, source.underline)}`,
  ]
    .map((row) => `${row}\n`)
    .join('');
}

function summary({ files, changed }: CheckOutcome, paint: Paint): string {
  const reports = files.flatMap((file) => file.reports);
  const fixed = changed ? `${counted(changed, 'draft')} changed by --fix. ` : '';
  if (files.length === 0) return '';
  if (reports.length === 0) return `${fixed}${counted(files.length, 'draft')} checked, nothing found.\n`;
  const rows = [
    `${fixed}${counted(reports.length, 'finding')} in ${counted(files.length, 'draft')}: ${bySeverity(reports)}.`,
  ];
  const fixable = reports.filter(isFixable).length;
  if (fixable > 0 && changed === undefined) rows.push(`${fixable} can be fixed with --fix.`);
  const [first] = reports;
  if (first) rows.push(`More about a rule: unres explain ${first.rule}`);
  return rows.map((row, index) => `${index === 0 ? paint('strong', row) : row}\n`).join('');
}

const severities: readonly (readonly [Severity, (count: number) => string])[] = [
  ['error', (count) => counted(count, 'error')],
  ['warning', (count) => counted(count, 'warning')],
  ['information', (count) => `${count} for information`],
  ['hint', (count) => counted(count, 'hint')],
];

const bySeverity = (reports: readonly Report[]): string =>
  severities
    .map(([severity, words]) => ({ count: reports.filter((report) => report.severity === severity).length, words }))
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => words(count))
    .join(', ');

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
