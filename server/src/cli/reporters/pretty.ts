/** Findings for people: each with its line, and a summary at the end. */
import { LineIndex, type Report, type Severity } from '../../core/index';
import { printable } from '../printable';
import { type CheckedFile, type CheckOutcome, isFixable, type ReporterContext, type StartReporter } from './reporter';
import { sourceLine } from './source-line';

type Paint = (style: keyof typeof styles, words: string) => string;

const styles = { error: 31, warning: 33, information: 34, hint: 36, strong: 1, faint: 2 };
const indent = '        ';

export const pretty: StartReporter = (context) => {
  const paint: Paint = (style, words) =>
    context.hasColours && words !== '' ? `\u001b[${styles[style]}m${words}\u001b[0m` : words;
  const counts: Counts = { drafts: 0, fixable: 0, first: undefined, bySeverity: new Map() };
  return {
    begin: () => '',
    file: (file) => {
      count(counts, file);
      return fileLines(file, paint, context);
    },
    end: (outcome) => summary(counts, outcome, paint),
  };
};

/** The figures of the summary; nothing else is kept of thousands of drafts. */
interface Counts {
  drafts: number;
  fixable: number;
  /** The rule of the first finding. */
  first: string | undefined;
  readonly bySeverity: Map<Severity, number>;
}

function count(counts: Counts, { reports }: CheckedFile): void {
  counts.drafts++;
  counts.fixable += reports.filter(isFixable).length;
  counts.first ??= reports[0]?.rule;
  for (const { severity } of reports) counts.bySeverity.set(severity, (counts.bySeverity.get(severity) ?? 0) + 1);
}

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

function summary({ drafts, fixable, first, bySeverity }: Counts, { changed }: CheckOutcome, paint: Paint): string {
  if (drafts === 0) return '';
  const fixed = changed ? `${counted(changed, 'draft')} changed by --fix. ` : '';
  if (first === undefined) return `${fixed}${counted(drafts, 'draft')} checked, nothing found.\n`;
  const all = [...bySeverity.values()].reduce((sum, each) => sum + each, 0);
  const rows = [`${fixed}${counted(all, 'finding')} in ${counted(drafts, 'draft')}: ${severityWords(bySeverity)}.`];
  if (fixable > 0 && changed === undefined) rows.push(`${fixable} can be fixed with --fix.`);
  rows.push(`More about a rule: unres explain ${first}`);
  return rows.map((row, index) => `${index === 0 ? paint('strong', row) : row}\n`).join('');
}

const severities: readonly (readonly [Severity, (count: number) => string])[] = [
  ['error', (count) => counted(count, 'error')],
  ['warning', (count) => counted(count, 'warning')],
  ['information', (count) => `${count} for information`],
  ['hint', (count) => counted(count, 'hint')],
];

const severityWords = (bySeverity: ReadonlyMap<Severity, number>): string =>
  severities
    .flatMap(([severity, words]) => {
      const found = bySeverity.get(severity);
      return found === undefined ? [] : [words(found)];
    })
    .join(', ');

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
