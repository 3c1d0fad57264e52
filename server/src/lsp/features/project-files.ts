/** Receives the project files from the editor, and marks their problems. */
import { type Diagnostic, DiagnosticSeverity, type PublishDiagnosticsParams } from 'vscode-languageserver';
import { LineIndex, readProjectFile } from '../../core/index';
import { diagnosticSource, toRange } from '../convert';
import type { Feature } from '../feature';
import type { KnownProjectFile } from '../project-files';
import { describeError } from '../guard';
import type { OwnNotifications } from '../protocol';

export const projectFiles: Feature = {
  capability: () => ({}),

  listen: ({ connection, drafts: { settings } }) => {
    /** Files whose problems the editor shows. */
    const shown = new Set<string>();
    const show = (params: PublishDiagnosticsParams): void => {
      connection
        .sendDiagnostics(params)
        .catch((error: unknown) => connection.console.error(`unres.json: ${describeError(error)}`));
    };
    connection.onNotification(
      'unResolution/projectFiles',
      ({ files }: OwnNotifications['unResolution/projectFiles']): void => {
        settings.receiveProjectFiles(files);
        const faulty = settings.projectFiles.all.filter(({ problems }) => problems.length > 0);
        const gone = [...shown].filter((uri) => faulty.every((file) => file.uri !== uri));
        shown.clear();
        for (const { uri } of faulty) shown.add(uri);
        const all = [
          ...faulty.map((file) => ({ uri: file.uri, diagnostics: problemsOf(file) })),
          ...gone.map(nothingFor),
        ];
        for (const each of all) show(each);
      },
    );
    connection.onNotification(
      'unResolution/typedProjectFile',
      ({ uri, text }: OwnNotifications['unResolution/typedProjectFile']): void => {
        const { problems } = readProjectFile(text);
        if (problems.length > 0) shown.add(uri);
        else if (!shown.delete(uri)) return;
        show({ uri, diagnostics: problemsOf({ text, problems }) });
      },
    );
  },
};

const nothingFor = (uri: string): { uri: string; diagnostics: Diagnostic[] } => ({ uri, diagnostics: [] });

function problemsOf({ text, problems }: Pick<KnownProjectFile, 'text' | 'problems'>): Diagnostic[] {
  const lines = new LineIndex(text);
  return problems.map(({ span, message }) => ({
    range: toRange(lines, span),
    severity: DiagnosticSeverity.Warning,
    source: diagnosticSource,
    message,
  }));
}
