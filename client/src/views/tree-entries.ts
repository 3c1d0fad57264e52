/** The entries in the tree of a draft, as plain values that need no editor. */
import type { TreeEntry } from '../../../server/src/lsp/protocol';

/** Names of VS Code icons. */
const icons: Readonly<Record<TreeEntry['kind'], string>> = {
  heading: 'file',
  preamble: 'quote',
  part: 'layers',
  annex: 'archive',
  section: 'symbol-namespace',
  preambular: 'quote',
  operative: 'symbol-number',
  numbered: 'symbol-number',
  'sub-paragraph': 'list-tree',
  notes: 'references',
  note: 'note',
};

/** As in VS Code: 0 error, 1 warning, 2 information, 3 hint. */
export interface FindingPlace {
  readonly severity: number;
  readonly line: number;
}

export interface EntryLook {
  readonly icon: string;
  /** The icon colour, if there are findings. */
  readonly colour: string | undefined;
  readonly description: string;
  /** For screen readers. */
  readonly spoken: string;
}

const colours = ['list.errorForeground', 'list.warningForeground'];

export function entryLook(entry: TreeEntry, findings: readonly FindingPlace[]): EntryLook {
  const { name, detail, kind, range } = entry;
  const own = findings.filter(({ line }) => range.start.line <= line && line <= range.end.line);
  const worst = Math.min(...own.map(({ severity }) => severity));
  const counted = own.length === 0 ? '' : own.length === 1 ? '1 finding' : `${own.length} findings`;
  return {
    icon: worst === 0 ? 'error' : worst === 1 ? 'warning' : icons[kind],
    colour: colours[worst],
    description: [counted, detail].filter(Boolean).join(' · '),
    spoken: [name, counted, detail].filter(Boolean).join(', '),
  };
}

const movable: ReadonlySet<TreeEntry['kind']> = new Set(['preambular', 'operative', 'numbered', 'sub-paragraph']);

export const isMovable = ({ kind }: TreeEntry): boolean => movable.has(kind);

/** The innermost entry at a place after its ancestors, the outermost first; empty if none. */
export function pathTo(entries: readonly TreeEntry[], line: number, character: number): readonly TreeEntry[] {
  const holds = ({ range: { start, end } }: TreeEntry): boolean =>
    (start.line < line || (start.line === line && start.character <= character)) &&
    (line < end.line || (line === end.line && character <= end.character));
  const entry = entries.findLast(holds);
  return entry ? [entry, ...pathTo(entry.children, line, character)] : [];
}

/** A name that survives edits elsewhere: the place of the entry among its siblings. */
export const entryId = (path: readonly number[]): string => path.join('.');
