/** The outline of a draft. */
import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { outlineOf, type OutlineItem, type OutlineKind } from '../../core/ide/outline/outline';
import type { LineIndex } from '../../core/index';
import { toRange } from '../convert';
import type { Feature } from '../feature';

/** Chosen for their pictures: the protocol only knows the parts of programs. */
export const outlineKinds = {
  heading: SymbolKind.File,
  preamble: SymbolKind.Namespace,
  part: SymbolKind.Module,
  annex: SymbolKind.Package,
  section: SymbolKind.Namespace,
  preambular: SymbolKind.String,
  operative: SymbolKind.Number,
  numbered: SymbolKind.Number,
  'sub-paragraph': SymbolKind.Field,
  notes: SymbolKind.Array,
  note: SymbolKind.Key,
} as const satisfies Record<OutlineKind, SymbolKind>;

export const documentSymbols: Feature = {
  capability: () => ({ documentSymbolProvider: { label: 'UN Resolution' } }),

  listen: ({ connection, drafts, guard, client }) =>
    connection.onDocumentSymbol(
      guard<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(
        'textDocument/documentSymbol',
        [],
        async ({ textDocument: { uri } }) => {
          const draft = await drafts.at(uri);
          if (!draft) return [];
          const { lines, resolution } = draft.analysis;
          const items = outlineOf(resolution);
          return client().showsHierarchicalSymbols
            ? items.map((item) => hierarchical(lines, item))
            : items.flatMap((item) => flat(uri, lines, item));
        },
      ),
    ),
};

const hierarchical = (lines: LineIndex, item: OutlineItem): DocumentSymbol => ({
  name: item.name,
  detail: item.detail,
  kind: outlineKinds[item.kind],
  range: toRange(lines, item.span),
  selectionRange: toRange(lines, item.selection),
  children: item.children.map((child) => hierarchical(lines, child)),
});

/** `containerName` is for display only; the detail has no place of its own. */
const flat = (uri: string, lines: LineIndex, item: OutlineItem, container?: string): SymbolInformation[] => [
  {
    name: item.detail === '' ? item.name : `${item.name} ${item.detail}`,
    kind: outlineKinds[item.kind],
    location: { uri, range: toRange(lines, item.span) },
    ...(container === undefined ? {} : { containerName: container }),
  },
  ...item.children.flatMap((child) => flat(uri, lines, child, item.name)),
];
