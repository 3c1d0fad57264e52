/** The door of the core: all that the protocol layer, the command line and the importers may use. */
import { parse } from './document/parse';
import type { CheckOptions } from './rules/asking';
import { type Examination, examine as examineWith, runRules } from './rules/engine';
import { fixAll as fixAllWith, type FixedDraft } from './rules/fixes';
import { rules } from './rules/index';
import type { Report } from './rules/report';

// A draft, and the answers to what is asked of it
export { Analysis, type Judging } from './analysis';
export { attempt, type OnFailure } from './attempt';
export type { CleanUp, CleanUpOptions, NoteStyle } from './ide/clean-up/clean-up';
export type { Completion, CompletionKind, Piece } from './ide/completion/completion';
export { type Asking, openingSigns } from './ide/completion/unasked';
export { adoptedLine } from './ide/hover/adopted-card';
export type { DraftSummary, ParagraphSummary } from './ide/outline/draft-summary';
export type { OutlineItem, OutlineKind } from './ide/outline/outline';
export type { ParagraphChange } from './ide/renumber/change-paragraph';
export type { CitationRow } from './ide/show/citation-report';
export { citationsMarkdown, citationSummary, knownDate } from './ide/show/citation-words';
export { tokenKinds, type TokenKind } from './ide/show/semantic-tokens';
export type { CitedBy } from './ide/things/cited-by';
export type { KeyedPlace } from './ide/things/documents';
export { type DraftName, nameTest } from './ide/things/draft-names';
export { applyEdits, type Edit } from './text/edit';
export { LineIndex } from './text/line-index';
export { overlaps, type Span } from './text/span';

// Rules, settings and profiles
export { conventionOf } from './conventions/conventions';
export { type ProfileChoice, profileNames, type Profile } from './profiles/profile';
export { editProjectFile } from './project-file/edit-project-file';
export { projectFileName, readProjectFile, withProjectFile, type ProjectFile } from './project-file/project-file';
export type { AllowedReport } from './rules/allowed';
export type { Report } from './rules/report';
export { unsettled } from './rules/fixes';
export { rules } from './rules/index';
export type { Rule, RuleSetting, Severity } from './rules/rule';
export { defaultSettings, parseSettings, type Settings, settingsSection } from './settings';

// Resolutions that are known
export { type AddedEntries, addEntries } from './catalogue/add-entries';
export { type Catalogue, type CatalogueEntry, type DateSource, emptyCatalogue } from './catalogue/catalogue';
export { readCatalogue } from './catalogue/catalogue-text';
export { completeEntry } from './catalogue/complete-entry';
export { DraftEntries } from './catalogue/draft-entries';
export { readEntries, writeEntries } from './catalogue/entry-lines';
export { lazyCatalogue } from './catalogue/lazy-catalogue';
export { catalogueOf, joinCatalogues } from './catalogue/memory-catalogue';

// Words
export { dateInWords, findDate } from './reading/citations/dates';
export { capitalised } from './text/capital';
export { editDistance } from './text/edit-distance';
export { ownValue } from './text/own-value';
export { unknownName } from './text/unknown-name';
export type { Language } from './vocabulary/languages';
export { canonicalSymbol, documentUrl, parseSymbol } from './vocabulary/symbols';

// The same in functions, for scripts and tests that hold one part against another
export type { Resolution } from './document/nodes';
export { parse } from './document/parse';
export type { CheckOptions } from './rules/asking';
export { safeEdits } from './rules/fixes';

/** All findings of a draft, in order of place. */
export const check = (text: string, options?: CheckOptions): readonly Report[] => runRules(parse(text), rules, options);

/** The same, with the findings that comments in the draft allow. */
export const examine = (text: string, options?: CheckOptions): Examination => examineWith(parse(text), rules, options);

/** The draft with every safe fix applied. */
export const fixAll = (text: string, options?: CheckOptions): FixedDraft =>
  fixAllWith(text, (current) => {
    const resolution = parse(current);
    return { resolution, reports: runRules(resolution, rules, options) };
  });
