/** The lint rule that keeps words of a text from asking objects, which know `constructor` too. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Linter, type Rule } from 'eslint';
import tseslint from 'typescript-eslint';
import ts from 'typescript';

const head = `
  export {};
  declare const word: string;
  declare const table: Readonly<Record<string, number>>;
  type Body = 'GA' | 'SC';
  declare const body: Body;
  declare const names: Record<Body, string>;
`;

const forbidden = [
  'table[word]',
  'table[word.slice(1)]',
  'table[`${word}s`]',
  'table?.[word]',
  'names[word as Body]',
  'names[word as unknown as Body]',
  '(table as Record<string, number>)[word!]',
  'const made: Record<string, number> = {}; made[word] = 1',
  'function f<Key extends string>(key: Key, from: Record<Key, number>) { return from[key]; }',
  'declare const either: Body | string; table[either]',
  'word in table',
  'word.slice(1) in names',
];

const allowed = [
  'names[body]',
  "names['GA']",
  'table.length',
  '[1, 2][word.length]',
  'word[0]',
  'function f<Key extends Body>(key: Key) { return names[key]; }',
  'new Map([[word, 1]]).get(word)',
  "'GA' in names",
  'const made = { [word]: 1 }',
  'class A { #b = 1; has(other: object) { return #b in other; } }',
];

const texts = new Map([...forbidden, ...allowed].map((code, index) => [resolve(`sample-${index}.ts`), head + code]));

/** Of all pieces of code at once: the library of the language is read for each. */
function programOf(): ts.Program {
  const options: ts.CompilerOptions = { strict: true, noEmit: true, target: ts.ScriptTarget.ESNext };
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(resolve(name));
    return text === undefined ? onDisk(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  };
  return ts.createProgram([...texts.keys()], options, host);
}

describe('the lint rule word-tables', function () {
  this.timeout(120_000);
  let found: (code: string) => number;

  before(async () => {
    const programs = [programOf()];
    const path = pathToFileURL(resolve('scripts/lint/word-tables.mjs')).href;
    const { wordTables } = (await import(path)) as { wordTables: Rule.RuleModule };
    const config: Linter.Config = {
      files: ['**/*.ts'],
      plugins: { project: { rules: { 'word-tables': wordTables } } },
      languageOptions: { parser: tseslint.parser, parserOptions: { programs } },
      rules: { 'project/word-tables': 'error' },
    };
    found = (code) => {
      const [filename, text] = [...texts].find(([, each]) => each === head + code) ?? [];
      const messages = new Linter().verify(text ?? '', config, { filename });
      for (const { ruleId, message } of messages) assert.equal(ruleId, 'project/word-tables', message);
      return messages.length;
    };
  });

  for (const code of forbidden) it(`forbids ${code}`, () => assert.equal(found(code), 1));
  for (const code of allowed) it(`allows ${code}`, () => assert.equal(found(code), 0));
});
