/** Findings that the editor asks for. */
import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Feature } from '../feature';
import { findingsOf, nameOfFindings } from '../findings';

const nothing: DocumentDiagnosticReport = { kind: 'full', items: [] };

export const pullDiagnostics: Feature = {
  capability: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'un-resolution',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {},

  listen: ({ connection, drafts, catalogue, guard, client }) => {
    connection.languages.diagnostics.on(
      guard<DocumentDiagnosticParams, DocumentDiagnosticReport>('textDocument/diagnostic', nothing, async (params) => {
        const draft = await drafts.open(params.textDocument.uri);
        const items = draft ? findingsOf(draft, client()) : [];
        const resultId = nameOfFindings(items);
        return resultId === params.previousResultId
          ? { kind: 'unchanged', resultId }
          : { kind: 'full', resultId, items };
      }),
    );
    const refresh = (): void => {
      const { pullsDiagnostics, refreshesDiagnostics } = client();
      if (!pullsDiagnostics || !refreshesDiagnostics) return;
      connection.languages.diagnostics
        .refresh()
        .catch((error: unknown) => connection.console.warn(`Findings were not refreshed: ${String(error)}`));
    };
    drafts.settings.onDidChange(refresh);
    catalogue.onDidChange(refresh);
  },
};
