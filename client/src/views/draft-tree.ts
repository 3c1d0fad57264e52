/** The view "Draft" in the Explorer: the parts of the current draft; paragraphs are moved by dragging. */
import {
  DataTransferItem,
  type Diagnostic,
  type Disposable,
  EventEmitter,
  languages,
  Range,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  type TreeDragAndDropController,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
} from 'vscode';
import type { TreeEntry } from '../../../server/src/lsp/protocol';
import type { Previews } from '../commands/preview';
import { changeParagraph } from '../commands/change-paragraph';
import { isOurs } from './findings';
import { ofDocument, type Server } from '../server';
import { entryId, entryLook, type FindingPlace, isMovable, pathTo } from './tree-entries';

/** Outlasts a burst of typing. */
const restAfterTyping = 300;
const mimeType = 'application/vnd.code.tree.unresolution.draft';
const viewId = 'unResolution.draft';

const openAtFirst: ReadonlySet<TreeEntry['kind']> = new Set(['preamble', 'part', 'section']);

/** The shown entries, and their version of the text. */
interface Shown {
  readonly document: TextDocument;
  readonly version: number;
  /** Equal if nothing visible differs. */
  readonly look: string;
  readonly entries: readonly TreeEntry[];
  readonly parents: ReadonlyMap<TreeEntry, TreeEntry>;
  readonly ids: ReadonlyMap<TreeEntry, string>;
}

/** The dragged entry, and its version of the text. */
interface Dragged {
  readonly entry: TreeEntry;
  readonly document: TextDocument;
  readonly version: number;
}

class DraftTree implements TreeDataProvider<TreeEntry>, TreeDragAndDropController<TreeEntry> {
  readonly dropMimeTypes = [mimeType];
  readonly dragMimeTypes = [mimeType];
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private shown: Shown | undefined;
  private latest = 0;

  constructor(
    private readonly server: Server,
    private readonly previews: Previews,
  ) {}

  async refresh(): Promise<void> {
    const turn = ++this.latest;
    const document = this.previews.draftInFront;
    const version = document?.version ?? 0;
    const entries = document && (await this.server.ask('unResolution/tree', ofDocument(document)));
    if (turn !== this.latest) return;
    const look = JSON.stringify([document?.uri, entries, this.findings(document)]);
    // Refreshing the tree would abort a drag in VS Code.
    if (this.shown && this.shown.look === look && this.shown.document === document) {
      this.shown = { ...this.shown, version };
      return;
    }
    this.shown = document && entries ? { document, version, look, entries, ...related(entries) } : undefined;
    this.changed.fire();
  }

  getChildren(entry?: TreeEntry): TreeEntry[] {
    return [...(entry ? entry.children : (this.shown?.entries ?? []))];
  }

  getParent(entry: TreeEntry): TreeEntry | undefined {
    return this.shown?.parents.get(entry);
  }

  getTreeItem(entry: TreeEntry): TreeItem {
    const { icon, colour, description, spoken } = entryLook(entry, this.findings(this.shown?.document));
    const state =
      entry.children.length === 0
        ? TreeItemCollapsibleState.None
        : openAtFirst.has(entry.kind)
          ? TreeItemCollapsibleState.Expanded
          : TreeItemCollapsibleState.Collapsed;
    const item = new TreeItem(entry.name, state);
    item.id = this.shown?.ids.get(entry) ?? '';
    item.description = description;
    item.tooltip = spoken;
    item.iconPath = new ThemeIcon(icon, colour === undefined ? undefined : new ThemeColor(colour));
    item.accessibilityInformation = { label: spoken };
    item.contextValue = isMovable(entry) ? 'paragraph' : 'other';
    if (this.shown) {
      const { start, end } = entry.selection;
      const selection = new Range(start.line, start.character, end.line, end.character);
      const { document } = this.shown;
      // Not over the focused preview.
      const viewColumn = window.visibleTextEditors.find((each) => each.document === document)?.viewColumn;
      const options = { selection, ...(viewColumn !== undefined && { viewColumn }) };
      item.command = { command: 'vscode.open', title: 'Show', arguments: [document.uri, options] };
    }
    return item;
  }

  /** The innermost entry at the cursor. */
  atCursor(): TreeEntry | undefined {
    const editor = window.activeTextEditor;
    if (!editor || editor.document !== this.shown?.document) return undefined;
    const { line, character } = editor.selection.active;
    return pathTo(this.shown.entries, line, character).at(-1);
  }

  handleDrag(entries: readonly TreeEntry[], data: { set(type: string, item: DataTransferItem): void }): void {
    const [entry] = entries;
    if (!entry || !isMovable(entry) || !this.shown) return;
    const { document, version } = this.shown;
    data.set(mimeType, new DataTransferItem({ entry, document, version } satisfies Dragged));
  }

  async handleDrop(
    target: TreeEntry | undefined,
    data: { get(type: string): DataTransferItem | undefined },
  ): Promise<void> {
    const dragged = data.get(mimeType)?.value as Dragged | undefined;
    if (!dragged || !target || dragged.entry === target || dragged.document !== this.shown?.document) return;
    const { entry, document, version } = dragged;
    // The places are those of the text when the tree was shown.
    if (document.version !== version || this.shown.version !== version) {
      void window.showInformationMessage('The draft has changed meanwhile. Drag the paragraph once more.');
      return;
    }
    const change = { kind: 'move', from: entry.selection.start, to: target.selection.start } as const;
    await changeParagraph(this.server, document, change);
  }

  private findings(document: TextDocument | undefined): readonly FindingPlace[] {
    const found: readonly Diagnostic[] = document ? languages.getDiagnostics(document.uri) : [];
    return found.filter(isOurs).map(({ severity, range }) => ({ severity, line: range.start.line }));
  }
}

function related(entries: readonly TreeEntry[]): Pick<Shown, 'parents' | 'ids'> {
  const parents = new Map<TreeEntry, TreeEntry>();
  const ids = new Map<TreeEntry, string>();
  const visit = (children: readonly TreeEntry[], path: readonly number[], parent?: TreeEntry): void => {
    for (const [index, child] of children.entries()) {
      if (parent) parents.set(child, parent);
      ids.set(child, entryId([...path, index]));
      visit(child.children, [...path, index], child);
    }
  };
  visit(entries, []);
  return { parents, ids };
}

export const showDraftTree = (server: Server, previews: Previews): Disposable => {
  const tree = new DraftTree(server, previews);
  const view = window.createTreeView(viewId, { treeDataProvider: tree, dragAndDropController: tree });
  let timer: ReturnType<typeof setTimeout> | undefined;

  const followCursor = (): void => {
    const entry = view.visible ? tree.atCursor() : undefined;
    if (entry) void view.reveal(entry, { select: true, focus: false, expand: false });
  };
  const refresh = async (): Promise<void> => {
    // A hidden view asks for nothing.
    if (!view.visible) return;
    await tree.refresh();
    followCursor();
  };
  const refreshSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), restAfterTyping);
  };
  const isInFront = (document: TextDocument): boolean => previews.draftInFront === document;

  const subscriptions = [
    view,
    view.onDidChangeVisibility(() => void refresh()),
    window.onDidChangeActiveTextEditor((editor) => (editor ? void refresh() : refreshSoon())),
    previews.onDidChangeFocus(refreshSoon),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isInFront(document)) refreshSoon();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (isInFront(textEditor.document)) followCursor();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const uri = previews.draftInFront?.uri.toString();
      if (uris.some((each) => each.toString() === uri)) refreshSoon();
    }),
    server.onDidStart(() => void refresh()),
  ];
  void refresh();
  return {
    dispose: () => {
      clearTimeout(timer);
      for (const each of subscriptions) each.dispose();
    },
  };
};
