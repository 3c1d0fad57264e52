// `npm run bench`: bundles the benchmark like the product, so that the shipped code is timed, and runs it.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const isGrowth = process.argv.includes('--growth');
const [entry, outfile] = isGrowth
  ? ['scripts/bench/growth/growth.ts', 'dist-test/growth.cjs']
  : ['scripts/bench/bench.ts', 'dist-test/bench.cjs'];
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  minify: !isGrowth,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  define: { 'import.meta.url': JSON.stringify(new URL('bench/bench.ts', import.meta.url).href) },
  logLevel: 'warning',
});
if (isGrowth) {
  // One thread, and garbage collection on request: the collector's own work would count as growth.
  const flags = ['--expose-gc', '--single-threaded-gc', '--min-semi-space-size=128', '--max-semi-space-size=128'];
  const { status } = spawnSync(process.execPath, [...flags, outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else await import(`../${outfile}`);
