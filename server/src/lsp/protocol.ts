/** Our own requests, beside the protocol that every editor speaks. Types only, so that the client can import it. */
import type { Diagnostic } from 'vscode-languageserver';
import type { Profile } from '../core/profiles/profile';

export interface DraftCounts {
  readonly preambular: number;
  readonly operative: number;
  /** What the draft is checked as. */
  readonly profile: Profile;
}

export interface RuleTitle {
  readonly id: string;
  readonly title: string;
}

/** Parameters and answer by method. The answer null means that the text is no draft. */
export interface OwnRequests {
  /** Paragraphs of an open draft. */
  readonly 'unResolution/counts': {
    readonly params: { readonly uri: string };
    readonly answer: DraftCounts | null;
  };
  /** Findings of a text that need not be open. */
  readonly 'unResolution/check': {
    readonly params: { readonly uri: string; readonly languageId: string; readonly text: string };
    readonly answer: Diagnostic[] | null;
  };
  /** All rules. */
  readonly 'unResolution/rules': {
    readonly params: object;
    readonly answer: readonly RuleTitle[];
  };
}

/** A file of entries for the catalogue, `unres-catalogue.jsonl` at the root of a workspace folder. */
export interface EntryFile {
  readonly uri: string;
  readonly text: string;
}

/** What the client tells. */
export interface OwnNotifications {
  /** All files of entries there are, each time that one has changed. */
  readonly 'unResolution/entries': { readonly files: readonly EntryFile[] };
}

/** What the server asks the client where it cannot read files: the text of `data/catalogue.tsv.gz`, or null. */
export type CatalogueAnswer = string | null;

export type OwnMethod = keyof OwnRequests;
export type OwnParams<Method extends OwnMethod> = OwnRequests[Method]['params'];
export type OwnAnswer<Method extends OwnMethod> = OwnRequests[Method]['answer'];
