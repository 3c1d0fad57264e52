/** `npm run bench -- --growth`: whether anything grows faster than the text, on many hostile shapes. */
import { countedGrowth } from './counted';
import { entries } from './entries';
import { type Growth, growthOf, maxGrowth } from './measured';
import { type HostileText, type Shape, shapesOf, textOf } from './shapes';
import { prepareToCount } from './step-count';

const option = (name: string): string | undefined =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);

const isCounted = process.argv.includes('--steps');
/** UTF-16 units. */
const smallest = Number(option('smallest') ?? 50_000);
/** The last length is for apparent excess only. */
const sizes: readonly number[] = [1, 2, 4, 8].map((times) => times * smallest);
const warmUp = 2_000;

interface Row extends Growth {
  readonly entry: string;
  readonly shape: string;
  /** The error of an entry that failed. */
  readonly error?: string;
}

const figure = (time: number | undefined): string => {
  if (time === undefined) return '–';
  const shown = isCounted ? time / 1000 : time;
  return shown.toFixed(shown < 10 ? 1 : 0);
};

const lineOf = ({ entry, shape, times, growth, error }: Row): string =>
  [
    entry.padEnd(22),
    (growth?.toFixed(2) ?? '–').padStart(6),
    ...sizes.map((_, index) => figure(times[index]).padStart(9)),
    `  ${shape}`,
    error === undefined ? '' : `: ${error}`,
  ].join('');

function measure(shape: Shape, names: readonly string[], length = smallest): readonly Row[] {
  const texts = new Map<number, HostileText>();
  const textAt = (step: number): HostileText => {
    const text = texts.get(step) ?? textOf(shape, length * 2 ** step);
    texts.set(step, text);
    return text;
  };
  return names.flatMap((name) => {
    const entry = entries[name];
    if (!entry) return [];
    const row = { entry: name, shape: shape.name };
    try {
      return [{ ...row, ...(isCounted ? countedGrowth : growthOf)(entry, textAt) }];
    } catch (error) {
      return [{ ...row, times: [], growth: undefined, error: error instanceof Error ? error.message : 'thrown' }];
    }
  });
}

const isBad = ({ growth, error }: Row): boolean => error !== undefined || (growth ?? 0) > maxGrowth;

/** The row with the highest figure; undefined if no row has one. */
function most(rows: readonly Row[], of: (row: Row) => number | undefined): Row | undefined {
  let found: Row | undefined;
  for (const row of rows) if ((of(row) ?? -1) > (found ? (of(found) ?? -1) : -1)) found = row;
  return found;
}

function run(): void {
  const only = option('only')?.split(',');
  const names = Object.keys(entries).filter((name) => !only || only.includes(name));
  const wanted = new RegExp(option('shapes') ?? '', 'i');
  const shapes = shapesOf(Number(option('seed') ?? 1)).filter(({ name }) => wanted.test(name));
  console.log(
    `${shapes.length} shapes, ${names.length} entries; ${isCounted ? 'steps in thousands' : 'processor time in milliseconds'} at ${sizes.map((size) => `${size / 1000} KB`).join(', ')}`,
  );
  if (isCounted) prepareToCount();
  // Early runs include compilation, which would hide growth.
  else for (const shape of shapesOf(0).slice(0, 12)) measure(shape, names, warmUp);
  const rows: Row[] = [];
  for (const [index, shape] of shapes.entries()) {
    const found = measure(shape, names);
    rows.push(...found);
    for (const row of found.filter(isBad)) console.log(lineOf(row));
    if (index % 20 === 19) console.log(`… ${index + 1} shapes, ${process.uptime().toFixed(0)} s`);
  }
  const heading = `${'entry'.padEnd(22)}growth${sizes.map((size) => `${size / 1000} KB`.padStart(9)).join('')}  shape`;
  const table = (title: string, of: (row: Row) => number | undefined): void => {
    console.log(`\n${title}\n${heading}`);
    for (const name of names) {
      const row = most(
        rows.filter(({ entry }) => entry === name),
        of,
      );
      if (row) console.log(lineOf(row));
    }
  };
  table('Greatest growth', ({ growth }) => growth);
  table('Slowest', ({ times }) => times[2]);
  const violations = rows.filter(isBad);
  console.log(`\n${violations.length} of ${rows.length} grow more than ${maxGrowth} times when the text doubles.`);
  for (const row of violations) console.log(lineOf(row));
  if (violations.length > 0) process.exitCode = 1;
}

run();
