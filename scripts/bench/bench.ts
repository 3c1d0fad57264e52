/** `npm run bench`: the time of a check, beside markdownlint in the same run, and of answers of the built server. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { lint } from 'markdownlint/sync';
import { check, parse, rules } from '../../server/src/core/index';
import { citationsOf } from '../../server/src/core/reading/citations/citations';
import { runRules } from '../../server/src/core/rules/engine';
import { completionsAt } from '../../server/src/core/ide/completion/completions';
import { foldingOf } from '../../server/src/core/ide/outline/folding';
import { linksOf } from '../../server/src/core/ide/show/links';
import { outlineOf } from '../../server/src/core/ide/outline/outline';
import { benchCatalogue } from './catalogue';
import { packagedCatalogue } from '../corpus/catalogue';
import { comparedText, longDraft } from './drafts';
import { show, time, type Timing } from './measure';
import { benchServer } from './server';
import { benchWorkspace } from './workspace';
import { hasCorpus, readTexts } from '../corpus/texts';
import { root } from '../editor/paths';

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;

async function benchCheck(): Promise<void> {
  const { name, text } = comparedText();
  console.log(`\nCheck of ${name}, ${kilobytes(Buffer.byteLength(text))}                median       p95`);
  const ours = await time(() => check(text), 300, 300);
  const theirs = await time(() => lint({ strings: { text } }), 60, 40);
  show('parse', await time(() => parse(text)));
  show('parse and all rules', ours);
  show('markdownlint, default rules', theirs, `${(theirs.median / ours.median).toFixed(1)} times as long`);
  show('citations with their symbols', await time(() => citationsOf(parse(text))), 'with a parse');
  await benchCitationChecks(text);
  const resolution = parse(text);
  show('outline', await time(() => outlineOf(resolution)));
  const line = text.lastIndexOf('\n\n') + 2;
  show('openings at the last paragraph', await time(() => completionsAt(resolution, line)));
  show('folding', await time(() => foldingOf(resolution)));
  show('links to cited documents', await time(() => linksOf(resolution)));
}

/** The rules on citations alone, on drafts with citations already read. */
async function benchCitationChecks(text: string): Promise<void> {
  const ids = Object.keys(rules).filter((id) =>
    /citation|resolution-(?:number|of)|council-|joint-symbol|link-to/.test(id),
  );
  const chosen = Object.fromEntries(Object.entries(rules).filter(([id]) => ids.includes(id)));
  const drafts = Array.from({ length: 240 }, () => parse(text));
  drafts.forEach(citationsOf);
  let next = 0;
  const run = (): unknown => {
    const draft = drafts[next++];
    return draft && runRules(draft, chosen, { catalogue: packagedCatalogue });
  };
  show('citation checks', await time(run, 200, 40), `${ids.length} rules`);
}

async function benchSizes(): Promise<void> {
  console.log('\nCheck of invented drafts                                median       p95');
  for (const size of [50_000, 200_000, 1_000_000, 5_000_000]) {
    const text = longDraft(size);
    show(kilobytes(size), await time(() => check(text), size > 500_000 ? 10 : 60, 5));
  }
}

async function benchCorpus(): Promise<void> {
  if (!hasCorpus()) return console.log('\nAdopted texts: skipped, they are not beside this repository.');
  const texts = readTexts().map(({ text }) => text);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const { median }: Timing = await time(() => texts.forEach((text) => check(text)), 5, 1);
  console.log(
    `\n${texts.length} adopted texts, ${kilobytes(bytes)}: ${(bytes / 1e6 / (median / 1000)).toFixed(1)} MB/s on one core`,
  );
}

function showBundles(): void {
  console.log('\nBundles                        size    compressed');
  for (const name of ['client.js', 'client.browser.js', 'server.js', 'server.browser.js', 'cli.js']) {
    const file = `${root}dist/${name}`;
    if (!existsSync(file)) return console.log('not built: npm run build');
    const code = readFileSync(file);
    console.log(
      `${name.padEnd(22)}${kilobytes(code.length).padStart(13)}${kilobytes(gzipSync(code).length).padStart(14)}`,
    );
  }
}

async function run(): Promise<void> {
  if (process.argv.includes('--workspace')) return benchWorkspace();
  await benchCheck();
  await benchSizes();
  await benchCorpus();
  await benchCatalogue();
  await benchServer();
  await benchWorkspace();
  showBundles();
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
