/** Findings of a rule in adopted texts, in words, from the counts of `npm run corpus -- --write`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { organs, type NamedOrgan } from '../../server/src/core/vocabulary/organs';
import type { Measures } from '../corpus/measures';

export function readMeasures(root: string): Measures | undefined {
  const file = join(root, 'docs/measures.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Measures) : undefined;
}

/** Undefined for an unmeasured rule. */
export function measured(id: string, { texts, rules }: Measures): string | undefined {
  const own = rules[id];
  if (!own) return undefined;
  const all = Object.values(texts).reduce((sum, count) => sum + count, 0);
  const found = Object.entries(own);
  if (found.length === 0) return `never found in ${all} adopted texts`;
  const times = found.reduce((sum, [, { findings }]) => sum + findings, 0);
  const places = found.reduce((sum, [, each]) => sum + each.texts, 0);
  const byBody = found.map(([organ, { findings }]) => `${organs[organ as NamedOrgan].name} ${findings}`).join(', ');
  return `found ${times === 1 ? 'once' : `${times} times`}, in ${places} of ${all} adopted texts (${byBody})`;
}
