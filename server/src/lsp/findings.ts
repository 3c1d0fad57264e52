/** The findings of a document as shown by the editor. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { ClientFeatures } from './client-features';
import { diagnosticSource, toDiagnostic } from './convert';
import { type DraftDocument, isServed, isTooLong, maxDraftLength } from './draft-document';

/** None for a document that is not served, except that a draft is too long. */
export function findingsOf(draft: DraftDocument, client: ClientFeatures): Diagnostic[] {
  if (isTooLong(draft)) return [tooLong];
  if (!isServed(draft)) return [];
  return draft.analysis.findings.map((report) => toDiagnostic(draft, report, client));
}

const tooLong: Diagnostic = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source: diagnosticSource,
  message: `This draft has more than ${maxDraftLength.toLocaleString('en')} characters and is not checked; divide it.`,
};

/** Equal findings have equal names, so that unchanged ones need not be sent again. */
export function nameOfFindings(findings: readonly Diagnostic[]): string {
  const text = JSON.stringify(findings);
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
  }
  return [first, second, text.length].map((part) => (part >>> 0).toString(36)).join('-');
}
