/** Fixes: one for each finding, all safe ones at once, renumbering; and other actions on a finding. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
} from 'vscode-languageserver';
import { attempt, type Span, unsettled } from '../../core/index';
import type { ClientFeatures } from '../client-features';
import { diagnosticSource, toConfirmedEdit, toDiagnostic, toSpan, toWorkspaceEdit } from '../convert';
import type { DraftDocument } from '../draft-document';
import { allowActions } from './allow-actions';
import { citationActionKind, citationActions } from './citation-actions';
import type { Feature } from '../feature';
import { onDraft } from '../on-draft';

const renumberKind = `${CodeActionKind.Source}.unResolution.renumber`;
const renumberTitle = 'Renumber paragraphs, notes and references';

/** Findings that come with an offer to renumber. */
const numberingRules: ReadonlySet<string> = new Set([
  'duplicate-paragraph-number',
  'first-paragraph-number',
  'missing-paragraph-number',
  'note-mark-sequence',
  'skipped-paragraph-number',
  'subparagraph-sequence',
]);

const fixAllKind = `${CodeActionKind.SourceFixAll}.unResolution`;

export const codeActions: Feature = {
  capability: ({ takesCodeActions }) => ({
    codeActionProvider: takesCodeActions
      ? { codeActionKinds: [CodeActionKind.QuickFix, citationActionKind, fixAllKind, renumberKind] }
      : false,
  }),

  listen: (session) =>
    session.connection.onCodeAction(
      onDraft(session, 'textDocument/codeAction', [], (draft, { range, context }): CodeAction[] => {
        const client = session.client();
        if (!client.takesCodeActions) return [];
        const isWanted = (kind: string): boolean => context.only?.some((only) => includes(only, kind)) ?? true;
        const place = toSpan(draft.analysis.lines, range);
        // The editor asks at every move of the cursor; “fix all” is for those who look for it.
        const isByItself = !context.only && context.triggerKind === CodeActionTriggerKind.Automatic;
        const offered: readonly (readonly [kind: string, make: () => CodeAction[]])[] = [
          [CodeActionKind.QuickFix, () => quickFixes(draft, place, context, client)],
          [citationActionKind, () => citationActions(draft, place.end, client)],
          [fixAllKind, () => fixAllOf(draft, client)],
          [renumberKind, () => renumberings(draft, renumberKind, [], client)],
        ];
        return offered.flatMap(([kind, make]) =>
          isWanted(kind) && !(isByItself && kind !== CodeActionKind.QuickFix)
            ? attempt(kind, make, [], session.onFailure)
            : [],
        );
      }),
    ),
};

/** Kinds form a tree: `source` includes `source.fixAll`. */
const includes = (outer: string, kind: string): boolean =>
  outer === CodeActionKind.Empty || kind === outer || kind.startsWith(`${outer}.`);

const touch = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function quickFixes(
  draft: DraftDocument,
  place: Span,
  { diagnostics }: CodeActionParams['context'],
  client: ClientFeatures,
): CodeAction[] {
  const actions: CodeAction[] = [];
  const others: CodeAction[] = [];
  const rulesThere = new Set<string>();
  const numbering: Diagnostic[] = [];
  for (const report of draft.analysis.findings) {
    const { fix } = report;
    if (!touch(report.span, place)) continue;
    const diagnostic = toDiagnostic(draft, report, client);
    if (numberingRules.has(report.rule)) numbering.push(diagnostic);
    // The editor recognises its own diagnostic, and shows the fix beside it.
    const shown = diagnostics.filter(
      ({ code, source, message }) =>
        source === diagnosticSource && code === report.rule && message === diagnostic.message,
    );
    const about = shown.length > 0 ? shown : [diagnostic];
    if (!rulesThere.has(report.rule)) others.push(...allowActions(draft, report, about, client));
    rulesThere.add(report.rule);
    if (!fix) continue;
    actions.push({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      isPreferred: draft.analysis.isSafelyFixed(report),
      diagnostics: about,
      edit: toWorkspaceEdit(draft, fix.edits, client),
    });
  }
  if (numbering.length > 0) actions.push(...renumberings(draft, CodeActionKind.QuickFix, numbering, client));
  // Fixes come first: allowing something is the exception.
  return [...actions, ...others];
}

/** Numbers everything again, with what refers to it. */
function renumberings(
  draft: DraftDocument,
  kind: string,
  diagnostics: Diagnostic[],
  client: ClientFeatures,
): CodeAction[] {
  const { edits } = draft.analysis.renumber();
  if (edits.length === 0) return [];
  const edit = toConfirmedEdit(draft, edits, renumberTitle, client);
  return [{ title: renumberTitle, kind, ...(diagnostics.length > 0 ? { diagnostics } : {}), edit }];
}

function fixAllOf(draft: DraftDocument, client: ClientFeatures): CodeAction[] {
  const edits = draft.analysis.fixAllEdits();
  const title = 'Fix all safe findings in this draft';
  if (!edits) return client.takesDisabledActions ? [{ title, kind: fixAllKind, disabled: { reason: unsettled } }] : [];
  if (edits.length === 0) return [];
  return [{ title, kind: fixAllKind, edit: toWorkspaceEdit(draft, edits, client) }];
}
