/** Which Markdown reads as a resolution, and which does not. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFolder, hasCorpus } from '../../../scripts/corpus/texts';
import { isRecognisablyResolution } from '../../../server/src/core/reading/draft-likeness';
import { fullDraft } from '../ide/drafts';

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.md$/i.test(file))
    .map((file) => join(folder, file));

const recognised = (files: readonly string[], expected: boolean): readonly string[] =>
  files.filter((file) => isRecognisablyResolution(readFileSync(file, 'utf8')) !== expected);

describe('recognising a resolution in plain Markdown', () => {
  const drafts: readonly (readonly [name: string, text: string])[] = [
    ['a whole draft', fullDraft],
    ['an organ line alone', '*The Security Council*,\n'],
    ['an organ line in roman and a paragraph', 'The Human Rights Council,\n\n*Recalling* the tides,\n'],
    ['the organ line of a conference and a paragraph', '*The Conference of the Parties*,\n\n*Recalling* the tides,\n'],
    ['an organ line without comma and a verb of its own', '*The General Assembly*\n\n*Resolves* that tides turn.\n'],
    [
      'a piece of the operative part',
      '3. *Requests* the Secretary-General to report;\n\n4. *Decides* to meet again.\n',
    ],
    ['a heading', 'A/C.2/81/L.24\n\n**Norway: draft resolution**\n'],
    ['a draft in Chinese', '**大会**，\n\n**回顾**潮汐，\n'],
    ['a draft in Arabic', '*إن الجمعية العامة*،\n'],
    ['a French draft without comma below the body', '*L’Assemblée générale*\n\n*Décide* que les marées tournent.\n'],
    ['a Spanish one, numbered at once', '*El Consejo de Seguridad*\n\n1. *Decide* medir las mareas;\n'],
    ['a Russian one, in small letters', '*Генеральная Ассамблея*\n\n*постановляет*, что приливы измеряются.\n'],
    ['a Chinese one, in bold type', '**安全理事会**\n\n**决定**测量潮汐。\n'],
    ['an Arabic one, in bold italics', '***إن الجمعية العامة***\n\n***تقرر***، قياس المد:\n'],
    ['an organ line cut by a converter', '*Le Conseil*économique*et social*,\n\nLes marées tournent.\n'],
    ['one cut at each word', '***إن*** ***مجلس*** ***الأمن*** *،*\n'],
    ['one cut in English', '*The General* *Assembly*,\n'],
    ['the heading of a French draft', 'A/C.2/81/L.24\n\n**Norvège : projet de résolution**\n'],
    ['the heading of a Spanish draft', 'A/C.2/81/L.24\n\n**Noruega: proyecto de resolución revisado**\n'],
    ['the heading of a Russian draft', 'A/C.2/81/L.24\n\n**Норвегия: пересмотренный проект резолюции**\n'],
    ['the heading of an Arabic draft', 'A/C.2/81/L.24\n\n**النرويج: مشروع قرار**\n'],
    ['the heading of a Chinese draft', 'A/C.2/81/L.24\n\n**挪威：决议草案**\n'],
    ['a draft under a long remark', `<!--\n${'remark\n'.repeat(150)}-->\n\n*The General Assembly*,\n`],
  ];
  for (const [name, text] of drafts) it(`yes: ${name}`, () => assert.equal(isRecognisablyResolution(text), true));

  const others: readonly (readonly [name: string, text: string])[] = [
    ['nothing', ''],
    ['an essay', '# The General Assembly\n\nThe General Assembly met on Monday, recalling resolution 70/1.\n'],
    ['a bold heading', '**The General Assembly**\n\nIt has 193 members, and meets every September.\n'],
    ['a bold heading in Russian', '**Генеральная Ассамблея**\n\n**Председатель** открыл заседание.\n'],
    ['the agenda of a meeting in Chinese', '**大会**\n\n**时间**：五月一日\n\n**地点**：礼堂\n'],
    ['an essay in French', '*L’Assemblée générale*\n\nElle se réunit en septembre.\n\n*Décide* est un verbe.\n'],
    ['labels in Spanish', '*La Asamblea General*\n\n*Sede*: Nueva York\n\n*Miembros*: 193\n'],
    ['the name of a body with emphasis on each word', '**The** *General* **Assembly** met on Monday.\n'],
    ['steps with emphasis', '1. *Install* the tool.\n\n2. *Run* it.\n\n3. *Note* the output.\n'],
    ['a list of symbols', 'A/78/62\n\nA/C.2/59/3\n\nE/2023/49\n'],
    ['a draft shown in a code block', `# How to write\n\n\`\`\`markdown\n${fullDraft}\`\`\`\n`],
    ['a draft quoted', `# How to write\n\n${fullDraft.replace(/^/gm, '> ')}`],
    ['one opening in italics', '*Recalling* the summer, we went to the sea.\n'],
    ['a draft after a very long text', `${'Tides turn.\n\n'.repeat(300)}*The General Assembly*,\n`],
  ];
  for (const [name, text] of others) it(`no: ${name}`, () => assert.equal(isRecognisablyResolution(text), false));

  it('yes: the samples', () => assert.deepEqual(recognised(markdownIn('samples'), true), []));

  it('no: the documents of this repository', () => {
    const root = readdirSync('.').filter((file) => /\.md$/i.test(file));
    const folders = ['docs', 'walkthrough', 'client', 'server', 'scripts'].filter((folder) => existsSync(folder));
    assert.deepEqual(recognised([...root, ...folders.flatMap(markdownIn)], false), []);
  });

  it('no: what packages say of themselves', function () {
    this.timeout(60_000);
    const files = markdownIn('node_modules');
    assert.ok(files.length > 100);
    assert.deepEqual(recognised(files, false), []);
  });

  it('yes: adopted texts in six languages', function () {
    if (!hasCorpus()) this.skip();
    const files = markdownIn(corpusFolder).filter((file) => !file.endsWith('README.md'));
    assert.ok(files.length > 600);
    assert.deepEqual(recognised(files, true), []);
  });
});
