/** Our own requests, beside the protocol that every editor speaks, with its places. Types only, so that the client can import it. */
import type { Diagnostic, Position, Range, TextEdit } from 'vscode-languageserver';
import type { Language, OutlineKind, Profile, RuleSetting } from '../core/index';

export interface DraftCounts {
  readonly preambular: number;
  readonly operative: number;
  /** What the draft is checked as. */
  readonly profile: Profile;
}

/** What renumbering a draft would do. */
interface RenumberAnswer {
  readonly edits: TextEdit[];
  /** How many numbers, labels, marks and words become others. */
  readonly changes: number;
  /** What the drafter must look at, in words. */
  readonly warnings: readonly string[];
}

/** An entry of the tree of a draft; its spans as in `OutlineItem`. */
export interface TreeEntry {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly detail: string;
  readonly range: Range;
  readonly selection: Range;
  readonly children: readonly TreeEntry[];
}

/** The paragraph at `from` takes the place of the one at `to`, goes a place up or down, or is deleted. */
export type AskedChange =
  | { readonly kind: 'move'; readonly from: Position; readonly to: Position }
  | { readonly kind: 'step'; readonly from: Position; readonly by: -1 | 1 }
  | { readonly kind: 'delete'; readonly from: Position };

/** A number or label that is begun or goes, as `Room` in the core has it. */
interface AskedRoom {
  readonly at: Position;
  readonly begun: string | null;
  readonly removed: string | null;
  readonly isSplit: boolean;
}

export interface RoomAnswer {
  readonly edits: TextEdit[];
  /** What the drafter must look at, in words. */
  readonly warnings: readonly string[];
}

export type ChangeAnswer =
  | {
      readonly isPossible: true;
      /** `OP12 (a)`. */
      readonly name: string;
      readonly edits: TextEdit[];
      /** What the drafter must look at, in words. */
      readonly warnings: readonly string[];
      /** Where the paragraph begins in the changed text. */
      readonly at: Position;
    }
  | { readonly isPossible: false; readonly reason: string };

/** A change that leaves nothing to ask. */
export interface EditAnswer {
  readonly edits: TextEdit[];
}

/** A draft for reading: elements for the body of a page, which hold no links, scripts or styles. */
export interface PreviewAnswer {
  readonly title: string;
  readonly language: Language;
  readonly html: string;
}

/** What cleaning up a pasted or converted text would do. */
export interface CleanUpAnswer {
  readonly edits: TextEdit[];
  /** What is done, in words. */
  readonly done: readonly string[];
  /** Page numbers and running heads that go. */
  readonly removedLines: readonly string[];
  /** What is left undone, and why, in words. */
  readonly refused: readonly string[];
}

export interface RuleTitle {
  readonly id: string;
  readonly title: string;
}

/** A project file as the editor has read it. */
export interface ProjectFileText {
  readonly uri: string;
  readonly text: string;
}

/** What our client tells without being asked. */
export interface OwnNotifications {
  /** All project files; each time the whole list. */
  readonly 'unResolution/projectFiles': { readonly files: readonly ProjectFileText[] };
  /** A project file as it is being typed: its slips are shown, and it holds for drafts when it is saved. */
  readonly 'unResolution/typedProjectFile': ProjectFileText;
  /** All files of entries there are, each time that one has changed. */
  readonly 'unResolution/entries': { readonly files: readonly EntryFile[] };
  /** All lines of entries that were looked up online in this session, each time that one more was. */
  readonly 'unResolution/lookedUp': { readonly lines: string };
  /** Files that were checked and are gone, or are no part of the workspace any more. */
  readonly 'unResolution/forget': { readonly uris: readonly string[] };
}

/** What the server tells our client. */
export interface ServerNotifications {
  /** Checked files that are not open and cite what more is known of since: their findings may be others. */
  readonly 'unResolution/checkAgain': { readonly uris: readonly string[] };
}

/** What the command `unResolution.allow` is given. */
export interface AllowArguments {
  readonly uri: string;
  /** Of the draft that the finding was about. */
  readonly version: number | null;
  readonly rule: string;
  /** Where the finding begins. */
  readonly at: Position | 'document';
}

/** What the command `unResolution.changeSeverity` is given. */
export interface SeverityArguments {
  readonly uri: string;
  readonly rule: string;
  /** Asked for where it is left out. */
  readonly setting?: RuleSetting;
}

/** What the command `unResolution.showReferences` is given. */
export interface ShowReferencesArguments {
  readonly uri: string;
  /** Of the number that is referred to. */
  readonly position: Position;
  /** Where it is referred to, in the same document. */
  readonly ranges: readonly Range[];
}

/** Parameters and answer by method. The answer null means that the text is no draft. */
interface OwnRequests {
  /** Paragraphs of an open draft. */
  readonly 'unResolution/counts': {
    readonly params: { readonly uri: string };
    readonly answer: DraftCounts | null;
  };
  /** Findings of a text that need not be open, when there is time: answers that someone waits for go first. */
  readonly 'unResolution/check': {
    readonly params: { readonly uri: string; readonly languageId: string; readonly text: string };
    readonly answer: Diagnostic[] | null;
  };
  /** The comment that allows a rule in an open draft; null where the draft is no longer the one of that version. */
  readonly 'unResolution/allowEdit': {
    readonly params: AllowArguments & { readonly reason: string };
    readonly answer: EditAnswer | null;
  };
  /** The line of the front matter of an open draft that states its profile; null where it is no draft. */
  readonly 'unResolution/profileEdit': {
    readonly params: { readonly uri: string; readonly profile: string };
    readonly answer: EditAnswer | null;
  };
  /** Names of the profiles of one's own that hold for a document. */
  readonly 'unResolution/ownProfiles': {
    readonly params: { readonly uri: string };
    readonly answer: readonly string[];
  };
  /** A project file with one value changed; null where its text cannot be read, so that nothing of it is lost. */
  readonly 'unResolution/editProjectFile': {
    readonly params: { readonly text: string | null; readonly path: readonly string[]; readonly value: string };
    readonly answer: string | null;
  };
  /** Renumbering of an open draft. */
  readonly 'unResolution/renumber': {
    readonly params: { readonly uri: string };
    readonly answer: RenumberAnswer | null;
  };
  /** The report on the citations of an open draft, as Markdown. */
  readonly 'unResolution/citations': {
    readonly params: { readonly uri: string; readonly name: string };
    readonly answer: string | null;
  };
  /** The lines of a catalogue with the resolutions that files hold; null where the request is too large. */
  readonly 'unResolution/addToCatalogue': {
    readonly params: { readonly lines: string; readonly files: readonly NamedText[] };
    readonly answer: CatalogueAddition | null;
  };
  /** The document cited at a place of an open draft, so that it can be looked up; null where none is. */
  readonly 'unResolution/citedAt': {
    readonly params: { readonly uri: string; readonly position: Position };
    readonly answer: CitedAt | null;
  };
  /** What an answer of the United Nations Digital Library, in MARCXML, says of a resolution. */
  readonly 'unResolution/readLibraryAnswer': {
    readonly params: { readonly symbol: string; readonly text: string; readonly on: string };
    readonly answer: LibraryReading | null;
  };
  /** What an open draft consists of. */
  readonly 'unResolution/tree': {
    readonly params: { readonly uri: string };
    readonly answer: readonly TreeEntry[] | null;
  };
  /** A paragraph of an open draft moved or deleted, with all numbers and references. */
  readonly 'unResolution/changeParagraph': {
    readonly params: { readonly uri: string; readonly change: AskedChange };
    readonly answer: ChangeAnswer | null;
  };
  /** What makes room in a text for a number that is begun, or closes up behind one that goes; null where it is too long. */
  readonly 'unResolution/makeRoom': {
    readonly params: { readonly text: string; readonly room: AskedRoom };
    readonly answer: RoomAnswer | null;
  };
  /** The paragraph at a place in plain words, and its name. */
  readonly 'unResolution/copyParagraph': {
    readonly params: { readonly uri: string; readonly position: Position };
    readonly answer: { readonly name: string; readonly text: string } | null;
  };
  /** How what is cited at a place is cited, or else the draft itself; null where it does not say what it is. */
  readonly 'unResolution/copyCitation': {
    readonly params: { readonly uri: string; readonly position: Position };
    readonly answer: string | null;
  };
  /** An empty note put in at a place of an open draft; null where no note can stand. */
  readonly 'unResolution/insertNote': {
    readonly params: { readonly uri: string; readonly position: Position };
    readonly answer: InsertNoteAnswer | null;
  };
  /** An open draft as the United Nations prints it. */
  readonly 'unResolution/preview': {
    readonly params: { readonly uri: string };
    readonly answer: PreviewAnswer | null;
  };
  /** Cleaning up of an open document, draft or not; null where it is not open. */
  readonly 'unResolution/cleanUp': {
    readonly params: { readonly uri: string };
    readonly answer: CleanUpAnswer | null;
  };
  /** All rules. */
  readonly 'unResolution/rules': {
    readonly params: object;
    readonly answer: readonly RuleTitle[];
  };
}

export interface InsertNoteAnswer {
  /** The number of the note. */
  readonly mark: string;
  readonly edits: TextEdit[];
  /** Where its words are to be written, in the text with the edits. */
  readonly at: Position;
}

export interface CitedAt {
  /** As printed. */
  readonly text: string;
  /** Of a resolution or decision whose body is known; null for all else, which cannot be looked up. */
  readonly symbol: string | null;
  /** Whether the catalogue has its title and its date. */
  readonly isKnown: boolean;
}

export type LibraryReading =
  | {
      readonly state: 'found';
      /** A line for the catalogue. */
      readonly line: string;
      /** `General Assembly resolution 78/999, adopted on 19 December 2023: “Lighthouses”` */
      readonly words: string;
    }
  | { readonly state: 'unknown' }
  | { readonly state: 'broken'; readonly reason: string };

/** A file that may hold resolutions, as the user knows it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface CatalogueAddition {
  /** All lines of the catalogue, the old ones too. */
  readonly lines: string;
  readonly isChanged: boolean;
  /** `12 resolutions added, 3 completed, 45 unchanged.` */
  readonly summary: string;
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
  /** Dates on which a file and the catalogue do not agree, in sentences. */
  readonly differences: readonly string[];
}

/** A file of entries for the catalogue, `unres-catalogue.jsonl` at the root of a workspace folder. */
export interface EntryFile {
  readonly uri: string;
  readonly text: string;
}

/** What the server asks the client where it cannot read files: the text of `data/catalogue.tsv.gz`, or null. */
export type CatalogueAnswer = string | null;

export type OwnMethod = keyof OwnRequests;
export type OwnParams<Method extends OwnMethod> = OwnRequests[Method]['params'];
export type OwnAnswer<Method extends OwnMethod> = OwnRequests[Method]['answer'];
