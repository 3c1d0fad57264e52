// An ESLint rule: which folder may import what. Everything not listed in a zone is forbidden.
import { builtinModules } from 'node:module';
import { dirname, posix, relative, resolve, sep } from 'node:path';

const builtins = new Set(builtinModules);

/** What the client takes of the core into its own bundle: kilobytes, and no tables. */
const forClient = ['server/src/core/typing/index', 'server/src/core/text/html'];
/** The only file of the core that others may import. */
const door = 'server/src/core/index';

/** The first zone that contains a file applies. `types` may be imported as types only. */
const zones = [
  { from: 'server/src/core', allow: ['server/src/core'], packages: ['zod/mini'] },
  { from: 'server/src/importers', allow: [door, 'server/src/importers'], packages: ['saxes'] },
  {
    from: 'server/src/lsp',
    allow: [door, 'server/src/importers', 'server/src/lsp'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument'],
  },
  {
    from: 'server/src/cli',
    allow: [door, 'server/src/importers', 'server/src/cli', 'package.json'],
    packages: ['commander', 'node:'],
  },
  { from: 'server/src/main.node.ts', allow: ['server/src/lsp'], packages: ['vscode-languageserver', 'node:'] },
  { from: 'server/src/main.browser.ts', allow: ['server/src/lsp'], packages: ['vscode-languageserver'] },
  {
    from: 'client/src/extension.node.ts',
    allow: ['client/src', ...forClient],
    packages: ['vscode', 'vscode-languageclient', 'node:'],
    types: ['server/src/lsp/protocol'],
  },
  {
    from: 'client/src',
    allow: ['client/src', ...forClient],
    packages: ['vscode', 'vscode-languageclient'],
    types: ['server/src/lsp/protocol'],
  },
  { from: 'scripts', allow: ['scripts', 'server/src', 'client/src', 'package.json'], packages: 'any' },
];

const isInside = (path, folder) => path === folder || path.startsWith(`${folder}/`);

const packageOf = (source) => (source.startsWith('node:') || builtins.has(source) ? 'node:' : source);

const verdict = (zone, file, root, source, isType) => {
  if (!source.startsWith('.')) {
    return zone.packages === 'any' || zone.packages.some((name) => isInside(packageOf(source), name))
      ? undefined
      : `the package "${source}"`;
  }
  const target = relative(root, resolve(dirname(file), source))
    .split(sep)
    .join(posix.sep);
  if (zone.allow.some((folder) => isInside(target, folder))) return undefined;
  if (!zone.types?.some((name) => isInside(target, name))) return `"${target}"`;
  return isType ? undefined : `"${target}" other than as types`;
};

const isTypeOnly = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 && node.specifiers.every(({ importKind }) => importKind === 'type'));

export const boundaries = {
  meta: { type: 'problem', schema: [], messages: { forbidden: '{{zone}} may not import {{what}}.' } },
  create(context) {
    const file = context.filename;
    const path = relative(context.cwd, file).split(sep).join(posix.sep);
    const zone = zones.find(({ from }) => isInside(path, from));
    if (!zone) return {};
    const check = (node) => {
      if (node.source?.type !== 'Literal') return;
      const what = verdict(zone, file, context.cwd, node.source.value, isTypeOnly(node));
      if (what) context.report({ node: node.source, messageId: 'forbidden', data: { zone: zone.from, what } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
