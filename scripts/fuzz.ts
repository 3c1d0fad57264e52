/**
 * `npm run fuzz -- --minutes=5 --seed=1`: checks every law on random texts. A text that breaks one is shrunk and kept
 * for the tests.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { randomFrom } from './laws/random';
import { root } from './editor/paths';
import { brokenOn, kindOf } from './fuzz/laws';
import { shrunk } from './fuzz/shrink';
import { fuzzText, Sources } from './fuzz/texts';

const numberOf = (name: string, usual: number): number => {
  const at = process.argv.findIndex((word) => word === name || word.startsWith(`${name}=`));
  const words = at < 0 ? undefined : (process.argv[at]?.split('=')[1] ?? process.argv[at + 1]);
  return words === undefined ? usual : Number(words);
};

const minutes = numberOf('--minutes', 1);
const seed = numberOf('--seed', Math.floor(Date.now() / 1000) % 1_000_000);
/** A few thousand characters that take longer would hang a typist. */
const maxSeconds = 10;
const maxSecondsToShrink = 60;
const keptFolder = `${root}test/fuzz/kept`;

function run(): void {
  const random = randomFrom(seed);
  const sources = new Sources();
  const begin = performance.now();
  const failures = new Map<string, number>();
  let texts = 0;
  let characters = 0;
  console.log(`Fuzzing for ${minutes} min with seed ${seed}`);
  while (performance.now() - begin < minutes * 60_000) {
    const text = fuzzText(random, sources);
    const places = random(1_000_000);
    texts++;
    characters += text.length;
    const start = performance.now();
    const broken =
      brokenOn(text, places) ?? (performance.now() - start > maxSeconds * 1000 ? 'time: hangs' : undefined);
    if (broken === undefined) continue;
    const kind = kindOf(broken);
    const known = failures.get(kind) ?? 0;
    failures.set(kind, known + 1);
    if (known === 0) keep(text, kind, places, broken);
  }
  const count = [...failures.values()].reduce((sum, each) => sum + each, 0);
  console.log(`\n${texts} texts, ${(characters / 1e6).toFixed(1)} million characters, ${count} failures`);
  for (const [kind, times] of failures) console.log(`  ${times} × ${kind}`);
  if (count > 0) process.exitCode = 1;
}

/** Each kind of failure once, as small as possible. */
function keep(text: string, kind: string, places: number, broken: string): void {
  const until = performance.now() + maxSecondsToShrink * 1000;
  const fails = (candidate: string): boolean => kindOf(brokenOn(candidate, places) ?? '') === kind;
  const small = kind.startsWith('time') ? text : shrunk(text, fails, () => performance.now() > until);
  const name = createHash('sha256').update(small).digest('hex').slice(0, 12);
  mkdirSync(keptFolder, { recursive: true });
  writeFileSync(`${keptFolder}/${name}.txt`, small);
  console.log(`\n${broken.split('\n').slice(0, 12).join('\n')}\n  ${JSON.stringify(small)}\n  kept as ${name}.txt`);
}

run();
