/** Which files hold drafts, and where the pages of rules and the templates are. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  isLookedAt,
  languageOfPath,
  leftOutBy,
  mayBeDraft,
  mayHoldDrafts,
} from '../../client/src/workspace/draft-files';
import { draftTemplates, snippetBody } from '../../client/src/commands/draft-templates';
import { pathOfRulePage, ruleItems, ruleLink } from '../../client/src/views/rule-pages';

const snippets = readFileSync('snippets/un-resolution.code-snippets', 'utf8');

describe('files of drafts', () => {
  const languages = {
    '/a/draft.unres': 'un-resolution',
    '/a/draft.unres.md': 'un-resolution',
    '/a/Draft.Resolution.MD': 'un-resolution',
    '/a/readme.md': 'markdown',
    '/a/resolution.md': 'markdown',
  };
  for (const [path, language] of Object.entries(languages)) {
    it(`${path} is ${language}`, () => assert.equal(languageOfPath(path), language));
  }
});

describe('looking for drafts', () => {
  it('looks at Markdown and at our own endings', () => {
    assert.deepEqual(['a.md', 'A.MD', 'a.unres', 'a.unres.md', 'a.txt', 'md', 'a.mdx'].filter(mayBeDraft), [
      'a.md',
      'A.MD',
      'a.unres',
      'a.unres.md',
    ]);
  });

  it('leaves the folders of tools out', () => {
    assert.deepEqual(['drafts', '.git', 'node_modules', '.vscode', 'a.b'].filter(mayHoldDrafts), ['drafts', 'a.b']);
  });
});

describe('what is left out', () => {
  const isLeftOut = leftOutBy(
    { '**/old': true, '*.md': true, 'minutes/**': false, '**/*.unres': { when: '$(basename).md' } },
    { 'archive/*/drafts': true },
    null,
    'nonsense',
  );
  const looked = (path: string): boolean => isLookedAt(path, isLeftOut);

  it('is what a pattern names, and all that lies in it', () => {
    assert.deepEqual(
      [
        'a.md',
        'a/a.md',
        'a/old/b/c.md',
        'old/a.unres',
        'a/older/c.md',
        'archive/1/drafts/a.md',
        'archive/1/a.md',
      ].filter(looked),
      ['a/a.md', 'a/older/c.md', 'archive/1/a.md'],
    );
  });

  it('is not what a pattern without the value true names', () => {
    assert.ok(looked('minutes/a.md') && looked('a.unres'));
  });

  it('is also what lies in folders of tools, and what is no draft', () => {
    assert.deepEqual(['.git/a.md', 'a/node_modules/b/a.md', 'a/b.txt', ''].filter(looked), []);
  });
});

describe('templates of drafts', () => {
  for (const { label, snippet } of draftTemplates) {
    it(`${label} has its snippet`, () => assert.match(snippetBody(snippets, snippet), /\*The /));
  }

  it('are all the drafts among the snippets', () => {
    const drafts = Object.keys(JSON.parse(snippets) as object).filter((name) => name.startsWith('Draft resolution'));
    assert.deepEqual(draftTemplates.map(({ snippet }) => snippet).sort(), drafts.sort());
  });

  it('complain about an unknown name', () => {
    assert.throws(() => snippetBody(snippets, 'Declaration'), /no snippet "Declaration"/);
  });
});

describe('pages of rules', () => {
  it('lie in the folder of rules', () => {
    assert.equal(pathOfRulePage('italics-too-long'), 'docs/rules/italics-too-long.md');
  });

  it('are asked for by rule ids only', () => {
    for (const id of ['', '../../package', 'a/b', 'A', 'a-', 'a b']) assert.equal(pathOfRulePage(id), undefined, id);
  });

  it('are listed by title', () => {
    const rules = [
      { id: 'b', title: 'Notes end with a full stop' },
      { id: 'a', title: 'Italics end with the opening' },
    ];
    assert.deepEqual(
      ruleItems(rules).map(({ description }) => description),
      ['a', 'b'],
    );
  });

  it('are reached from a finding by a command', () => {
    const [command, argument = ''] = ruleLink('unResolution.openRule', 'unknown-opening').split('?');
    assert.equal(command, 'command:unResolution.openRule');
    assert.deepEqual(JSON.parse(decodeURIComponent(argument)), ['unknown-opening']);
  });
});
