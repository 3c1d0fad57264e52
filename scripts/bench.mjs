// `npm run bench`: bundles the benchmark as the product is bundled, so that what is timed is what is shipped, and runs it.
import { build } from 'esbuild';

const outfile = 'dist-test/bench.cjs';
await build({
  entryPoints: ['scripts/bench/bench.ts'],
  outfile,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  define: { 'import.meta.url': JSON.stringify(new URL('bench/bench.ts', import.meta.url).href) },
  logLevel: 'warning',
});
await import(`../${outfile}`);
