/** Actions on a finding beside its fix: allow it here or in the draft, turn its rule off, or change its severity. */
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Report } from '../../core/index';
import type { ClientFeatures } from '../client-features';
import { toPosition, toWorkspaceEdit } from '../convert';
import type { DraftDocument } from '../draft-document';
import type { AllowArguments, SeverityArguments } from '../protocol';

/** Other editors get the comments without a reason, and no more. */
export function allowActions(
  draft: DraftDocument,
  { rule, span }: Report,
  diagnostics: Diagnostic[],
  client: ClientFeatures,
): CodeAction[] {
  // A comment with a wrong rule cannot be allowed by another one.
  if (rule === 'unused-allowance') return [];
  const { uri, version, analysis } = draft;
  const allow = (at: number | 'document'): CodeAction => {
    const where = at === 'document' ? 'in this draft' : 'here';
    const title = `Allow “${rule}” ${where}`;
    const base = { kind: CodeActionKind.QuickFix, diagnostics };
    if (!client.hasOurCommands) {
      return { ...base, title, edit: toWorkspaceEdit(draft, [analysis.allowEdit(rule, at)], client) };
    }
    const place = at === 'document' ? at : toPosition(analysis.lines, at);
    const argument: AllowArguments = { uri, version: version ?? null, rule, at: place };
    return { ...base, title: `${title}…`, command: { title, command: 'unResolution.allow', arguments: [argument] } };
  };
  const severity = (title: string, setting?: 'off'): CodeAction => {
    const argument: SeverityArguments = { uri, rule, ...(setting ? { setting } : {}) };
    const command = { title, command: 'unResolution.changeSeverity', arguments: [argument] };
    return { title, kind: CodeActionKind.QuickFix, diagnostics, command };
  };
  return [
    allow(span.start),
    allow('document'),
    ...(client.hasOurCommands
      ? [severity(`Turn “${rule}” off in this workspace`, 'off'), severity(`Change how severe “${rule}” is…`)]
      : []),
  ];
}
