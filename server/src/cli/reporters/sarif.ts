/** Findings in the Static Analysis Results Interchange Format, version 2.1.0. */
import { version } from '../../../../package.json';
import { LineIndex, type Report, rules, type Severity } from '../../core/index';
import { printableJson } from '../printable';
import { standardInput } from '../read-drafts';
import { uriOf } from './relative-path';
import { JsonList } from './json-list';
import type { StartReporter } from './reporter';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const ruleIds = Object.keys(rules);

export const sarif: StartReporter = ({ folder }) => {
  const results = new JsonList('      ');
  return {
    begin: () => `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "utf16CodeUnits",
      "tool": ${nested(tool())},
      "results": [`,
    file: ({ path, text, reports, allowed }) => {
      if (reports.length + allowed.length === 0) return '';
      const lines = new LineIndex(text);
      const uri = path === standardInput ? 'stdin' : uriOf(path, folder);
      return results.add(
        ...reports.map((report) => resultOf(report, uri, lines)),
        ...allowed.map(({ report, reason }) => ({
          ...resultOf(report, uri, lines),
          suppressions: [{ kind: 'inSource', ...(reason === '' ? {} : { justification: reason }) }],
        })),
      );
    },
    end: ({ failures }) => `${results.end()},
      "invocations": [
        ${nested(invocation(failures), '        ')}
      ]
    }
  ]
}
`,
  };
};

const nested = (value: object, indent = '      '): string => printableJson(value).replaceAll('\n', `\n${indent}`);

const tool = (): object => ({
  driver: { name: 'unres', fullName: 'UN Resolution Drafting', version, rules: describedRules() },
});

const invocation = (failures: readonly string[]): object => ({
  executionSuccessful: failures.length === 0,
  toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
});

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
