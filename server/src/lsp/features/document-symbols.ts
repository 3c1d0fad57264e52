/** The outline of a draft. */
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { LineIndex, OutlineItem, OutlineKind } from '../../core/index';
import { toRange } from '../convert';
import type { Feature } from '../feature';
import { onDraft } from '../on-draft';

/** Chosen for their icons: the protocol only knows the parts of programs. */
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

  listen: (session) =>
    session.connection.onDocumentSymbol(
      onDraft(
        session,
        'textDocument/documentSymbol',
        [],
        ({ uri, analysis }): DocumentSymbol[] | SymbolInformation[] => {
          const { lines } = analysis;
          return session.client().showsHierarchicalSymbols
            ? analysis.outline().map((item) => hierarchical(lines, item))
            : analysis.outline().flatMap((item) => flat(uri, lines, item));
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

/** `containerName` is for display only; details have no field of their own. */
const flat = (uri: string, lines: LineIndex, item: OutlineItem, container?: string): SymbolInformation[] => [
  {
    name: item.detail === '' ? item.name : `${item.name} ${item.detail}`,
    kind: outlineKinds[item.kind],
    location: { uri, range: toRange(lines, item.span) },
    ...(container === undefined ? {} : { containerName: container }),
  },
  ...item.children.flatMap((child) => flat(uri, lines, child, item.name)),
];
