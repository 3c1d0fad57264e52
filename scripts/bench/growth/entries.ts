/** Every question the product answers about a text, as timed functions. */
import { allowEdit } from '../../../server/src/core/allowances/allow-edit';
import { citationsOf } from '../../../server/src/core/reading/citations/citations';
import { paragraphAt } from '../../../server/src/core/reading/walk';
import { summaryOf } from '../../../server/src/core/ide/outline/draft-summary';
import { changeParagraph } from '../../../server/src/core/ide/renumber/change-paragraph';
import { citationActionsAt, insertedNote } from '../../../server/src/core/ide/citation-actions/citation-actions';
import { citationReport } from '../../../server/src/core/ide/show/citation-report';
import { citedBy } from '../../../server/src/core/ide/things/cited-by';
import { cleanUp } from '../../../server/src/core/ide/clean-up/clean-up';
import { completionsAt } from '../../../server/src/core/ide/completion/completions';
import { citationCopyAt, paragraphCopyAt } from '../../../server/src/core/ide/show/copies';
import { isRecognisablyResolution } from '../../../server/src/core/reading/draft-likeness';
import { namesOf } from '../../../server/src/core/ide/things/draft-names';
import { foldingOf } from '../../../server/src/core/ide/outline/folding';
import { defaultFormat, formatEdits, formatRangeEdits } from '../../../server/src/core/ide/format/format';
import { hoverAt } from '../../../server/src/core/ide/hover/hover';
import { inlayHintsOf } from '../../../server/src/core/ide/show/inlay-hints';
import { linksOf } from '../../../server/src/core/ide/show/links';
import { definitionAt, highlightsAt, referencesAt } from '../../../server/src/core/ide/things/navigation';
import { outlineOf } from '../../../server/src/core/ide/outline/outline';
import { previewHtml } from '../../../server/src/core/ide/show/preview-html';
import { renameableAt, renameAt } from '../../../server/src/core/ide/rename/rename';
import { insertBeside, renumber } from '../../../server/src/core/ide/renumber/renumber';
import { selectionsIn } from '../../../server/src/core/ide/outline/selection';
import { semanticTokensOf } from '../../../server/src/core/ide/show/semantic-tokens';
import { check, examine, fixAll, parse, type Resolution } from '../../../server/src/core/index';
import { packagedCatalogue as catalogue } from '../../corpus/catalogue';

/** A draft as an entry meets it: parsed, nothing derived. */
export interface Asked {
  readonly text: string;
  readonly resolution: Resolution;
  /** Cursor offsets, equally many for every text: near its beginning, in its middle, at its end. */
  readonly places: readonly number[];
}

export type Entry = (asked: Asked) => unknown;

const options = { catalogue };
const all = { start: 0, end: Infinity };
const hints = { paragraphs: true, titles: true };

/** The same question at each place. */
const each =
  (ask: (resolution: Resolution, place: number) => unknown): Entry =>
  ({ resolution, places }) =>
    places.map((place) => ask(resolution, place));

/** The first place with a good answer, as people ask once. */
const first =
  (ask: (resolution: Resolution, place: number) => boolean): Entry =>
  ({ resolution, places }) =>
    places.find((place) => ask(resolution, place));

export const entries: Readonly<Record<string, Entry>> = {
  read: ({ text }) => parse(text),
  check: ({ text }) => check(text, options),
  examine: ({ text }) => examine(text, options),
  'fix all': ({ text }) => fixAll(text, options),
  format: ({ resolution }) => formatEdits(resolution, { ...defaultFormat, quotationMarks: 'curly' }),
  'format lines': ({ resolution, places: [, start = 0, end = 0] }) =>
    formatRangeEdits(resolution, defaultFormat, { start, end }),
  'clean up': ({ text }) => cleanUp(text, { notes: 'bracket' }),
  renumber: ({ resolution }) => renumber(resolution),
  'rename possible': each(renameableAt),
  rename: first((resolution, place) => {
    const at = renameableAt(resolution, place);
    if (!at.isPossible) return false;
    const others = /^\d+$/.test(at.placeholder) ? ['2', String(Number(at.placeholder) + 1), '9999'] : ['b', 'z'];
    for (const typed of others) renameAt(resolution, place, typed);
    return true;
  }),
  'move a paragraph down': first(
    (resolution, from) => changeParagraph(resolution, { kind: 'step', from, by: 1 }).isPossible,
  ),
  'move a paragraph far': ({ resolution, places }) =>
    places.find((from) => changeParagraph(resolution, { kind: 'move', from, to: places[0] ?? 0 }).isPossible),
  'delete a paragraph': first((resolution, from) => changeParagraph(resolution, { kind: 'delete', from }).isPossible),
  'insert a paragraph': first((resolution, place) => {
    const beside = paragraphAt(resolution, place);
    return beside !== undefined && insertBeside(resolution, beside, 'before', 'Decides to act').edits.length > 0;
  }),
  completion: each((resolution, place) => completionsAt(resolution, place, options)),
  hover: each((resolution, place) => hoverAt(resolution, place, catalogue)),
  outline: ({ resolution }) => outlineOf(resolution),
  summary: ({ resolution }) => summaryOf(resolution),
  citations: ({ resolution }) => citationsOf(resolution),
  'citation report': ({ resolution }) => citationReport(resolution, catalogue),
  tokens: ({ resolution }) => semanticTokensOf(resolution),
  folding: ({ resolution }) => foldingOf(resolution),
  selections: ({ resolution, places }) => places.map(selectionsIn(resolution)),
  hints: ({ resolution }) => inlayHintsOf(resolution, all, hints, catalogue),
  links: ({ resolution }) => linksOf(resolution),
  highlights: each(highlightsAt),
  definition: each(definitionAt),
  references: each((resolution, place) => referencesAt(resolution, place, true)),
  'cited by': ({ resolution }) => citedBy(resolution),
  'new note': each(insertedNote),
  preview: ({ resolution }) => previewHtml(resolution),
  'citation actions': each((resolution, place) => citationActionsAt(resolution, place, catalogue)),
  'allow a finding': each((resolution, place) => allowEdit(resolution, 'tabs', place)),
  copies: each((resolution, place) => [
    paragraphCopyAt(resolution, place),
    citationCopyAt(resolution, place, catalogue),
  ]),
  names: ({ resolution }) => namesOf(resolution),
  likeness: ({ text }) => isRecognisablyResolution(text),
};
