/** The editor's abilities, from its stated capabilities. */
import type { InitializeParams } from 'vscode-languageserver';

export interface ClientFeatures {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly showsRelatedInformation: boolean;
  readonly takesVersionedEdits: boolean;
  /** Previews edits, and asks before applying them. */
  readonly confirmsEdits: boolean;
  readonly takesCodeActions: boolean;
  /** Shows disabled actions, with the reason. */
  readonly takesDisabledActions: boolean;
  /** Asks for the renameable span before the new name. */
  readonly preparesRename: boolean;
  /** Supports tab stops in completions. */
  readonly takesSnippets: boolean;
  readonly showsHierarchicalSymbols: boolean;
  readonly showsMarkdown: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  /** Our own client, which has commands that ask the user. */
  readonly hasOurCommands: boolean;
}

export function clientFeatures({
  capabilities,
  initializationOptions,
}: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): ClientFeatures {
  const { textDocument = {}, workspace = {} } = capabilities;
  const { diagnostic, publishDiagnostics } = textDocument;
  return {
    pullsDiagnostics: diagnostic !== undefined,
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace.codeLens?.refreshSupport === true,
    showsRelatedInformation: [diagnostic, publishDiagnostics].some((each) => each?.relatedInformation === true),
    takesVersionedEdits: workspace.workspaceEdit?.documentChanges === true,
    confirmsEdits:
      workspace.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    takesCodeActions: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    takesDisabledActions: textDocument.codeAction?.disabledSupport === true,
    preparesRename: textDocument.rename?.prepareSupport === true,
    takesSnippets: textDocument.completion?.completionItem?.snippetSupport === true,
    showsHierarchicalSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    showsMarkdown: textDocument.hover?.contentFormat?.includes('markdown') === true,
    answersConfiguration: workspace.configuration === true,
    hasOurCommands: (initializationOptions as { hasOurCommands?: unknown } | null | undefined)?.hasOurCommands === true,
    registersConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
  };
}
