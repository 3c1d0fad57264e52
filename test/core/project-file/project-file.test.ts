/** `unres.json`: what is read of it, what is said of slips in it, and how one value is changed. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editProjectFile } from '../../../server/src/core/project-file/edit-project-file';
import { readProjectFile, withProjectFile } from '../../../server/src/core/project-file/project-file';
import { defaultSettings } from '../../../server/src/core/settings';
import { readJson } from '../../../server/src/core/text/json';

const problems = (text: string): readonly string[] =>
  readProjectFile(text).problems.map(({ span, message }) => `${text.slice(span.start, span.end)} ${message}`);

describe('a project file', () => {
  it('states settings and profiles', () => {
    const stated = {
      profile: 'our-committee',
      profiles: {
        'our-committee': { extends: 'submission', rules: { 'straight-quotes': 'off' }, openings: ['Salutes'] },
      },
      body: 'HRC',
      markdown: 'always',
      rules: { 'unknown-opening': 'hint' },
    };
    const file = { $schema: './unres.schema.json', ...stated };
    assert.deepEqual(readProjectFile(JSON.stringify(file, null, 2)), { settings: stated, problems: [] });
    assert.deepEqual(readProjectFile('\ufeff{}'), { settings: {}, problems: [] });
  });

  it('has its slips marked where they are, and the rest of it holds', () => {
    const text =
      '{ "profil": 1, "profile": "submision", "rules": { "unkown-opening": "off", "percent-sign": "loud", "date-form": "hint" },' +
      ' "profiles": { "drafting": {}, "x": { "extends": "adoptd", "opening": [] , "openings": "Salutes" }, "y": 1 } }';
    assert.deepEqual(problems(text), [
      '"profil" There is no setting “profil”; did you mean “profile”?',
      '"submision" There is no profile “submision”; did you mean “submission”?',
      '"unkown-opening" There is no rule “unkown-opening”; did you mean “unknown-opening”?',
      '"loud" Write one of "error", "warning", "information", "hint", "off".',
      '"drafting" “drafting” is a profile of its own; choose another name, and extend it.',
      '"adoptd" There is no profile “adoptd”; did you mean “adopted”?',
      '"opening" There is no part of a profile “opening”; did you mean “openings”?',
      '"Salutes" Write openings in a list: ["Salutes", "Applauds"].',
      '1 Write what the profile changes: { "extends": "submission", "rules": { … } }.',
    ]);
    assert.deepEqual(readProjectFile(text).settings.rules, { 'date-form': 'hint' });
  });

  it('holds nothing where it is longer than anyone writes, and says that alone', () => {
    const long = JSON.stringify({ body: 'HRC', openings: 'x'.repeat(70_000) });
    assert.deepEqual(readProjectFile(long).settings, {});
    assert.deepEqual(problems(long), [
      '{ This file is longer than 64 KB, so that nothing in it holds. Keep only the settings, rules and profiles that you need.',
    ]);
  });

  it('holds the first 100 profiles', () => {
    const names = Array.from({ length: 400 }, (_, index) => `p${index}`);
    const profiles = Object.fromEntries(names.map((name, index) => [name, { extends: names[index + 1] ?? 'adopted' }]));
    const text = JSON.stringify({ profile: 'p7', profiles });
    assert.deepEqual(Object.keys(readProjectFile(text).settings.profiles ?? {}), names.slice(0, 100));
    assert.deepEqual(problems(text), [
      '"profiles" There are 400 profiles here; only the first 100 are read.',
      '"p100" There is no profile “p100”; did you mean “p10”?',
    ]);
  });

  it('names 50 slips, and counts the others', () => {
    const of = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, i) => [`lamp-${i}`, 1]));
    const text = JSON.stringify({ rules: of(2000) });
    const found = problems(text);
    assert.equal(found.length, 51);
    assert.equal(found[0], '{ 1950 more values are not allowed in this file.');
    assert.equal(found[1], '"lamp-0" There is no rule “lamp-0”.');
    assert.equal(problems(JSON.stringify(of(51)))[0], '{ 1 more value is not allowed in this file.');
    assert.equal(problems(JSON.stringify(of(50))).length, 50);
  });

  it('has slips of the notation marked', () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      ['{ "profile": "adopted", }', /^, No comma stands after the last item/],
      ['{ profile: 1 }', /^p A name between straight quotation marks/],
      ['{ "profile" 1 }', /^1 A colon/],
      ['{ "profile": "a" "rules": {} }', /^" A comma or “}”/],
      ['{ "profile": adopted }', /^a A value/],
      ['{ "profile": "adopted\n" }', /^" The second quotation mark/],
      ['{ "profile": "\\x" }', /^" A sign/],
      ['{} {}', /^{ The file should end/],
      ['[]', /^\[\] The file should hold one object/],
      ['', /^ A value/],
      ['['.repeat(100), /too deep/],
    ];
    for (const [text, message] of cases) assert.match(problems(text)[0] ?? '', message, text);
  });

  it('overrides the settings of the editor, rule by rule', () => {
    const editor = { ...defaultSettings, rules: { 'date-form': 'off', 'percent-sign': 'off' } } as const;
    const { settings } = readProjectFile('{ "rules": { "date-form": "hint" }, "body": "SC" }');
    const both = withProjectFile(editor, settings);
    assert.deepEqual(both.rules, { 'date-form': 'hint', 'percent-sign': 'off' });
    assert.deepEqual([both.body, both.profile], ['SC', 'auto']);
  });

  it('is read as JSON is, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        assert.deepEqual(
          JSON.parse(JSON.stringify(readJson(text).root?.value)),
          JSON.parse(JSON.stringify(JSON.parse(text))),
        );
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void readProjectFile(text)));
  });
});

describe('a change of a project file', () => {
  const off = (text: string | undefined): string | undefined => editProjectFile(text, ['rules', 'date-form'], 'off');

  it('makes the file', () => {
    assert.equal(off(undefined), '{\n  "rules": {\n    "date-form": "off"\n  }\n}\n');
    assert.equal(off('\n'), off(undefined));
  });

  it('changes or adds one value, and nothing else', () => {
    assert.equal(off('{ "rules": { "date-form": "hint" } }'), '{ "rules": { "date-form": "off" } }');
    assert.equal(
      off('{ "rules": { "percent-sign": "off" } }'),
      '{ "rules": { "percent-sign": "off", "date-form": "off" } }',
    );
    assert.equal(
      off('{\r\n\t"rules": {\r\n\t\t"percent-sign": "off"\r\n\t}\r\n}'),
      '{\r\n\t"rules": {\r\n\t\t"percent-sign": "off",\r\n\t\t"date-form": "off"\r\n\t}\r\n}',
    );
    for (const text of ['{}', '{ "rules": {} }', '{ "rules": 7 }', '{ "body": "SC" }', '{\n  "body": "SC"\n}\n']) {
      const changed = off(text) ?? '';
      assert.deepEqual(readProjectFile(changed).settings.rules, { 'date-form': 'off' }, changed);
      assert.deepEqual(readProjectFile(changed).problems, []);
      assert.ok(!text.includes('SC') || changed.includes('"body": "SC"'));
    }
  });

  it('leaves alone a file that cannot be read', () => {
    for (const text of ['{', '[]', '{ "rules": { } ']) assert.equal(off(text), undefined);
  });
});
