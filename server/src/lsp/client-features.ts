/** What the editor can do, out of the capabilities that it states. */
import type { InitializeParams } from 'vscode-languageserver';

export interface ClientFeatures {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly showsRelatedInformation: boolean;
  readonly takesVersionedEdits: boolean;
  /** Shows the user what an edit changes, and asks before it is made. */
  readonly confirmsEdits: boolean;
  readonly takesCodeActions: boolean;
  /** Shows an action that cannot be taken, and why. */
  readonly takesDisabledActions: boolean;
  /** Asks what can be renamed before it asks the user for a new name. */
  readonly preparesRename: boolean;
  /** Leads the user through the open places of what a completion writes. */
  readonly takesSnippets: boolean;
  readonly showsHierarchicalSymbols: boolean;
  readonly showsMarkdown: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  /** It is our own client, which has commands that ask the user. */
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
