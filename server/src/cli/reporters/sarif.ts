/** Findings in the Static Analysis Results Interchange Format, version 2.1.0. */
import { version } from '../../../../package.json';
import { LineIndex, type Report, rules, type Severity } from '../../core/index';
import { printableJson } from '../printable';
import { standardInput } from '../read-drafts';
import { uriOf } from './relative-path';
import type { Reporter } from './reporter';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const ruleIds = Object.keys(rules);

export const sarif: Reporter = ({ files, failures }, { folder }) =>
  `${printableJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'unres', fullName: 'UN Resolution Drafting', version, rules: describedRules() } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
          },
        ],
        results: files.flatMap(({ path, text, reports, allowed }) => {
          const lines = new LineIndex(text);
          const uri = path === standardInput ? 'stdin' : uriOf(path, folder);
          return [
            ...reports.map((report) => resultOf(report, uri, lines)),
            ...allowed.map(({ report, reason }) => ({
              ...resultOf(report, uri, lines),
              suppressions: [{ kind: 'inSource', ...(reason === '' ? {} : { justification: reason }) }],
            })),
          ];
        }),
      },
    ],
  })}\n`;

const describedRules = (): readonly object[] =>
  Object.entries(rules).map(([id, { meta }]) => ({
    id,
    shortDescription: { text: meta.title },
    help: { text: `${meta.title}.\n\n${meta.authority.map(({ source }) => `Authority: ${source}`).join('\n')}` },
    defaultConfiguration: { level: levels[meta.severity] },
  }));

function resultOf({ rule, severity, message, span }: Report, uri: string, lines: LineIndex): object {
  const start = lines.position(span.start);
  const end = lines.position(span.end);
  return {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    level: levels[severity],
    // “[words](place)” would be a link.
    message: { text: message.replaceAll('](', '\\](') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: {
            startLine: start.line + 1,
            startColumn: start.column + 1,
            endLine: end.line + 1,
            endColumn: end.column + 1,
          },
        },
      },
    ],
  };
}
