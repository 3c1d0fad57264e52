/**
 * `npm run corpus`: how adopted texts are read and what is found in them.
 *
 * With the ordinary figures:
 * - `--differences` where readings part; `--all` every finding; `--pairs` two planted defects at once
 * - `--languages` the other languages; `--write` keeps the counts for the rule pages
 *
 * In place of them:
 * - `--rule=percent-sign` one rule alone, in seconds
 * - `--layout` formats, mends and cleans up texts, as they are and spoilt at places of `--seed=1`, in `--ways=2` ways each
 * - `--moves` moves, deletes and puts in paragraphs
 * - `--typing` types the texts of all languages and looks at the lists that open by themselves
 * - `--completion` what is offered where paragraphs begin
 * - `--kept` makes `--edits=20000` random edits and compares what is kept after them with fresh answers
 */
import { parse, type Report } from '../server/src/core/index';
import { checkWithCatalogue, measureWithCatalogue } from './corpus/catalogue';
import { printCitationDates } from './corpus/citation-dates';
import { isOnCitations } from './corpus/citation-rules';
import { compare, type Comparison } from './corpus/structure';
import { printCompletion } from './corpus/completion/print';
import { defects } from './corpus/defects';
import { plant } from './corpus/planted';
import { nearnesses, type PairRecall, plantPairs } from './corpus/planted-pairs';
import { describeFinding, type Found } from './corpus/finding';
import { printCleaning } from './corpus/cleaning';
import { printLayout } from './corpus/layout';
import { printTyping } from './corpus/typing';
import { printKept } from './corpus/kept';
import { printMoves } from './corpus/moves';
import { writeMeasures } from './corpus/measures';
import { printRule } from './corpus/one-rule';
import { countReferences } from './corpus/references';
import { convertedText, corpusFolder, hasCorpus, readTexts, type AdoptedText } from './corpus/texts';

/** Texts for each kind of defect, and for each pair of kinds at each distance. */
const maxPlanted = 60;
const maxPairs = 3;
/** Pairs listed with their misses, the worst first. */
const maxListed = 40;

const flags = new Set(process.argv.slice(2));

const valueOf = (name: string): string | undefined =>
  [...flags].find((flag) => flag.startsWith(`${name}=`))?.slice(name.length + 1);

/** Chooses the places of changes and defects. */
const seed = Number(valueOf('--seed') ?? 1);
const waysEach = Number(valueOf('--ways') ?? 2);

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

function printStructure(comparisons: readonly Comparison[]): void {
  const agree = (side: 'preamble' | 'operative'): number => comparisons.filter((each) => !each[side]).length;
  const expected = comparisons.reduce((sum, { citations }) => sum + citations.expected, 0);
  const found = comparisons.reduce((sum, { citations }) => sum + citations.found, 0);
  const row = (what: string, part: number, whole: number): void =>
    console.log(`${what.padEnd(48)}${String(part).padStart(6)} of ${String(whole).padStart(6)}  ${share(part, whole)}`);
  row('texts with exactly the preambular openings', agree('preamble'), comparisons.length);
  row('texts with exactly the operative numbers and openings', agree('operative'), comparisons.length);
  row('citations found with their symbol', found, expected);
  const differing = comparisons.flatMap(({ name, citations }) => citations.differing.map((each) => `${name} ${each}`));
  const unmarked = comparisons.flatMap(({ citations }) => citations.unmarked);
  const plain = unmarked.filter(({ symbol }) => symbol === undefined).length;
  console.log(
    `found and not marked up: ${unmarked.length}, of which ${plain} are of bodies without symbols here\n` +
      `markup that differs from the words, not counted: ${differing.length}`,
  );
  for (const each of differing) console.log(`  ${each}`);
  if (!flags.has('--differences')) return;
  for (const { name, preamble, operative, citations } of comparisons) {
    if (preamble) console.log(`  ${name} preamble ${preamble}`);
    if (operative) console.log(`  ${name} operative ${operative}`);
    for (const each of citations.missing) console.log(`  ${name} citation ${each}`);
  }
}

function printFindings(texts: readonly AdoptedText[], found: readonly Found[]): void {
  for (const severity of ['error', 'warning', 'information', 'hint'] as const) {
    const own = found.filter(({ report }) => report.severity === severity);
    const cited = own.filter(({ report }) => isOnCitations(report.rule)).length;
    const row = (count: number): string => `${String(count).padStart(6)}  ${(count / texts.length).toFixed(3)} a text`;
    console.log(`${severity.padEnd(14)}${row(own.length - cited)}   on citations ${row(cited)}`);
  }
  const disturbed = new Set(found.filter(({ report }) => isGrave(report)).map(({ name }) => name)).size;
  console.log(`texts without error or warning: ${share(texts.length - disturbed, texts.length)}\n`);
  for (const rule of [...new Set(found.map(({ report }) => report.rule))].sort()) {
    const own = found.filter(({ report }) => report.rule === rule);
    console.log(`${rule}: ${own.length} in ${new Set(own.map(({ name }) => name)).size} texts`);
    for (const each of own) if (isGrave(each.report) || flags.has('--all')) console.log(`  ${describeFinding(each)}`);
  }
}

const isGrave = ({ severity }: Report): boolean => severity === 'error' || severity === 'warning';

function printRecall(clean: readonly AdoptedText[]): void {
  const all = defects.map((defect) => plant(defect, clean, maxPlanted));
  const sum = (of: (recall: (typeof all)[number]) => number): number =>
    all.reduce((total, each) => total + of(each), 0);
  console.log(
    `Planted defects, ${defects.length} kinds in ${clean.length} clean texts: ${share(
      sum((each) => each.found),
      sum((each) => each.planted),
    )} found on their line by their rule`,
  );
  for (const { defect, planted, found: count, restored, missed, unrestored } of all) {
    const fix = defect.isRestored ? `  ${share(restored, count).padStart(7)} restored` : '';
    console.log(
      `  ${defect.name.padEnd(56)}${String(planted).padStart(4)}  ${share(count, planted).padStart(7)} found${fix}`,
    );
    if (flags.has('--differences')) {
      if (missed.length > 0) console.log(`      missed: ${missed.slice(0, 8).join(', ')}`);
      if (unrestored.length > 0) console.log(`      not restored: ${unrestored.slice(0, 8).join(', ')}`);
    }
  }
}

function printPairs(clean: readonly AdoptedText[]): void {
  const all = plantPairs(defects, clean, { max: maxPairs, seed: 1 });
  const count = (pairs: readonly PairRecall[], of: 'planted' | 'found'): number =>
    pairs.reduce((sum, pair) => sum + pair[of], 0);
  console.log('\nTwo defects at once, both found on their line by their rule');
  for (const nearness of nearnesses) {
    const own = all.filter((pair) => pair.nearness === nearness && pair.planted > 0);
    const [planted, whole] = [count(own, 'planted'), count(own, 'found')];
    console.log(
      `  ${nearness.padEnd(20)}${String(own.length).padStart(6)} pairs of kinds ${String(planted).padStart(7)} texts  ${share(whole, planted)} found`,
    );
  }
  const missed = all.flatMap((pair) => pair.missed);
  const alone = missed.filter(({ isAlone }) => isAlone).length;
  console.log(`  missed ${missed.length}, of which ${alone} are missed without the other one too`);
  const worst = all
    .filter((pair) => pair.missed.some(({ isAlone }) => !isAlone))
    .sort((a, b) => a.found / a.planted - b.found / b.planted);
  for (const { first, second, nearness, planted, found, missed: own } of worst.slice(0, maxListed)) {
    console.log(`  ${first.name} + ${second.name}, ${nearness}: ${found} of ${planted}`);
    for (const { defect, place, isAlone } of own) if (!isAlone) console.log(`      missed: ${place} ${defect.name}`);
  }
}

/** Texts without findings, for planting defects. */
function cleanOf(texts: readonly AdoptedText[], found: readonly Found[]): readonly AdoptedText[] {
  const disturbed = new Set(found.map(({ name }) => name));
  return texts.filter(({ name, text }) => !disturbed.has(name) && measureWithCatalogue(text).length === 0);
}

function printReferences(texts: readonly AdoptedText[]): void {
  const { counts, unresolved } = countReferences(texts);
  const sum = (of: 'found' | 'resolved'): number => counts.reduce((total, each) => total + each[of], 0);
  console.log(
    `References to paragraphs, sections, annexes and notes of the same text: ${sum('found')}, ${sum('resolved')} lead to one`,
  );
  for (const { what, found, resolved } of counts)
    console.log(`  ${what.padEnd(56)}${String(found).padStart(4)}  ${String(resolved).padStart(4)} lead to one`);
  if (flags.has('--differences')) for (const each of unresolved) console.log(`      not found: ${each}`);
  console.log('');
}

const others = ['ar', 'es', 'fr', 'ru', 'zh'];

const languages = (): readonly string[] =>
  flags.has('--typing') ? ['en', ...others] : flags.has('--languages') ? others : ['en'];

type Question = (texts: readonly AdoptedText[], language: string) => void;

/** Questions that leave the ordinary figures aside. */
const questions: Readonly<Record<string, Question>> = {
  '--typing': (texts, language) => printTyping(texts, language, seed),
  '--completion': (texts) => printCompletion(texts, flags.has('--differences')),
  '--layout': (texts, language) => {
    if (printLayout(texts, seed, waysEach) > 0) process.exitCode = 1;
    if (language === 'en') printCleaning(texts, convertedText());
  },
  '--moves': (texts, language) => printMoves(texts, language, seed),
};

const printFigures: Question = (texts, language) => {
  console.log(`${texts.length} adopted texts (${language}), source: United Nations\n`);
  printStructure(texts.map((each) => compare(each, parse(each.text))));
  console.log('');
  const found = texts.flatMap(({ name, text }) => checkWithCatalogue(text).map((report) => ({ name, text, report })));
  printFindings(texts, found);
  console.log('');
  if (language !== 'en') return;
  printCitationDates(texts);
  const clean = cleanOf(texts, found);
  printReferences(texts);
  printRecall(clean);
  if (flags.has('--pairs')) printPairs(clean);
  if (flags.has('--write')) writeMeasures(texts);
};

/** @returns whether all is as it should be */
function isWell(): boolean {
  if (flags.has('--kept')) return printKept(seed, Number(valueOf('--edits') ?? 20_000));
  if (!hasCorpus()) {
    console.log(`Skipped: no adopted texts at ${corpusFolder}; UNRES_CORPUS names another folder.`);
    return true;
  }
  const rule = valueOf('--rule');
  if (rule !== undefined) return printRule(rule, readTexts());
  const [, ask] = Object.entries(questions).find(([flag]) => flags.has(flag)) ?? ['', printFigures];
  for (const language of languages()) ask(readTexts(language), language);
  return true;
}

if (!isWell()) process.exitCode = 1;
