// An ESLint rule: no circles of imports. Types count, since a type in a circle belongs in a file of its own.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

const known = new Map();

/** Files that `file` imports, each read once a run. */
const importsOf = (file) => {
  let imports = known.get(file);
  if (!imports) {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
    imports = importedFiles.map(({ fileName }) => resolved(file, fileName)).filter((each) => each !== undefined);
    known.set(file, imports);
  }
  return imports;
};

const resolved = (file, source) => {
  if (!source.startsWith('.')) return undefined;
  const path = resolve(dirname(file), source);
  return [`${path}.ts`, `${path}/index.ts`].find((each) => existsSync(each));
};

/**
 * The shortest way of imports from one file to another, both included; undefined if there is none.
 * @param next the files that a file imports
 */
export const wayBetween = (from, to, next) => {
  const before = new Map([[from, undefined]]);
  for (const file of before.keys()) {
    if (file === to) break;
    for (const each of next(file)) if (!before.has(each)) before.set(each, file);
  }
  if (!before.has(to)) return undefined;
  const way = [];
  for (let file = to; file !== undefined; file = before.get(file)) way.unshift(file);
  return way;
};

export const circles = {
  meta: { type: 'problem', schema: [], messages: { circle: 'This import goes in a circle: {{way}}.' } },
  create(context) {
    const file = context.filename;
    const check = (node) => {
      const target = node.source && resolved(file, node.source.value);
      const way = target && wayBetween(target, file, importsOf);
      if (!way) return;
      const names = [file, ...way].map((each) => relative(context.cwd, each)).join(' → ');
      context.report({ node: node.source, messageId: 'circle', data: { way: names } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
