/** Our client's requests about the catalogue: the report on citations, and imports of files. */
import { addEntries, type CatalogueEntry, citationsMarkdown } from '../../core/index';
import { additionSummary, differenceWords, problemWords } from '../../importers/addition-words';
import { importResolutions } from '../../importers/import-resolutions';
import type { Feature } from '../feature';
import type { CatalogueAddition, NamedText } from '../protocol';
import { answer, answerOnDraft } from '../answer';

/** Limit of all texts of one request, in UTF-16 units: more would keep everyone waiting. */
const largest = 32_000_000;
const maxProblems = 100;

export const catalogueRequests: Feature = {
  capability: () => ({}),

  listen: (session) => {
    answerOnDraft(session, 'unResolution/citations', ({ analysis }, { name }) =>
      citationsMarkdown(name, analysis.citationReport()),
    );
    answer(session, 'unResolution/addToCatalogue', null, ({ lines, files }) => {
      const size = files.reduce((sum, { text }) => sum + text.length, lines.length);
      return size > largest ? null : additionOf(lines, files);
    });
  },
};

function additionOf(lines: string, files: readonly NamedText[]): CatalogueAddition {
  const entries: CatalogueEntry[] = [];
  const problems: string[] = [];
  for (const { name, text } of files) {
    const imported = importResolutions(text);
    for (const entry of imported.entries) entries.push(entry);
    for (const problem of imported.problems) problems.push(`${problemWords(name, problem)}.`);
  }
  const result = addEntries(lines, entries);
  return {
    lines: result.lines,
    isChanged: result.added + result.completed > 0,
    summary: additionSummary(result),
    problems: problems.slice(0, maxProblems),
    differences: differenceWords(result).map((words) => `${words}.`),
  };
}
