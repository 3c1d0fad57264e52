/** What is kept of checked drafts that are not open: names and places to find, and nothing of their texts. */
import type { Location, Range } from 'vscode-languageserver';
import type { DraftName, KeyedPlace, Span } from '../core/index';
import { toRange } from './convert';
import type { DraftDocument } from './draft-document';
import { PackedPlaces } from './packed-places';
import type { CatalogueChanges } from './session-catalogue';

/** Limit of names and places in all, some tens of megabytes. Later drafts are checked but not found by name. */
const maxKept = 400_000;
/** More than any resolution has; a hostile text must not crowd out the others. */
const maxOfOne = 4_000;

export interface ClosedDraft {
  readonly uri: string;
  readonly title: string | undefined;
  readonly names: PackedPlaces;
  /** By the index of the name. */
  readonly kinds: readonly DraftName['kind'][];
  /** Places that cite a document, by the key of the document; see `DocumentThing`. */
  readonly cited: PackedPlaces;
  /** Places where the heading identifies the draft. */
  readonly declared: PackedPlaces;
  /** Of the catalogue used for the check. */
  readonly revision: number;
}

export class ClosedDrafts {
  private readonly kept = new Map<string, ClosedDraft>();
  private places = 0;

  /** @param most limit of names and places in all */
  constructor(private readonly most = maxKept) {}

  get size(): number {
    return this.kept.size;
  }

  /** Replaces what was known of a draft; nothing is kept if there is no room. */
  keep(document: DraftDocument, revision: number): void {
    const { uri } = document;
    this.forget(uri);
    const draft = lightened(document, revision);
    if (this.places + weightOf(draft) > this.most) return;
    this.places += weightOf(draft);
    this.kept.set(uri, draft);
  }

  forget(uri: string): void {
    const draft = this.kept.get(uri);
    if (!draft) return;
    this.places -= weightOf(draft);
    this.kept.delete(uri);
  }

  /** Sorted by name. @param isOpen open drafts are known by their present text */
  all(isOpen: (uri: string) => boolean): readonly ClosedDraft[] {
    return [...this.kept.values()].filter(({ uri }) => !isOpen(uri)).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** Drafts with possibly new findings, because more is known of their citations. */
  touchedBy(changed: CatalogueChanges): readonly string[] {
    const isTouched = ({ cited, revision }: ClosedDraft): boolean =>
      !changed || cited.words.some((key) => (changed.get(key) ?? -1) > revision);
    return [...this.kept.values()].filter(isTouched).map(({ uri }) => uri);
  }
}

export const closedPlaces = (
  key: string,
  which: 'cited' | 'declared',
  drafts: readonly ClosedDraft[],
): readonly Location[] =>
  drafts.flatMap((draft) => draft[which].rangesOf(key).map((range) => ({ uri: draft.uri, range })));

function lightened({ uri, analysis }: DraftDocument, revision: number): ClosedDraft {
  const placed = (span: Span): Range => toRange(analysis.lines, span);
  const keyed = (places: readonly KeyedPlace[]): PackedPlaces =>
    new PackedPlaces(places.slice(0, maxOfOne).map(({ key, span }) => [key, placed(span)]));
  const names = analysis.names().slice(0, maxOfOne);
  const { cited, declared } = analysis.documents();
  const title = analysis.title();
  return {
    uri,
    // A substring keeps the whole text in memory; a copy does not.
    title: title === undefined ? undefined : (JSON.parse(JSON.stringify(title)) as string),
    names: new PackedPlaces(names.map(({ name, span }) => [name, placed(span)])),
    kinds: names.map(({ kind }) => kind),
    cited: keyed(cited),
    declared: keyed(declared),
    revision,
  };
}

const weightOf = ({ names, cited, declared }: ClosedDraft): number => names.size + cited.size + declared.size;
