/**
 * Counts violations of the laws by formatting, fixing, cleaning up and renumbering, on adopted texts as they are and
 * spoilt.
 */
import { type Action, actions, heldAgainstLaws } from '../laws/actions';
import { mixed, type Spoiler, spoilt } from './random-edits';
import type { AdoptedText } from './texts';
import { ways } from './ways';

export interface LayoutCounts {
  readonly action: Action;
  readonly what: string;
  texts: number;
  changed: number;
  /** Violations in all texts, in words; empty if the laws hold. */
  readonly violations: string[];
}

const asTheyAre: Spoiler = { name: 'as they are', spoil: (text) => text };

/**
 * Each text as it is, and spoilt.
 * @param each ways to spoil each text, which depend on its place and the seed
 */
export function countLayout(texts: readonly AdoptedText[], seed: number, each = 1): readonly LayoutCounts[] {
  const rows = new Map<string, LayoutCounts>();
  for (const action of actions)
    for (const { name } of [asTheyAre, ...ways])
      rows.set(`${action} ${name}`, { action, what: name, texts: 0, changed: 0, violations: [] });
  for (const [index, { name, text }] of texts.entries()) {
    const chosen = Array.from(
      { length: each },
      (_, count) => ways[(index * each + count + seed) % ways.length] ?? mixed,
    );
    for (const spoiler of [asTheyAre, ...chosen]) {
      const spoiltText = spoilt(spoiler, text, index * 1000 + seed);
      for (const action of actions) {
        const row = rows.get(`${action} ${spoiler.name}`);
        if (!row) continue;
        row.texts++;
        const { isChanged, broken } = heldAgainstLaws(action, spoiltText, index + seed);
        if (isChanged) row.changed++;
        row.violations.push(...broken.map((words) => `${name} ${words}`));
      }
    }
  }
  return [...rows.values()];
}

/** @returns the number of violations */
export function printLayout(texts: readonly AdoptedText[], seed: number, each: number): number {
  console.log(`Layout, seed ${seed}: every text as it is, and spoilt in ${each} of ${ways.length} ways\n`);
  console.log(`  ${''.padEnd(62)} texts  changed  violations`);
  const rows = countLayout(texts, seed, each);
  for (const { action, what, texts: count, changed, violations: broken } of rows) {
    const figures = [count, action === 'each fix' ? '' : changed, broken.length];
    const widths = [6, 9, 12];
    console.log(
      `  ${action.padEnd(10)}${what.padEnd(52)}${figures.map((figure, at) => String(figure).padStart(widths[at] ?? 0)).join('')}`,
    );
    for (const words of broken) console.log(`      ${words}`);
  }
  const total = rows.reduce((sum, row) => sum + row.violations.length, 0);
  console.log(`\n${total} violations of the laws\n`);
  return total;
}
