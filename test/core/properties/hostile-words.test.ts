/** Names that every object has (`constructor`) are words like others anywhere in a text. */
import assert from 'node:assert/strict';
import { addEntries } from '../../../server/src/core/catalogue/add-entries';
import { emptyCatalogue } from '../../../server/src/core/catalogue/catalogue';
import { readEntries } from '../../../server/src/core/catalogue/entry-lines';
import { summaryOf } from '../../../server/src/core/ide/outline/draft-summary';
import { citationReport } from '../../../server/src/core/ide/show/citation-report';
import { citationActionsAt } from '../../../server/src/core/ide/citation-actions/citation-actions';
import { cleanUp } from '../../../server/src/core/ide/clean-up/clean-up';
import { completionsAt } from '../../../server/src/core/ide/completion/completions';
import { namesOf } from '../../../server/src/core/ide/things/draft-names';
import { format } from '../../../server/src/core/ide/format/format';
import { hoverAt } from '../../../server/src/core/ide/hover/hover';
import { linksOf } from '../../../server/src/core/ide/show/links';
import { outlineOf } from '../../../server/src/core/ide/outline/outline';
import { previewHtml } from '../../../server/src/core/ide/show/preview-html';
import { renumber } from '../../../server/src/core/ide/renumber/renumber';
import { semanticTokensOf } from '../../../server/src/core/ide/show/semantic-tokens';
import { check, fixAll, parse } from '../../../server/src/core/index';
import { editProjectFile } from '../../../server/src/core/project-file/edit-project-file';
import { readProjectFile } from '../../../server/src/core/project-file/project-file';
import { checkOptionsOf, parseSettings } from '../../../server/src/core/settings';
import { importResolutions } from '../../../server/src/importers/import-resolutions';

const words = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'name', 'length', 'then', 'toJSON'];

/** Another word with capitals, small letters and signs in the same places, and the same ending, by which verbs are told. */
const innocent = (word: string): string =>
  word
    .slice(0, -3)
    .replace(/[a-z]/g, (_, at: number) => 'lampost'.charAt(at % 7))
    .replace(/[A-Z]/g, 'Q') + word.slice(-3);

const symbols = [
  'A/78/W.1',
  'A/78/W',
  'A/W.5/78/L.1',
  'A/W/78/1',
  'A/78/PV.1/W.1',
  'A/RES/78/W',
  'A/78/1/W',
  'E/1999/W/5',
];
const draft = (heading: string, paragraph: string, end = ''): string =>
  `${heading}*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n\n${paragraph}\n\n1. *Decides* to meet.\n${end}`;

const places = [
  ...symbols.map((symbol) => draft('', `*Noting* the report ${symbol} on lighthouses,`)),
  ...symbols.map((symbol) => draft(`${symbol}\n\n`, '*Noting* the report,', `\n[^1]: ${symbol}.\n`)),
  draft('', '*Noting* the report,[^W]', '\n[^W]: A/78/1.\n'),
  draft('', '*Noting* the report,<sup>W</sup>', '\n<sup>W</sup> A/78/1.\n'),
  draft('', '*W* the report,'),
  draft('', '*W with deep W* the report,'),
  draft('', '*Noting* it,', '2. *W* the report;\n\n3. *Requests* the W to report.\n'),
  draft('', '*Noting* it,', '2. *Requests*, W, the Secretary-General to report on W W;\n'),
  draft('---\nprofile: W\nW: W\nbody: W\n---\n\n', '*Noting* it,'),
  draft('', '<!-- unres-allow W: W -->\n*Noting* it;'),
  draft('**W**\n\nAgenda item 5\n\n**78/1. W**\n\n', '*Noting* it [W](W) and [W](https://example.org/W), &W;'),
  draft(
    '',
    '*Noting* it,',
    '**W**\n\n(W) To act;\n\n2. *Adopts* the W, paragraph W above, section W and annex W.\n\n**Annex W**\n',
  ),
  draft('', '*Recalling* the W of the W (resolution W/1), the W Convention and article 5 of the W,'),
  draft('', '*Noting* it,', '\n*W plenary meeting*\n*5 W 2023*\n\nW: W, W\n'),
];

/** Whatever may be asked of a draft. Answers where nothing fails. */
function askEverything(text: string): void {
  const resolution = parse(text);
  summaryOf(resolution);
  citationReport(resolution, emptyCatalogue);
  for (const ask of [outlineOf, namesOf, linksOf, semanticTokensOf, previewHtml, renumber]) ask(resolution);
  format(text);
  cleanUp(text, { notes: 'keep' });
  fixAll(text);
  for (let at = 0; at <= text.length; at += 5) {
    hoverAt(resolution, at);
    citationActionsAt(resolution, at, emptyCatalogue);
  }
  for (let at = 0; at <= text.length; at += 31) completionsAt(resolution, at, { catalogue: emptyCatalogue });
}

const found = (text: string): readonly string[] =>
  check(text, { onRuleError: (rule, error) => assert.fail(`${rule}: ${String(error)}`) }).map(
    ({ rule, severity, span }) => `${rule} ${severity} ${span.start}–${span.end}`,
  );

describe('words that objects have', function () {
  this.timeout(120_000);

  for (const word of words) {
    it(`${word} in a draft is as any other`, () => {
      for (const place of places) {
        const [text, other] = [place.replaceAll('W', word), place.replaceAll('W', innocent(word))];
        askEverything(text);
        assert.deepEqual(found(text), found(other), text);
      }
    });

    it(`${word} in settings, project files and catalogues is as any other`, () => {
      const told = (name: string): unknown => {
        const own = `{ "${name}": 1, "profile": "${name}", "rules": { "${name}": "off" }, "body": "${name}", "profiles": { "${name}": { "extends": "${name}", "${name}": 1, "rules": { "${name}": 1 } } } }`;
        const { settings, problems } = readProjectFile(own);
        const { settings: editor, rejected } = parseSettings(JSON.parse(own));
        for (const options of [settings, editor]) {
          check(places[0] ?? '', checkOptionsOf({ ...editor, ...options }));
          check(`---\nprofile: ${name}\n---\n`, checkOptionsOf({ ...editor, ...options }));
        }
        const line = `{"symbol":"A/78/${name}.1","title":"${name}","dateSource":"${name}","${name}":"${name}"}\n{"symbol":"A/RES/78/2","title":"${name}","${name}":1}\n`;
        const { entries, rejected: lines } = readEntries(line);
        const imported = importResolutions(
          `{"adoption_date":"2023-12-19","resolution_number":"${name}","symbol":"A/78/${name}.1","${name}":1}\n`,
        );
        const answers = [settings, problems, rejected, entries, lines, imported, addEntries(line, entries)];
        return [...answers, editProjectFile(own, ['rules', name], 'off')].map((each) =>
          JSON.stringify(each).replaceAll(name, 'W'),
        );
      };
      assert.deepEqual(told(word), told(innocent(word)));
    });
  }
});
