/** Core values as protocol values, and back. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  type Location,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit, LineIndex, Report, Severity, Span } from '../core/index';
import type { ClientFeatures } from './client-features';
import type { DraftDocument } from './draft-document';

/** The source of our diagnostics; the client knows them by it. */
export const diagnosticSource = 'un-resolution';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const satisfies Record<Severity, DiagnosticSeverity>;

export const toPosition = (lines: LineIndex, offset: number): Position => {
  const { line, column } = lines.position(offset);
  return { line, character: column };
};

export const toRange = (lines: LineIndex, { start, end }: Span): Range => ({
  start: toPosition(lines, start),
  end: toPosition(lines, end),
});

export const toOffset = (lines: LineIndex, { line, character }: Position): number =>
  lines.offset({ line, column: character });

export const toSpan = (lines: LineIndex, { start, end }: Range): Span => ({
  start: toOffset(lines, start),
  end: toOffset(lines, end),
});

export const toLocation = ({ uri, analysis }: DraftDocument, span: Span): Location => ({
  uri,
  range: toRange(analysis.lines, span),
});

export const toTextEdit = (lines: LineIndex, { span, text }: Edit): TextEdit => ({
  range: toRange(lines, span),
  newText: text,
});

export const toTextEdits = (lines: LineIndex, edits: readonly Edit[]): TextEdit[] =>
  edits.map((edit) => toTextEdit(lines, edit));

/** Versioned if the editor supports it, so that an outdated edit is refused. */
export function toWorkspaceEdit(
  { uri, version, analysis }: DraftDocument,
  edits: readonly Edit[],
  { takesVersionedEdits }: Pick<ClientFeatures, 'takesVersionedEdits'>,
): WorkspaceEdit {
  const changes = toTextEdits(analysis.lines, edits);
  return takesVersionedEdits
    ? { documentChanges: [{ textDocument: { uri, version: version ?? null }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/** The same, previewed and confirmed by the user if the editor can do that. */
export function toConfirmedEdit(
  draft: DraftDocument,
  edits: readonly Edit[],
  label: string,
  client: Pick<ClientFeatures, 'takesVersionedEdits' | 'confirmsEdits'>,
): WorkspaceEdit {
  if (!client.confirmsEdits) return toWorkspaceEdit(draft, edits, client);
  const { uri, version, analysis } = draft;
  const changes = edits.map((edit) => ({ ...toTextEdit(analysis.lines, edit), annotationId: label }));
  return {
    documentChanges: [{ textDocument: { uri, version: version ?? null }, edits: changes }],
    changeAnnotations: { [label]: { label, needsConfirmation: true } },
  };
}

export function toDiagnostic(
  draft: DraftDocument,
  { rule, span, message, severity, related, authority }: Report,
  { showsRelatedInformation }: Pick<ClientFeatures, 'showsRelatedInformation'>,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(draft.analysis.lines, span),
    severity: severities[severity],
    code: rule,
    source: diagnosticSource,
    message,
    data: { authority },
  };
  if (related && related.length > 0 && showsRelatedInformation) {
    diagnostic.relatedInformation = related.map((place) => ({
      location: toLocation(draft, place.span),
      message: place.message,
    }));
  }
  return diagnostic;
}
