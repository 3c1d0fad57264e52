// Builds the bundles in dist/ and, with --tests, the editor suites in dist-test/.
import { build, context } from 'esbuild';
import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const flags = new Set(process.argv.slice(2));
const isDev = flags.has('--dev');

const common = {
  bundle: true,
  target: 'es2022',
  minify: !isDev,
  sourcemap: isDev ? 'linked' : false,
  logLevel: 'warning',
};
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const bundles = [
  { ...node, entryPoints: ['client/src/extension.node.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/client.browser.js',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.js' },
  { ...browser, format: 'iife', entryPoints: ['server/src/main.browser.ts'], outfile: 'dist/server.browser.js' },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** Mocha's browser build runs in both hosts; it is a script, although its package says that it is a module. */
const mochaAsModule = {
  name: 'mocha-as-module',
  setup: ({ onLoad }) =>
    onLoad({ filter: /mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `(() => { const exports = {}, module = { exports }; ${readFileSync(path, 'utf8')} })();`,
    })),
};

/** One bundle per extension host; a suite named `*.node.test.ts` needs Node and stays out of the web one. */
const suites = (host) => {
  const files = readdirSync('test/e2e/suite').filter((name) => name.endsWith('.test.ts'));
  const chosen = host === 'web' ? files.filter((name) => !name.endsWith('.node.test.ts')) : files;
  const contents = [
    `import './harness/mocha-globals';`,
    ...chosen.sort().map((name) => `import './suite/${name}';`),
    `export { run } from './harness/run-suites';`,
  ];
  return {
    ...(host === 'web' ? { ...browser, format: 'cjs' } : node),
    minify: false,
    plugins: [mochaAsModule],
    define: { EXTENSION_HOST: JSON.stringify(host) },
    stdin: { contents: contents.join('\n'), resolveDir: 'test/e2e', loader: 'ts' },
    outfile: `dist-test/${host}/index.js`,
    external: ['vscode'],
  };
};

const wanted = flags.has('--tests') ? [...bundles, suites('node'), suites('web')] : bundles;

const printSizes = () => {
  for (const { outfile } of bundles) {
    const code = readFileSync(outfile);
    const kb = (bytes) => `${(bytes.length / 1024).toFixed(1)} KB`.padStart(10);
    console.log(`${outfile.padEnd(24)}${kb(code)}${kb(gzipSync(code))} gzip`);
  }
};

if (flags.has('--watch')) {
  for (const options of wanted) await (await context({ ...options, logLevel: 'info' })).watch();
} else {
  await Promise.all(wanted.map((options) => build(options)));
  // What an earlier build for development left would go into the package.
  if (!isDev) for (const { outfile } of bundles) rmSync(`${outfile}.map`, { force: true });
  chmodSync('dist/cli.js', 0o755);
  printSizes();
}
