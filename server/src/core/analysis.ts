/** The door to a draft: it is read once, and this is all that can be asked of it. Answers are of the types of those who give them. */
import { allowEdit } from './allowances/allow-edit';
import { attempt, type OnFailure } from './attempt';
import { type Catalogue, emptyCatalogue } from './catalogue/catalogue';
import { entryOf } from './catalogue/entry-of';
import type { Resolution } from './document/nodes';
import { parse } from './document/parse';
import { citationActionsAt, insertedNote, insertNote } from './ide/citation-actions/citation-actions';
import { cleanUp, type CleanUpOptions } from './ide/clean-up/clean-up';
import { listAt, type ListOptions } from './ide/completion/list-at';
import { formatEdits, formatRangeEdits } from './ide/format/format';
import { hoverAt } from './ide/hover/hover';
import { findingsHoverAt, joinedHover } from './ide/hover/hover-finding';
import { countsOf } from './ide/outline/counts';
import { summaryOf } from './ide/outline/draft-summary';
import { foldingOf } from './ide/outline/folding';
import { outlineOf } from './ide/outline/outline';
import { selectionsIn } from './ide/outline/selection';
import { renameableAt, renameAt } from './ide/rename/rename';
import { changeParagraph, type ParagraphChange } from './ide/renumber/change-paragraph';
import { makeRoom, type Room } from './ide/renumber/make-room';
import { renumber } from './ide/renumber/renumber';
import { citationReport } from './ide/show/citation-report';
import { citationCopyAt, paragraphCopyAt } from './ide/show/copies';
import { inlayHintsOf } from './ide/show/inlay-hints';
import { linksOf } from './ide/show/links';
import { previewHtml } from './ide/show/preview-html';
import { semanticTokensOf } from './ide/show/semantic-tokens';
import { citedAt } from './ide/things/cited-at';
import { citedBy } from './ide/things/cited-by';
import { keyedPlaces } from './ide/things/documents';
import { draftTitle, namesOf } from './ide/things/draft-names';
import { definitionAt, highlightsAt, referencesAt } from './ide/things/navigation';
import { frontMatterEdit } from './profiles/front-matter-edit';
import { type ProfileChoice, profileOf } from './profiles/profile';
import { isRecognisablyResolution } from './reading/draft-likeness';
import type { CheckOptions } from './rules/asking';
import { type Examination, examine, runRules } from './rules/engine';
import type { Stage } from './rules/fix-laws';
import { fixAll, isLawful } from './rules/fixes';
import { rules } from './rules/index';
import { readAgain } from './rules/read-again';
import type { Report } from './rules/report';
import { checkOptionsOf, defaultSettings, formatOptionsOf, type Settings } from './settings';
import { composeEdits } from './text/compose-edits';
import { LineIndex } from './text/line-index';
import type { Span } from './text/span';

/** The conditions of the answers beside the text. */
export interface Judging {
  readonly settings: Settings;
  /** The catalogue: the same object until more is known. */
  readonly catalogue: Catalogue;
  /** Stands above the settings and what the draft says of itself. */
  readonly profileOverride?: ProfileChoice;
  /** Called for a failed rule; the others go on. */
  readonly onRuleError?: OnFailure;
  /** Called for a failed part of an answer, while the others are given. */
  readonly onFailure?: OnFailure;
}

/** How a list of completions is asked for, beside what is known anyway. */
export type ListAsked = Pick<ListOptions, 'asking' | 'sign' | 'isEnterFree'>;

/** Offsets are in UTF-16 units of the text. */
export class Analysis {
  private readonly reading: Reading;
  private readonly judging: Judging;
  private examined: Examination | undefined;

  /** @param previous analysis of the text before its last change, or under other conditions; valid parts are reused */
  constructor(
    readonly text: string,
    judging: Partial<Judging> = {},
    previous?: Analysis,
  ) {
    this.judging = { settings: defaultSettings, catalogue: emptyCatalogue, ...judging };
    this.reading = previous?.text === text ? previous.reading : new Reading(text, previous?.reading.lastRead);
  }

  /** The same text under present conditions. */
  judgedBy(judging: Judging): Analysis {
    const { settings, catalogue, profileOverride } = this.judging;
    const isSame =
      judging.settings === settings && judging.catalogue === catalogue && judging.profileOverride === profileOverride;
    return isSame ? this : new Analysis(this.text, judging, this);
  }

  get resolution(): Resolution {
    return this.reading.resolution;
  }

  get lines(): LineIndex {
    return this.reading.lines;
  }

  /** Whether the text reads as a resolution, whatever its file name. */
  get isRecognisable(): boolean {
    return this.reading.isRecognisable;
  }

  // Findings and their fixes

  /** All findings, and those that comments in the draft allow, in order of place. */
  get examination(): Examination {
    return (this.examined ??= examine(this.resolution, rules, this.checkOptions));
  }

  get findings(): readonly Report[] {
    return this.examination.reports;
  }

  /** The draft after its safe fixes. */
  fixAll() {
    return fixAll(this.text, (text) => this.stage(text));
  }

  /** The same as one set of edits; undefined where the fixes do not come to an end. */
  fixAllEdits() {
    const { rounds, isSettled } = this.fixAll();
    return isSettled ? composeEdits(this.text, rounds) : undefined;
  }

  /** Whether a finding has a fix that may be made unseen. */
  isSafelyFixed(report: Report): boolean {
    const read = (text: string): Stage => this.stage(text);
    return report.fix?.isSafe === true && isLawful(read(this.text), report, read);
  }

  allowEdit(rule: string, at: number | 'document', reason?: string) {
    return allowEdit(this.resolution, rule, at, reason);
  }

  // What the draft is, as a whole

  title() {
    return draftTitle(this.resolution);
  }

  language() {
    return this.resolution.language;
  }

  profile() {
    return profileOf(this.resolution, this.checkOptions);
  }

  profileEdit(profile: string) {
    return frontMatterEdit(this.resolution, 'profile', profile);
  }

  /** What it says of itself, for the catalogue. */
  entry() {
    return entryOf(this.resolution);
  }

  counts() {
    return countsOf(this.resolution);
  }

  outline() {
    return outlineOf(this.resolution);
  }

  summary() {
    return summaryOf(this.resolution);
  }

  /** Titles, parts, paragraphs and cited documents that can be looked for. */
  names() {
    return namesOf(this.resolution);
  }

  /** Where documents are cited, and where the heading says which document the draft is. */
  documents() {
    return keyedPlaces(this.resolution);
  }

  citationReport() {
    return citationReport(this.resolution, this.judging.catalogue);
  }

  /** Paragraphs, sections and annexes with the places that refer to them. */
  citedBy() {
    return citedBy(this.resolution);
  }

  preview() {
    return previewHtml(this.resolution);
  }

  folding() {
    return foldingOf(this.resolution);
  }

  links() {
    return linksOf(this.resolution, this.judging.onFailure);
  }

  tokens() {
    return semanticTokensOf(this.resolution, this.judging.onFailure);
  }

  hints(range: Span) {
    const { settings, catalogue } = this.judging;
    return inlayHintsOf(this.resolution, range, settings.inlayHints, catalogue);
  }

  // What stands at a place

  hover(offset: number) {
    const { catalogue, onFailure } = this.judging;
    const findings = attempt('hover', () => this.findings, [], onFailure);
    return joinedHover(findingsHoverAt(findings, offset), hoverAt(this.resolution, offset, catalogue, onFailure));
  }

  definition(offset: number) {
    return definitionAt(this.resolution, offset);
  }

  references(offset: number, includeDeclaration: boolean) {
    return referencesAt(this.resolution, offset, includeDeclaration);
  }

  highlights(offset: number) {
    return highlightsAt(this.resolution, offset);
  }

  /** Around each offset, the narrowest first. */
  selections(offsets: readonly number[]) {
    return offsets.map(selectionsIn(this.resolution));
  }

  citedAt(offset: number) {
    return citedAt(this.resolution, offset, this.judging.catalogue);
  }

  paragraphCopy(offset: number) {
    return paragraphCopyAt(this.resolution, offset);
  }

  citationCopy(offset: number) {
    return citationCopyAt(this.resolution, offset, this.judging.catalogue);
  }

  // What can be written and changed

  completions(offset: number, asked: ListAsked) {
    const { settings, catalogue } = this.judging;
    const draft = { text: this.text, resolution: () => this.resolution };
    return listAt(draft, offset, { ...asked, catalogue, profile: checkOptionsOf(settings) });
  }

  /** The whole draft, or only what stands in a range. */
  format(range?: Span) {
    const options = formatOptionsOf(this.judging.settings);
    return range ? formatRangeEdits(this.resolution, options, range) : formatEdits(this.resolution, options);
  }

  citationActions(offset: number) {
    return [
      ...citationActionsAt(this.resolution, offset, this.judging.catalogue),
      ...insertNote(this.resolution, offset),
    ];
  }

  insertedNote(offset: number) {
    return insertedNote(this.resolution, offset);
  }

  renameable(offset: number) {
    return renameableAt(this.resolution, offset);
  }

  rename(offset: number, typed: string) {
    return renameAt(this.resolution, offset, typed);
  }

  renumber() {
    return renumber(this.resolution);
  }

  changeParagraph(change: ParagraphChange) {
    return changeParagraph(this.resolution, change);
  }

  makeRoom(room: Room) {
    return makeRoom(this.resolution, room);
  }

  cleanUp(options: CleanUpOptions) {
    return cleanUp(this.text, options);
  }

  private get checkOptions(): CheckOptions {
    const { settings, ...rest } = this.judging;
    return { ...checkOptionsOf(settings), ...rest };
  }

  private stage(text: string): Stage {
    if (text === this.text) return { resolution: this.resolution, reports: this.findings };
    const resolution = readAgain(this.resolution, text);
    return { resolution, reports: runRules(resolution, rules, this.checkOptions) };
  }
}

/** What depends on the text alone. */
class Reading {
  private model: Resolution | undefined;
  private lineIndex: LineIndex | undefined;
  private likeness: boolean | undefined;

  /** @param before the last version that was read, until this one is */
  constructor(
    private readonly text: string,
    private before: Resolution | undefined,
  ) {}

  get resolution(): Resolution {
    this.model ??= this.before ? readAgain(this.before, this.text) : parse(this.text);
    this.before = undefined;
    return this.model;
  }

  get lastRead(): Resolution | undefined {
    return this.model ?? this.before;
  }

  get lines(): LineIndex {
    return (this.lineIndex ??= new LineIndex(this.text));
  }

  get isRecognisable(): boolean {
    return (this.likeness ??= isRecognisablyResolution(this.text));
  }
}
